public import PlanModel

/// The commissioner's redline read as a claim, and checked against the published plan.
///
/// The published plan and the draft are compared for what actually changed; the redline's own two readings say what was declared.
public struct DeclarationCheck: Hashable, Sendable, Codable {
  /// Every commitment, paragraph, heading and row of both versions, with what the marks say of it. Unchanged ones too.
  public var rows: [Row]
  /// Where the redline's own base differs from the published plan, punctuation and case apart.
  public var drift: [Change]
  /// Where the redline, all marks accepted, differs from the clean draft; empty where no clean draft was given.
  public var acceptance: [Change]
  /// What was found by rules that look beyond single changes.
  public var findings: [Finding]
  /// The proofs of the comparisons that the check rests on: the actual change first, then the links of the redline in their order.
  public var proofs: [ReplayProof]
  /// The marks of the redline that cannot be relied on.
  public var faults: [LoadingNote]
  /// The documents that it rests on.
  public var documents: [CheckedDocument]

  package init(
    rows: [Row], drift: [Change], acceptance: [Change] = [], findings: [Finding] = [], proofs: [ReplayProof] = [],
    faults: [LoadingNote] = [], documents: [CheckedDocument] = []
  ) {
    self.rows = rows
    self.drift = drift
    self.acceptance = acceptance
    self.findings = findings
    self.proofs = proofs
    self.faults = faults
    self.documents = documents
  }

  /// How many rows have a status. What is declared counts only where more than punctuation, capitals, spaces and numbers changed.
  public func count(of status: DeclarationStatus) -> Int {
    rows.count { $0.change.declared == status && (status != .declared || $0.change.isSubstantive) }
  }

  /// One change, or one unit that stayed, with what the marks say of it.
  public struct Row: Hashable, Sendable, Codable {
    /// The actual change from the published plan to the draft, with its declaration status.
    public var change: Change
    /// One plain sentence on why it has that status.
    public var statement: String
    /// The marks on it, with who made them and when.
    public var marks: [DeclaredChange]
    /// What differs between the published plan and the redline's base, in words; empty where nothing does.
    public var unmarked: [WordSpan]
    /// The words of the redline here, as its marks show them; empty where there is nothing to look at.
    public var marked: [WordSpan]
    /// Its place in the redline, if it has one.
    public var redlinePlace: Place?
    /// What the covering report says of it.
    public var covering: [CoveringEvidence]
    /// The other reading, where the words could also come from a fault in the marks.
    public var otherReading: String?

    package init(
      change: Change, statement: String, marks: [DeclaredChange] = [], unmarked: [WordSpan] = [], marked: [WordSpan] = [],
      redlinePlace: Place? = nil, covering: [CoveringEvidence] = [], otherReading: String? = nil
    ) {
      self.change = change
      self.statement = statement
      self.marks = marks
      self.unmarked = unmarked
      self.marked = marked
      self.redlinePlace = redlinePlace
      self.covering = covering
      self.otherReading = otherReading
    }
  }
}

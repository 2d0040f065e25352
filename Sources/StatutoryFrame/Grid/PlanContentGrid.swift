public import PlanModel

/// What each version says under each head of s.7(1), and what a later version thins or empties.
///
/// A reading of headings and words. It says "found under" and "nothing found", never that the Act is met or not met.
public struct PlanContentGrid: Hashable, Sendable, Codable {
  /// The labels of the versions, in order.
  public var versions: [String]
  /// A row for each head, in the order of the Act.
  public var rows: [Row]

  package init(versions: [String], rows: [Row]) {
    self.versions = versions
    self.rows = rows
  }

  /// One head, over all versions.
  public struct Row: Hashable, Sendable, Codable {
    /// The head.
    public var head: PlanContentHead
    /// What was found, a cell a version.
    public var cells: [Cell]
    /// The movement from each version to the next; one fewer than the cells.
    public var movements: [Movement]

    package init(head: PlanContentHead, cells: [Cell], movements: [Movement]) {
      self.head = head
      self.cells = cells
      self.movements = movements
    }
  }

  /// What one version says under one head.
  public struct Cell: Hashable, Sendable, Codable {
    /// Where something was found, in the order of the plan.
    public var findings: [Finding]
    /// The words of the head's vocabulary that occur, in a fixed order.
    public var terms: [String]

    package init(findings: [Finding] = [], terms: [String] = []) {
      self.findings = findings
      self.terms = terms
    }

    /// The statements found, over all places.
    public var count: Int { findings.reduce(0) { $0 + $1.count } }
  }

  /// A place in the plan where something was found.
  public struct Finding: Hashable, Sendable, Codable {
    /// The title of the division, or the sub-heading where that is the evidence.
    public var under: String
    /// The kind of evidence.
    public var evidence: Evidence
    /// How many statements concern the head there: sentences, commitments or table rows; objectives for head (a).
    public var count: Int
    /// The first of them, verbatim.
    public var sample: String
    /// The place of that one.
    public var place: Place

    package init(under: String, evidence: Evidence, count: Int, sample: String, place: Place) {
      self.under = under
      self.evidence = evidence
      self.count = count
      self.sample = sample
      self.place = place
    }
  }

  /// The kind of evidence that a place concerns a head.
  public enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words of its heading.
    case heading
    /// Its part in the plan: an objective, a lead-in that names the chief officer, a list of measures.
    case structure
    /// Words in its text.
    case wording
  }

  /// The movement under a head from one version to the next.
  public struct Movement: Hashable, Sendable, Codable {
    /// In a word.
    public var kind: Kind
    /// Statements before.
    public var before: Int
    /// Statements after.
    public var after: Int
    /// Words of the head's vocabulary that occurred before and do not any more.
    public var termsLost: [String]
    /// Words that occur now and did not before.
    public var termsGained: [String]

    package init(kind: Kind, before: Int, after: Int, termsLost: [String] = [], termsGained: [String] = []) {
      self.kind = kind
      self.before = before
      self.after = after
      self.termsLost = termsLost
      self.termsGained = termsGained
    }

    /// What happened, in a word.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// Nothing was found in either.
      case nothingFound
      /// As many statements in both.
      case level
      /// Something was found where nothing was before.
      case new
      /// More statements.
      case fuller
      /// Fewer statements.
      case thinned
      /// Nothing was found any more.
      case emptied
    }
  }
}

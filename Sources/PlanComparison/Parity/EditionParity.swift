public import PlanModel

/// Whether the Welsh and the English edition of one version have the same parts: set side by side by structure, figures, dates and names, and
/// never by their words.
public struct EditionParity: Hashable, Sendable, Codable {
  /// The Welsh edition.
  public var welsh: Edition
  /// The English edition.
  public var english: Edition
  /// Headings, lead-ins, commitments and table rows of both, in order.
  public var rows: [ParityRow]
  /// What was done less thoroughly because of its size, as sentences.
  public var limits: [String]

  package init(welsh: Edition, english: Edition, rows: [ParityRow], limits: [String] = []) {
    self.welsh = welsh
    self.english = english
    self.rows = rows
    self.limits = limits
  }

  /// The rows in which the editions differ.
  public var differing: [ParityRow] { rows.filter { !$0.findings.isEmpty } }

  /// Whether nothing was found to differ.
  public var isEven: Bool { differing.isEmpty }

  /// One of the two editions, in counts.
  public struct Edition: Hashable, Sendable, Codable {
    /// The title as printed.
    public var title: String
    /// The identity of its file.
    public var source: SourceIdentity
    /// How many objectives it has.
    public var objectives: Int
    /// How many lead-ins.
    public var leadIns: Int
    /// How many commitments, sub-commitments too.
    public var commitments: Int
    /// How many rows of tables.
    public var tableRows: Int
    /// How many paragraphs of narrative, which are counted and not set side by side.
    public var narrative: Int

    package init(title: String, source: SourceIdentity, objectives: Int, leadIns: Int, commitments: Int, tableRows: Int, narrative: Int) {
      self.title = title
      self.source = source
      self.objectives = objectives
      self.leadIns = leadIns
      self.commitments = commitments
      self.tableRows = tableRows
      self.narrative = narrative
    }
  }
}

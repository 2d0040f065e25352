public import PlanModel

/// A change with everything that a page says of it. The change itself is in ``ReviewReport/comparison``.
public struct ReportedChange: Hashable, Sendable, Codable {
  /// The position of the change in the comparison.
  public let index: Int
  /// The printed reference: "SEC-05". Counted in the order of the plan within its division, so it holds on paper.
  public internal(set) var ref: String
  /// The position of its group in ``ReviewReport/groups``.
  public let group: Int
  /// The first words of the commitment, to identify it.
  public let heading: String
  /// What happened, in a sentence.
  public let sentence: String
  /// How much it affects what is promised. For the order of reading, never shown as a score.
  public let consequence: Reason.Consequence
  /// Short words for what else is true of it: "Weakened", "Not declared".
  public let flags: [String]
  /// What to ask the commissioner, each question once.
  public let questions: [String]
  /// The cells of a table row that differ; empty for everything else.
  public let cells: [CellChange]

  /// A cell of a table row, before and after.
  public struct CellChange: Hashable, Sendable, Codable {
    /// The name of the column, or "Column 3" where the table names none.
    public let column: String
    /// The words before; nil where the row was not there.
    public let original: String?
    /// The words after; nil where the row is gone.
    public let revised: String?
  }
}

/// A stretch of a paper that says one thing: a short paragraph, a few sentences of a long one, a list item or a row of a table.
public struct EvidencePassage: Hashable, Sendable, Codable {
  /// Stable over runs: made from the name of the paper, the words and, among equals, the order.
  public var id: String
  /// The words, verbatim, without the label. A row's cells are joined by ``PlanUnit/cellSeparator``.
  public var text: String
  /// What it is.
  public var kind: Kind
  /// The printed number before the words.
  public var label: String?
  /// The headings above it, the highest first.
  public var headings: [String]
  /// The cells of a row; empty for everything else.
  public var cells: [String]
  /// The names of the columns, for a row below a header row.
  public var columns: [String]
  /// Its place in the source.
  public var place: Place

  /// Creates an evidence passage.
  public init(
    id: String = "", text: String, kind: Kind = .paragraph, label: String? = nil, headings: [String] = [], cells: [String] = [],
    columns: [String] = [], place: Place
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.label = label
    self.headings = headings
    self.cells = cells
    self.columns = columns
    self.place = place
  }

  /// The nearest heading above it.
  public var heading: String? { headings.last }

  /// The kind of a passage.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case heading, paragraph, item, row
  }
}

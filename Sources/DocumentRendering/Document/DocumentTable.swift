/// A table with a caption and header cells.
public struct DocumentTable: Hashable, Sendable {
  /// The caption.
  public var caption: String
  /// The names of the columns.
  public var columns: [String]
  /// The rows; each has a cell for every column.
  public var rows: [[[Inline]]]
  /// Whether the first cell of a row names it.
  public var hasRowHeaders: Bool

  package init(caption: String, columns: [String], rows: [[[Inline]]], hasRowHeaders: Bool = false) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "Every row of a table has a cell for every column.")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
  }
}

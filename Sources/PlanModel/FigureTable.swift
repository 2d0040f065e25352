/// A table of the plan: figures, contacts, or a layout.
public struct FigureTable: Hashable, Sendable, Codable {
  /// The words that the source prints as the table's caption.
  public var caption: String?
  /// The rows, in order.
  public var rows: [Row]
  /// The place of the first row.
  public var place: Place

  /// Creates a table.
  public init(caption: String? = nil, rows: [Row], place: Place) {
    self.caption = caption
    self.rows = rows
    self.place = place
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable, Codable {
    /// The cells' words, one a column; a cell that spans columns is followed by empty ones.
    public var cells: [String]
    /// Whether the row names the columns.
    public var isHeader: Bool
    /// The place of the row.
    public var place: Place

    /// Creates a row.
    public init(cells: [String], isHeader: Bool = false, place: Place) {
      self.cells = cells
      self.isHeader = isHeader
      self.place = place
    }
  }
}

/// How much of a source was read, in counts: the basis of the report's coverage statement.
public struct ReadingCoverage: Hashable, Sendable, Codable {
  /// Paragraphs with words in the source, those in tables and notes apart.
  public var paragraphs: Int
  /// How many of them were set aside as contents pages, running heads or page numbers.
  public var paragraphsSetAside: Int
  /// Tables.
  public var tables: Int
  /// Cells of those tables.
  public var cells: Int
  /// Footnotes and endnotes.
  public var notes: Int
  /// Headers and footers with words.
  public var headersAndFooters: Int
  /// Text boxes.
  public var textBoxes: Int
  /// Comments in the margin.
  public var comments: Int
  /// The parts that could not be read, by name, in a fixed order.
  public var unread: [Unread]

  /// Creates coverage counts.
  public init(
    paragraphs: Int = 0, paragraphsSetAside: Int = 0, tables: Int = 0, cells: Int = 0, notes: Int = 0, headersAndFooters: Int = 0,
    textBoxes: Int = 0, comments: Int = 0, unread: [Unread] = []
  ) {
    self.paragraphs = paragraphs
    self.paragraphsSetAside = paragraphsSetAside
    self.tables = tables
    self.cells = cells
    self.notes = notes
    self.headersAndFooters = headersAndFooters
    self.textBoxes = textBoxes
    self.comments = comments
    self.unread = unread
  }

  /// A kind of thing that could not be read, and how many there were.
  public struct Unread: Hashable, Sendable, Codable {
    /// What, in the singular: "picture", "chart".
    public var what: String
    /// How many.
    public var count: Int

    /// Creates a count.
    public init(what: String, count: Int) {
      self.what = what
      self.count = count
    }
  }
}

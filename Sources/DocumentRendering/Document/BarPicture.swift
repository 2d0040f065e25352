/// Bars of counts, one bar a row, with the same counts in words.
public struct BarPicture: Hashable, Sendable {
  /// The subject of the picture, as its caption.
  public var caption: String
  /// What the first column of the same picture as a table is called.
  public var rowsName: String
  /// The bars.
  public var rows: [Row]

  package init(caption: String, rowsName: String, rows: [Row]) {
    self.caption = caption
    self.rowsName = rowsName
    self.rows = rows
  }

  /// The length of the longest bar.
  public var longest: Int { rows.map(\.total).max() ?? 0 }

  /// One bar.
  public struct Row: Hashable, Sendable {
    /// What it represents.
    public var label: String
    /// The section it leads to; nil where there is none.
    public var link: String?
    /// Its stretches, in order.
    public var segments: [Segment]
    /// The words where there are none.
    public var empty: String

    package init(label: String, link: String?, segments: [Segment], empty: String) {
      self.label = label
      self.link = link
      self.segments = segments
      self.empty = empty
    }

    /// The length of the bar.
    public var total: Int { segments.reduce(0) { $0 + $1.count } }

    /// The bar in words: "3 reworded, 4 added".
    public var words: String { segments.isEmpty ? empty : segments.map(\.words).joined(separator: ", ") }
  }

  /// A stretch of a bar.
  public struct Segment: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// The count with its word: "4 added".
    public var words: String
    /// The name of its colour: the raw value of a kind of change, or "other".
    public var tone: String

    package init(count: Int, words: String, tone: String) {
      self.count = count
      self.words = words
      self.tone = tone
    }
  }
}

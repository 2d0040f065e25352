extension Block {
  /// What a block looks like on its page: evidence for the outliner, never a decision. A fact that the format does not give is nil.
  package struct Look: Hashable, Sendable {
    /// The size of most of its letters, in points.
    package var typeSize: Double?
    /// Whether all of its letters are bold.
    package var isBold: Bool?
    /// Whether all of its letters are italic.
    package var isItalic: Bool?
    /// Whether its letters are shown as capitals, whatever they are typed as (`w:caps`, `text-transform`).
    package var isCapitals: Bool?
    /// The colour of most of its letters, as six hexadecimal digits; nil for the ordinary colour of text.
    package var colour: String?
    /// The colour behind it (shading of the paragraph or of its cell), as six hexadecimal digits.
    package var background: String?
    /// How its lines are aligned.
    package var alignment: Alignment?
    /// The space above it, in points.
    package var spaceBefore: Double?
    /// How far its lines are indented from the margin of their column, in points.
    package var indent: Double?
    /// The text column of its page, counted from 0 at the left.
    package var column: Int?

    package init(typeSize: Double? = nil, isBold: Bool? = nil) {
      self.typeSize = typeSize
      self.isBold = isBold
    }

    /// How the lines of a block are aligned.
    package enum Alignment: String, Hashable, Sendable {
      case start, centre, end, justified
    }
  }
}

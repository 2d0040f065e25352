/// How a paragraph is laid out by one source: a style, a list, or the paragraph itself. Nil where that source is silent.
struct ParagraphLayout: Hashable {
  var alignment: Block.Look.Alignment?
  /// The space above it, in points.
  var spaceBefore: Double?
  /// The indent of its lines, in points.
  var indent: Double?
  /// The colour behind it, as six hexadecimal digits; empty where it is plainly none.
  var background: String?

  /// This layout, and where it is silent, that of `base`.
  func over(_ base: ParagraphLayout) -> ParagraphLayout {
    ParagraphLayout(
      alignment: alignment ?? base.alignment, spaceBefore: spaceBefore ?? base.spaceBefore, indent: indent ?? base.indent,
      background: background ?? base.background)
  }
}

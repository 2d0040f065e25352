/// Words with their marks and their look, the marks beside the words and never inside them.
package struct MarkedText: Hashable, Sendable {
  /// All words of both readings, deleted ones too, in the order of the source. A line break inside a paragraph is U+2028, a tab is a tab.
  package var text: String
  /// Stretches of `text` in order, covering it. Empty where the whole text is plain and unmarked.
  package var spans: [Span]

  package init(_ text: String = "", spans: [Span] = []) {
    self.text = text
    self.spans = spans
  }

  /// A stretch of one look and one mark.
  package struct Span: Hashable, Sendable {
    /// The length in UTF-8 bytes.
    package var length: Int
    /// How it looks.
    package var look: Look
    /// Its mark, as an index into ``SourceDocument/marks``.
    package var mark: Int?

    package init(length: Int, look: Look = Look(), mark: Int? = nil) {
      self.length = length
      self.look = look
      self.mark = mark
    }
  }

  /// How a stretch looks, after style inheritance and toggling (ECMA-376 Part 1, 17.7.3).
  package struct Look: Hashable, Sendable {
    package var isBold: Bool
    package var isItalic: Bool
    package var isUnderlined: Bool
    /// Single or double strike.
    package var isStruck: Bool
    /// The colour as six hexadecimal digits; nil for automatic, black or unknown.
    package var colour: String?
    /// The colour behind the words as six hexadecimal digits, by highlight or shading; nil for none or white.
    package var highlight: String?

    package init(
      isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, isStruck: Bool = false, colour: String? = nil,
      highlight: String? = nil
    ) {
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
      self.isStruck = isStruck
      self.colour = colour
      self.highlight = highlight
    }
  }
}

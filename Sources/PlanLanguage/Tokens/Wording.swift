/// A text and its tokens.
package struct Wording: Hashable, Sendable {
  /// The text, verbatim.
  package let text: String
  /// Its words, figures and signs, in order.
  package let tokens: [Token]

  package init(_ text: String) {
    self.text = text
    self.tokens = Tokenizer.tokens(of: text)
  }

  /// The letters of a token, verbatim.
  package func letters(of token: Token) -> String {
    text(in: token.range)
  }

  /// The text in a range of UTF-8 bytes that begins and ends at tokens.
  package func text(in range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }

  /// The letters of a token for matching: lower case, one kind of quotation mark and dash, one space.
  package func folded(_ token: Token) -> String {
    Folding.folded(letters(of: token))
  }

  /// The folded words and figures, without signs.
  package var foldedWords: [String] {
    tokens.lazy.filter { $0.kind != .sign }.map { folded($0) }
  }
}

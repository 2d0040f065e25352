import PlanModel

extension [Inline] {
  /// The words kept, removed and added, each change told in words; long kept stretches are shortened.
  ///
  /// - Parameter language: The language of the words, where it is not that of the paper.
  init(redline words: [WordSpan], language: String? = nil) {
    self = []
    for piece in RedlinePiece.pieces(of: words, shortening: true) {
      switch piece {
      case .kept(let text):
        if endsWithMark, text.first?.isLetter == true { space() }
        append(.quoted(String(text), language: language))
      case .removed(let text): tell("Removed:", text)
      case .added(let text): tell("Added:", text)
      case .space: space()
      case .lineBreak: append(.text(" / "))
      case .gap: append(.text(" … "))
      }
    }
  }

  private mutating func tell(_ label: String, _ words: Substring) {
    space()
    append(.strong(label))
    append(.text(" “\(words)”"))
  }

  /// One space, where none stands yet.
  private mutating func space() {
    if let last = lastWords?.utf8.last, last != 0x20 { append(.text(" ")) }
  }

  private var endsWithMark: Bool { lastWords?.hasSuffix("”") == true }

  private var lastWords: String? {
    switch last {
    case .text(let words), .quoted(let words, _): words
    default: nil
    }
  }
}

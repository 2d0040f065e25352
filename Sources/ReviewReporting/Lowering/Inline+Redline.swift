import DocumentRendering
import PlanModel

extension [Inline] {
  /// The words kept, removed and added, as marked words; with `eliding`, long kept stretches may be left out by a format.
  init(marked words: [WordSpan], eliding: Bool) {
    self = []
    for piece in RedlinePiece.pieces(of: words, shortening: eliding) {
      switch piece {
      case .kept(let text): append(.text(String(text)))
      case .removed(let text): append(.marked(String(text), .removed))
      case .added(let text): append(.marked(String(text), .added))
      case .space: if !isEmpty { space() }
      case .lineBreak: append(.lineBreak)
      case .gap(let text): append(.elided(String(text)))
      }
    }
  }

  /// The words kept, removed and added, each change described in words; long kept stretches are shortened.
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

  /// Adds a space, where there is none yet.
  private mutating func space() {
    switch last {
    case .text(let words), .quoted(let words, _): if words.utf8.last != 0x20 { append(.text(" ")) }
    case .marked, .elided: append(.text(" "))
    default: break
    }
  }

  private var endsWithMark: Bool { lastWords?.hasSuffix("”") == true }

  private var lastWords: String? {
    switch last {
    case .text(let words), .quoted(let words, _): words
    default: nil
    }
  }
}

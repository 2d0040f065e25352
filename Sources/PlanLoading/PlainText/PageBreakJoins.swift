import PlanModel

/// Joins paragraphs and list items that a page break has cut in two in extracted text: the rest of a sentence is a paragraph of
/// its own behind a blank line, and starts with a small letter.
struct PageBreakJoins {
  private(set) var blocks: [Block] = []
  private(set) var notes: [LoadingNote] = []
  private(set) var faults: [MarkUpFault] = []
  private var lastLine = 0

  /// A paragraph of fewer words may be a heading or a name.
  private static let fewestWords = 6

  init(_ source: [Block], lastLines: [Int]) {
    blocks.reserveCapacity(source.count)
    for (block, line) in zip(source, lastLines) {
      if let last = blocks.last, let first = block.place.line, first > lastLine + 1, Self.isCut(last, before: block) {
        join(block, to: last)
      } else {
        blocks.append(block)
      }
      lastLine = line
    }
  }

  private mutating func join(_ rest: Block, to block: Block) {
    let isStruckThrough = block.text.isStruckAtEnd && rest.text.isStruckAtStart
    blocks[blocks.count - 1].text = block.text.followed(byWordsOf: rest.text)
    if isStruckThrough {
      let pieces = [block.text.lastStretch.excerpt, rest.text.firstStretch.excerpt]
      faults.append(MarkUpFault(kind: .splitStrike, words: pieces, place: block.place))
    } else {
      let what = if case .listItem = block.kind { "list item" } else { "paragraph" }
      notes.append(
        LoadingNote(
          .inferred, at: block.place, "The \(what) was read together with its rest at \(rest.place), from which a page break cuts it off."))
    }
  }

  /// Whether a block ends in the middle of a sentence and the next one goes on with it.
  private static func isCut(_ block: Block, before rest: Block) -> Bool {
    guard case .paragraph = rest.kind, let first = rest.text.text.first, let last = block.text.text.last else { return false }
    switch block.kind {
    case .listItem: break
    case .paragraph where isLong(block.text.text): break
    default: return false
    }
    if ".!?:;…”".contains(last) { return false }
    if first.isLowercase { return !isAddress(rest.text.text) }
    return first.isLetter && isOpenEnded(block.text.text)
  }

  private static func isLong(_ text: String) -> Bool {
    text.utf8.count { $0 == Byte.space } + 1 >= fewestWords
  }

  /// Whether the first word is an address on the web.
  private static func isAddress(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " }
    return word.contains("@") || word.contains("://") || word.hasPrefix("www.")
  }

  /// Whether the last word of a text calls for another.
  private static func isOpenEnded(_ text: String) -> Bool {
    guard let space = text.lastIndex(of: " ") else { return false }
    return ["the", "a", "an", "and", "or", "of", "to", "in", "for", "with", "by", "from", "our", "my", "their"]
      .contains(String(text[text.index(after: space)...]))
  }
}

extension MarkedText {
  var isStruckAtEnd: Bool { spans.last?.look.isStruck ?? false }
  var isStruckAtStart: Bool { spans.first?.look.isStruck ?? false }

  /// The words of the last span.
  var lastStretch: String { spans.last.map { String(decoding: text.utf8.suffix($0.length), as: UTF8.self) } ?? text }
  /// The words of the first span.
  var firstStretch: String { spans.first.map { String(decoding: text.utf8.prefix($0.length), as: UTF8.self) } ?? text }

  /// This text and another, a space between them that looks as both do.
  package func followed(byWordsOf other: MarkedText) -> MarkedText {
    var space = MarkedText(" ")
    if let last = coveringSpans.last, let first = other.coveringSpans.first, last.look == first.look, last.mark == first.mark {
      space.spans = [Span(length: 1, look: last.look, mark: last.mark)]
    }
    var result = followed(by: space).followed(by: other)
    result.spans = result.spans.merged
    return result
  }
}

/// The pieces that block tags cut a stretch of text into: `<p>`, `<li>`, `<h2>` and, in a table cell, `<br>`.
enum HTMLPieces {
  /// A piece and what its tag says it is.
  struct Piece {
    var range: Range<Int>
    var kind: Kind

    enum Kind: Equatable {
      case paragraph
      case listItem(level: Int, isNumbered: Bool)
      case heading(Int)
    }
  }

  /// Whether a stretch holds a block tag at all.
  static func hasBlockTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var closing = NextByte(Byte.greater)
    while let start = bytes.first(Byte.less, from: index, to: range.upperBound) {
      if RawHTMLTag(in: bytes, at: start, closing: &closing)?.isBlock == true { return true }
      index = start + 1
    }
    return false
  }

  /// The pieces with words, in order.
  static func pieces(of bytes: [UInt8], _ range: Range<Int>, cutsAtLineBreaks: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var splitter = Splitter()
    var start = range.lowerBound
    var index = range.lowerBound
    var closing = NextByte(Byte.greater)
    while let open = bytes.first(Byte.less, from: index, to: range.upperBound) {
      index = open + 1
      guard let tag = RawHTMLTag(in: bytes, at: open, closing: &closing), tag.range.upperBound <= range.upperBound else { continue }
      guard tag.isBlock || cutsAtLineBreaks && tag.name == "br" else { continue }
      if start < open { pieces.append(Piece(range: start..<open, kind: splitter.kind)) }
      splitter.pass(tag)
      start = tag.range.upperBound
      index = start
    }
    if start < range.upperBound { pieces.append(Piece(range: start..<range.upperBound, kind: splitter.kind)) }
    return pieces.filter { bytes.skippingSpace(from: $0.range.lowerBound, to: $0.range.upperBound) < $0.range.upperBound }
  }

  /// Splits the pieces, keeping the state of the tags passed so far.
  private struct Splitter {
    private var lists: [Bool] = []
    private var isInItem = false
    private var heading: Int?

    var kind: Piece.Kind {
      if let heading { return .heading(heading) }
      return isInItem ? .listItem(level: max(0, lists.count - 1), isNumbered: lists.last ?? false) : .paragraph
    }

    mutating func pass(_ tag: RawHTMLTag) {
      switch tag.name {
      case "ul", "ol":
        if tag.isClosing { _ = lists.popLast() } else if lists.count < 64 { lists.append(tag.name == "ol") }
        isInItem = tag.isClosing && !lists.isEmpty
      case "li": isInItem = !tag.isClosing
      case "h1", "h2", "h3", "h4", "h5", "h6": heading = tag.isClosing ? nil : tag.name.last?.wholeNumberValue
      default: break
      }
    }
  }
}

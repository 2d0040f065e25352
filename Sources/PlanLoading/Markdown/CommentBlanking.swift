/// HTML comments, which are no words of the plan: they are blanked in the source, so that lines keep their numbers.
struct CommentBlanking {
  /// The source without its comments.
  private(set) var bytes: [UInt8]
  /// How many comments held words.
  private(set) var comments = 0
  /// How many replaced a picture, as some converters write `<!-- image -->`.
  private(set) var pictures = 0

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  init(_ source: [UInt8]) {
    bytes = source
    var index = 0
    while let start = bytes.first(Byte.less, from: index, to: bytes.count) {
      index = start + 1
      guard bytes.has(Self.opening, at: start) else { continue }
      guard let end = end(of: start) else { return }
      count(bytes[(start + 4)..<end])
      for position in start..<(end + 3) where bytes[position] != Byte.lineFeed && bytes[position] != Byte.formFeed {
        bytes[position] = Byte.space
      }
      index = end + 3
    }
  }

  /// Where the comment that opens at `start` closes; nil where it never does.
  private func end(of start: Int) -> Int? {
    var index = start + 4
    while let dash = bytes.first(Byte.dash, from: index, to: bytes.count) {
      if bytes.has(Self.closing, at: dash) { return dash }
      index = dash + 1
    }
    return nil
  }

  private mutating func count(_ words: ArraySlice<UInt8>) {
    let trimmed = words.filter { $0 > Byte.space }
    if trimmed.isEmpty { return }
    if trimmed == Array("image".utf8) { pictures += 1 } else { comments += 1 }
  }
}

import PlanLanguage
import PlanModel

// MARK: - Signs of change

extension InlineTokenizer {
  mutating func readOpenSign() -> Bool {
    if let opening = SignBytes.opening.first(where: { bytes.has($0.sign, at: index) }) { return take(.open(opening.kind), length: 3) }
    if bytes.has(SignBytes.openSubstitution, at: index) {
      openSubstitutions += 1
      return take(.openSubstitution, length: 3)
    }
    if bytes.has(SignBytes.openHighlight, at: index) { return take(.open(nil), length: 3) }
    guard bytes.has(SignBytes.openComment, at: index) else { return false }
    var end = index + 3
    let limit = min(bytes.count, index + Self.reach)
    while end < limit, !bytes.has(SignBytes.closeComment, at: end) { end += 1 }
    return end < limit ? take(.comment, length: end + 3 - index) : false
  }

  mutating func readCloseSign() -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == bytes[index] else { return false }
    if let closing = SignBytes.closing.first(where: { bytes.has($0.sign, at: index) }) { return take(.close(closing.kind), length: 3) }
    return bytes.has(SignBytes.closeHighlight, at: index) ? take(.close(nil), length: 3) : false
  }
}

// MARK: - Escapes, entities, code and tags

extension InlineTokenizer {
  mutating func readEscape() -> Bool {
    guard dialect == .markdown, index + 1 < bytes.count, bytes[index + 1].isASCIIPunctuation else { return false }
    return take(.scalar(UInt32(bytes[index + 1])), length: 2)
  }

  mutating func readEntity() -> Bool {
    guard let (scalar, length) = Entity.scalar(in: bytes, at: index) else { return false }
    return take(.scalar(scalar), length: length)
  }

  /// A stretch between backticks is words, the backticks left off.
  mutating func readCode() -> Bool {
    let length = runLength(of: Byte.backtick)
    let start = index + length
    var end = start
    let limit = min(bytes.count, start + Self.reach)
    while end < limit {
      guard let tick = bytes.first(Byte.backtick, from: end, to: limit) else { break }
      var close = tick
      while close < bytes.count, close - tick <= length, bytes[close] == Byte.backtick { close += 1 }
      if close - tick == length { return take(.words(start..<tick), length: close - index) }
      end = close
    }
    return skip(length)
  }

  mutating func readTag() -> Bool {
    guard let tag = RawHTMLTag(in: bytes, at: index, closing: &nextGreater) else { return readAutolink() }
    guard let meaning = tag.inlineMeaning else { return false }
    if meaning == .lineBreak { return take(.lineBreak, length: tag.range.count) }
    return take(.tag(meaning, isClosing: tag.isClosing), length: tag.range.count)
  }

  /// `<https://...>` and `<name@place>`: the words inside.
  private mutating func readAutolink() -> Bool {
    guard let end = nextGreater.position(in: bytes, from: index), end - index < Self.reach else { return false }
    let inside = bytes[(index + 1)..<end]
    let isAddress = inside.contains(UInt8(ascii: "@")) || inside.starts(with: "http".utf8) || inside.starts(with: "mailto:".utf8)
    guard isAddress, !inside.contains(Byte.space) else { return false }
    return take(.words((index + 1)..<end), length: end + 1 - index)
  }
}

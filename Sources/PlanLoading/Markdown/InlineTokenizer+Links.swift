import PlanLanguage

// MARK: - Links, pictures and notes

extension InlineTokenizer {
  mutating func readOpenBracket() -> Bool {
    if let opening = SignBytes.opening.first(where: { bytes.has($0.sign, at: index) }) { return take(.open(opening.kind), length: 3) }
    if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^"), let end = noteReferenceEnd() {
      return take(.noteReference, length: end + 1 - index)
    }
    openBrackets += 1
    return take(.openBracket, length: 1)
  }

  private func noteReferenceEnd() -> Int? {
    guard let end = bytes.first(Byte.closeBracket, from: index + 2, to: min(bytes.count, index + 60)), end > index + 2 else { return nil }
    return bytes[(index + 2)..<end].contains(Byte.space) ? nil : end
  }

  mutating func readCloseBracket() -> Bool {
    guard openBrackets > 0 else { return false }
    openBrackets -= 1
    let next = index + 1
    guard next < bytes.count else { return take(.closeBracket(.none), length: 1) }
    let limit = min(bytes.count, next + Self.reach)
    switch bytes[next] {
    case Byte.openParenthesis:
      guard let end = addressEnd(from: next, to: limit) else { break }
      return take(.closeBracket(.address), length: end + 1 - index)
    case Byte.openBrace:
      guard let end = bytes.first(Byte.closeBrace, from: next, to: limit) else { break }
      guard let attributes = SpanAttributes(in: bytes, range: (next + 1)..<end) else { break }
      return takeSpan(attributes, length: end + 1 - index)
    case Byte.openBracket where dialect == .markdown:
      guard let end = bytes.first(Byte.closeBracket, from: next, to: min(limit, next + 60)), !bytes[next..<end].contains(Byte.space) else {
        break
      }
      return take(.closeBracket(.address), length: end + 1 - index)
    default: break
    }
    return take(.closeBracket(.none), length: 1)
  }

  private mutating func takeSpan(_ attributes: SpanAttributes, length: Int) -> Bool {
    if attributes.isComment { return take(.closeBracket(.comment), length: length) }
    if let mark = attributes.mark { return take(.closeBracket(.change(mark)), length: length) }
    return take(.closeBracket(attributes.isUnderline ? .underline : .address), length: length)
  }

  /// The end of an address in parentheses, one level of parentheses inside it allowed.
  private mutating func addressEnd(from start: Int, to limit: Int) -> Int? {
    guard let close = nextParenthesis.position(in: bytes, from: start), close < limit else { return nil }
    var depth = 0
    for position in start..<limit {
      if bytes[position] == Byte.openParenthesis { depth += 1 }
      if bytes[position] == Byte.closeParenthesis { depth -= 1 }
      if depth == 0 { return position }
    }
    return nil
  }

  /// `![words](address)`: a picture. An address that holds the picture itself may be of any length, and ends the paragraph where it is cut.
  mutating func readPicture() -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] == Byte.openBracket else { return false }
    let limit = min(bytes.count, index + Self.reach)
    guard let close = bytes.first(Byte.closeBracket, from: index + 2, to: limit), close + 1 < bytes.count,
      bytes[close + 1] == Byte.openParenthesis
    else { return false }
    if bytes.has(Self.dataAddress, at: close + 2) {
      let end = nextParenthesis.position(in: bytes, from: close + 2) ?? bytes.count - 1
      return take(.picture, length: end + 1 - index)
    }
    guard let end = addressEnd(from: close + 1, to: limit) else { return false }
    return take(.picture, length: end + 1 - index)
  }

  private static let dataAddress = Array("data:".utf8)
}

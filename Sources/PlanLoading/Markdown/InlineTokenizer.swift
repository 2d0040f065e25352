import PlanModel

/// Cuts the bytes of one paragraph into words and signs. Every search ahead has a bound, so the cost is linear on any input.
struct InlineTokenizer {
  let bytes: [UInt8]
  let dialect: TextDialect
  var index = 0
  var tokens: [InlineToken] = []
  /// Where the words that are being gathered start.
  private var wordsStart = 0
  private var openBrackets = 0
  /// Open substitutions `{~~`, in which `~>` and `~~}` are signs.
  private var openSubstitutions = 0
  private var nextGreater = NextByte(Byte.greater)
  private var nextParenthesis = NextByte(Byte.closeParenthesis)

  /// How far an address, an attribute list or a comment may reach, in bytes.
  static let reach = 1_000

  init(_ bytes: [UInt8], dialect: TextDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The tokens of a paragraph.
  static func tokens(of bytes: [UInt8], dialect: TextDialect) -> [InlineToken] {
    var tokenizer = InlineTokenizer(bytes, dialect: dialect)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while index < bytes.count {
      if Self.isSign(bytes[index]), readSign() {
        wordsStart = index
      } else {
        index += 1
      }
    }
    endWords()
  }

  /// Whether a byte may start a sign.
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.star, Byte.underscore, Byte.tilde, Byte.backtick, Byte.less, Byte.ampersand, Byte.backslash, Byte.openBracket,
      Byte.closeBracket, Byte.openBrace, Byte.exclamation, Byte.plus, Byte.dash, Byte.equals:
      true
    default:
      false
    }
  }

  /// Reads the sign at the index, if one is there, and goes behind it.
  private mutating func readSign() -> Bool {
    switch bytes[index] {
    case Byte.star: readStars()
    case Byte.underscore: readUnderscores()
    case Byte.tilde: readTildes()
    case Byte.backtick: readCode()
    case Byte.less: readTag()
    case Byte.ampersand: readEntity()
    case Byte.backslash: readEscape()
    case Byte.openBracket: readOpenBracket()
    case Byte.closeBracket: readCloseBracket()
    case Byte.openBrace: readOpenSign()
    case Byte.exclamation: readPicture()
    default: readCloseSign()
    }
  }

  private mutating func endWords() {
    if wordsStart < index { tokens.append(.words(wordsStart..<index)) }
  }

  /// Appends a token of `length` bytes and goes behind it.
  mutating func take(_ token: InlineToken, length: Int) -> Bool {
    endWords()
    tokens.append(token)
    index += length
    wordsStart = index
    return true
  }
}

// MARK: - Emphasis

extension InlineTokenizer {
  private func runLength(of byte: UInt8) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - index
  }

  private mutating func readStars() -> Bool {
    let length = runLength(of: Byte.star)
    return takeEmphasis(pairs: length / 2, kind: .bold, single: length % 2 == 1 ? .italic : nil, length: length)
  }

  private mutating func readUnderscores() -> Bool {
    let length = runLength(of: Byte.underscore)
    guard length <= 2, dialect == .markdown || length == 2 else { return skip(length) }
    let isInWord = index > 0 && bytes[index - 1].isWordByte && index + length < bytes.count && bytes[index + length].isWordByte
    guard !isInWord, shape(from: index, to: index + length) != .neutral else { return skip(length) }
    return takeEmphasis(pairs: length / 2, kind: .bold, single: length == 1 ? .italic : nil, length: length)
  }

  private mutating func readTildes() -> Bool {
    if openSubstitutions > 0, bytes.has(SignBytes.turn, at: index) { return take(.turn, length: 2) }
    if openSubstitutions > 0, bytes.has(SignBytes.closeSubstitution, at: index) {
      openSubstitutions -= 1
      return take(.close(.inserted), length: 3)
    }
    let length = runLength(of: Byte.tilde)
    guard length.isMultiple(of: 2) else { return skip(length) }
    return takeEmphasis(pairs: length / 2, kind: .strike, single: nil, length: length)
  }

  /// Leaves a run of signs as words.
  private mutating func skip(_ length: Int) -> Bool {
    endWords()
    tokens.append(.words(index..<(index + length)))
    index += length
    wordsStart = index
    return true
  }

  private mutating func takeEmphasis(pairs: Int, kind: Emphasis.Kind, single: Emphasis.Kind?, length: Int) -> Bool {
    endWords()
    let shape = shape(from: index, to: index + length)
    for pair in 0..<pairs {
      let start = index + pair * 2
      tokens.append(.emphasis(Emphasis(kind: kind, shape: shape, range: start..<(start + 2))))
    }
    if let single {
      tokens.append(.emphasis(Emphasis(kind: single, shape: shape, range: (index + length - 1)..<(index + length))))
    }
    index += length
    wordsStart = index
    return true
  }

  /// How a marker stands, other markers beside it looked through.
  private func shape(from start: Int, to end: Int) -> Emphasis.Shape {
    var before = start - 1
    var after = end
    while before >= 0, start - before <= 8, Self.isMarker(bytes[before]) { before -= 1 }
    while after < bytes.count, after - end < 8, Self.isMarker(bytes[after]) { after += 1 }
    let hasBefore = before >= 0 && !isSpace(endingAt: before)
    let hasAfter = after < bytes.count && bytes.spaceLength(at: after) == 0
    switch (hasBefore, hasAfter) {
    case (true, true): return .either
    case (true, false): return .closer
    case (false, true): return .opener
    case (false, false): return .neutral
    }
  }

  private func isSpace(endingAt index: Int) -> Bool {
    bytes.trimmingSpace(from: max(0, index - 2), to: index + 1) <= index
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    byte == Byte.star || byte == Byte.tilde || byte == Byte.underscore
  }
}

// MARK: - Signs of change

/// The signs of change of CriticMarkup and of the bracketed variant of it.
enum SignBytes {
  static let turn = Array("~>".utf8)
  static let closeSubstitution = Array("~~}".utf8)
  static let openSubstitution = Array("{~~".utf8)
  static let openComment = Array("{>>".utf8)
  static let closeComment = Array("<<}".utf8)
  static let openHighlight = Array("{==".utf8)
  static let closeHighlight = Array("==}".utf8)
  /// The signs that open, and what they say.
  static let opening: [(sign: [UInt8], kind: DeclaredChange.Kind)] = [
    (Array("{++".utf8), .inserted), (Array("{--".utf8), .deleted), (Array("[++".utf8), .inserted), (Array("[--".utf8), .deleted),
  ]
  /// The signs that close, and what they say.
  static let closing: [(sign: [UInt8], kind: DeclaredChange.Kind)] = [
    (Array("++}".utf8), .inserted), (Array("--}".utf8), .deleted), (Array("++]".utf8), .inserted), (Array("--]".utf8), .deleted),
  ]
}

extension InlineTokenizer {
  private mutating func readOpenSign() -> Bool {
    if let opening = SignBytes.opening.first(where: { bytes.has($0.sign, at: index) }) { return take(.open(opening.kind), length: 3) }
    if bytes.has(SignBytes.openSubstitution, at: index) {
      openSubstitutions += 1
      return take(.open(.deleted), length: 3)
    }
    if bytes.has(SignBytes.openHighlight, at: index) { return take(.open(nil), length: 3) }
    guard bytes.has(SignBytes.openComment, at: index) else { return false }
    var end = index + 3
    let limit = min(bytes.count, index + Self.reach)
    while end < limit, !bytes.has(SignBytes.closeComment, at: end) { end += 1 }
    return end < limit ? take(.comment, length: end + 3 - index) : false
  }

  private mutating func readCloseSign() -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == bytes[index] else { return false }
    if let closing = SignBytes.closing.first(where: { bytes.has($0.sign, at: index) }) { return take(.close(closing.kind), length: 3) }
    return bytes.has(SignBytes.closeHighlight, at: index) ? take(.close(nil), length: 3) : false
  }
}

// MARK: - Escapes, entities, code and tags

extension InlineTokenizer {
  private mutating func readEscape() -> Bool {
    guard dialect == .markdown, index + 1 < bytes.count, bytes[index + 1].isASCIIPunctuation else { return false }
    return take(.scalar(UInt32(bytes[index + 1])), length: 2)
  }

  private mutating func readEntity() -> Bool {
    guard let (scalar, length) = Entity.scalar(in: bytes, at: index) else { return false }
    return take(.scalar(scalar), length: length)
  }

  /// A stretch between backticks is words, the backticks left off.
  private mutating func readCode() -> Bool {
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

  private mutating func readTag() -> Bool {
    guard let tag = HTMLTag(in: bytes, at: index, closing: &nextGreater) else { return readAutolink() }
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

// MARK: - Links, pictures and notes

extension InlineTokenizer {
  private mutating func readOpenBracket() -> Bool {
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

  private mutating func readCloseBracket() -> Bool {
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
  private mutating func readPicture() -> Bool {
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

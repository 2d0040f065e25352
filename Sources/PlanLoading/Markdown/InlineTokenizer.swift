import PlanLanguage
import PlanModel

/// Cuts the bytes of one paragraph into words and signs. Every search ahead has a bound, so the cost is linear on any input.
struct InlineTokenizer {
  let bytes: [UInt8]
  let dialect: TextDialect
  var index = 0
  var tokens: [InlineToken] = []
  /// Where the words that are being gathered start.
  var wordsStart = 0
  var openBrackets = 0
  /// Open substitutions `{~~`, in which `~>` and `~~}` are signs.
  var openSubstitutions = 0
  var nextGreater = NextByte(Byte.greater)
  var nextParenthesis = NextByte(Byte.closeParenthesis)

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
  func runLength(of byte: UInt8) -> Int {
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
  mutating func skip(_ length: Int) -> Bool {
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

  /// The shape of a marker, ignoring other markers beside it.
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

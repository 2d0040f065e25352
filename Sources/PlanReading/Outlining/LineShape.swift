import PlanLoading

/// What a line looks like, from one pass over its bytes: the ground of most guesses about unstyled text.
struct LineShape: Hashable, Sendable {
  /// Words, as parted by spaces.
  var words = 0
  /// Words that begin with a capital or a digit.
  var capitalisedWords = 0
  /// ASCII capitals.
  var capitals = 0
  /// ASCII small letters, and letters beyond ASCII.
  var smallLetters = 0
  var digits = 0
  /// Stops, question marks and exclamation marks with a capitalised word after them.
  var sentenceBreaks = 0
  /// Whether it holds an electronic address.
  var hasAddress = false
  /// Whether it holds a tab.
  var hasTab = false
  /// Whether it holds a dot leader: four dots or more, spaces between them or not.
  var hasDotLeader = false
  /// Whether it holds a line break, U+2028.
  var hasLineBreak = false
  /// How it begins.
  var opening = Opening.other
  /// How it ends.
  var closing = Closing.open

  /// How a line begins.
  enum Opening { case capital, small, digit, other }

  /// How a line ends, closing quotation marks and brackets apart.
  enum Closing { case open, stop, colon, semicolon, comma, ellipsis, question }

  /// Whether all its letters are capitals, and there are at least two.
  var isAllCapitals: Bool { smallLetters == 0 && capitals > 1 }

  /// Whether it holds two sentences or more.
  var hasSeveralSentences: Bool { sentenceBreaks > 0 }

  init(_ text: String) {
    let bytes = text.utf8Span.span
    var before: UInt8 = 0x20
    var stopped = false
    var run = 0
    var dots = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 {
        before = byte
        continue
      }
      let isAfterSpace = before == 0x20 || before == 0x09
      if byte == UInt8(ascii: ".") { dots += 1 } else { dots = 0 }
      run = byte == before ? run + 1 : 1
      before = byte
      if byte == 0x09 {
        hasTab = true
        continue
      }
      if isAfterSpace { beginWord(with: byte, afterStop: stopped) }
      stopped = byte < 0x40 && Self.endsSentence(byte)
      count(byte)
      guard byte < 0x61 || byte >= 0x7B else { continue }
      if dots > 3 { hasDotLeader = true }
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") && run == 2 { hasAddress = true }
      if byte == UInt8(ascii: "."), index > 2, Self.isWeb(bytes, before: index) { hasAddress = true }
      if byte == 0xA8, index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { hasLineBreak = true }
    }
    opening = Self.opening(of: text)
    closing = Self.closing(of: text)
  }

  /// "www" before a stop.
  private static func isWeb(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    let letter = UInt8(ascii: "w")
    return bytes[index - 1] == letter && bytes[index - 2] == letter && bytes[index - 3] == letter
  }

  private mutating func beginWord(with byte: UInt8, afterStop: Bool) {
    words += 1
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      capitalisedWords += 1
      if afterStop { sentenceBreaks += 1 }
    case UInt8(ascii: "0")...UInt8(ascii: "9"): capitalisedWords += 1
    default: break
    }
  }

  private mutating func count(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xDF: smallLetters += 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
    default: break
    }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  private static func opening(of text: String) -> Opening {
    if let first = text.utf8.first, first < 0x80 {
      if first >= 0x61, first < 0x7B { return .small }
      if first >= 0x41, first < 0x5B { return .capital }
      if (0x30...0x39).contains(first) { return .digit }
    }
    for scalar in text.unicodeScalars.prefix(4) {
      if scalar.properties.isLowercase { return .small }
      if scalar.properties.isUppercase { return .capital }
      if (0x30...0x39).contains(scalar.value) { return .digit }
    }
    return .other
  }

  private static func closing(of text: String) -> Closing {
    if let last = text.utf8.last, last >= 0x61, last < 0x7B { return .open }
    var rest = text.unicodeScalars[...]
    while let last = rest.last, Self.trailing.contains(last) { rest.removeLast() }
    guard let last = rest.popLast() else { return .open }
    switch last {
    case "…": return .ellipsis
    case ":": return .colon
    case ";": return .semicolon
    case ",": return .comma
    case "?": return .question
    case "!": return .stop
    case ".": return rest.last == "." ? .ellipsis : .stop
    case "-", "–", "—": return closingBeforeDash(rest)
    default: return .open
    }
  }

  /// A lead-in may close with ":-", with a space between the two.
  private static func closingBeforeDash(_ text: Substring.UnicodeScalarView) -> Closing {
    var rest = text
    while rest.last == " " { rest.removeLast() }
    return rest.last == ":" ? .colon : .open
  }

  private static let trailing: [Unicode.Scalar] = [" ", "\t", "\u{A0}", "\"", "'", "”", "’", ")", "]", "*", "_"]
}

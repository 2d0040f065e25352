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
  /// Digits.
  var digits = 0
  /// Stops, question marks and exclamation marks with a capitalised word after them.
  var sentenceBreaks = 0
  /// Whether it holds an electronic address.
  var hasAddress = false
  /// Whether it holds a tab.
  var hasTab = false
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
    var before: UInt8 = 0x20
    var stopped = false
    var run = 0
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x09 {
        if byte == 0x09 { hasTab = true }
      } else {
        if before == 0x20 || before == 0x09 { beginWord(with: byte, afterStop: stopped) }
        stopped = Self.endsSentence(byte)
        if Self.betraysAddress(byte, after: before, run) { hasAddress = true }
        count(byte)
      }
      run = byte == before ? run + 1 : 1
      before = byte
    }
    opening = Self.opening(of: text)
    closing = Self.closing(of: text)
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

  /// "@", "//" and "www.", after a byte that stood `run` times in a row.
  private static func betraysAddress(_ byte: UInt8, after before: UInt8, _ run: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: "/"): before == byte
    case UInt8(ascii: "."): before == UInt8(ascii: "w") && run == 3
    default: false
    }
  }

  private static func opening(of text: String) -> Opening {
    for scalar in text.unicodeScalars.prefix(4) {
      if scalar.properties.isLowercase { return .small }
      if scalar.properties.isUppercase { return .capital }
      if (0x30...0x39).contains(scalar.value) { return .digit }
    }
    return .other
  }

  private static func closing(of text: String) -> Closing {
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

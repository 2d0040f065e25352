/// The bytes and byte strings that the text readers look for.
package enum Byte {
  package static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let verticalTab: UInt8 = 0x0B
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let tilde = UInt8(ascii: "~")
  static let backtick = UInt8(ascii: "`")
  static let backslash = UInt8(ascii: "\\")
  static let pipe = UInt8(ascii: "|")
  package static let dash = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  package static let slash = UInt8(ascii: "/")
  package static let colon = UInt8(ascii: ":")
  package static let fullStop = UInt8(ascii: ".")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  package static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let exclamation = UInt8(ascii: "!")
  static let ampersand = UInt8(ascii: "&")
  static let equals = UInt8(ascii: "=")
  static let quote = UInt8(ascii: "\"")

  /// U+2028: a line break inside a paragraph.
  static let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]
  /// U+2029: the end of a paragraph.
  static let paragraphSeparator: [UInt8] = [0xE2, 0x80, 0xA9]
}

extension UInt8 {
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  package var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
  package var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
  package var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
  /// A letter or digit, taking every byte outside ASCII for part of a letter.
  package var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
  package var isSpaceOrTab: Bool { self == Byte.space || self == Byte.tab }
  /// ASCII punctuation, which may follow a backslash (CommonMark 0.31, section 2.4).
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self) || (0x7B...0x7E).contains(self)
  }
  package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

/// The next position of a byte, cached between calls: repeated calls cost one pass over the bytes in all, where the indices go
/// forward but for a few bytes.
struct NextByte {
  let byte: UInt8
  private var found = -1
  private var asked = 0

  init(_ byte: UInt8) { self.byte = byte }

  /// The first position from `start` that holds the byte; nil where none does.
  mutating func position(in bytes: [UInt8], from start: Int) -> Int? {
    if start < asked, let position = bytes.first(byte, from: start, to: asked) { return position }
    asked = max(start, asked)
    if found < asked { found = bytes.first(byte, from: asked, to: bytes.count) ?? Int.max }
    return found == Int.max ? nil : found
  }
}

extension [UInt8] {
  /// Appends a Unicode scalar as UTF-8; a value that is none becomes U+FFFD.
  mutating func appendScalar(_ value: UInt32) {
    append(contentsOf: Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8))
  }

  /// Whether `other` is at `index`.
  package func has(_ other: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + other.count <= count else { return false }
    for offset in other.indices where other[offset] != self[index + offset] { return false }
    return true
  }

  /// The length in bytes of the white space character at `index`, 0 where there is none. No-break and typographic spaces count too.
  func spaceLength(at index: Int) -> Int {
    switch self[index] {
    case Byte.space, Byte.tab: return 1
    case 0xC2: return index + 1 < count && self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < count, self[index + 1] == 0x80 else { return 0 }
      return (0x80...0x8B).contains(self[index + 2]) || self[index + 2] == 0xAF ? 3 : 0
    case 0xE3: return index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x80 ? 3 : 0
    case 0xEF: return index + 2 < count && self[index + 1] == 0xBB && self[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The first index from `start` that is not white space, at most `end`.
  package func skippingSpace(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let length = spaceLength(at: index)
      if length == 0 { break }
      index += length
    }
    return Swift.min(index, end)
  }

  /// The end of the words before `end`, trailing white space left off, at least `start`.
  package func trimmingSpace(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      if self[end - 1].isSpaceOrTab {
        end -= 1
      } else if end - 2 >= start, self[end - 2] == 0xC2, spaceLength(at: end - 2) == 2 {
        end -= 2
      } else if end - 3 >= start, self[end - 3] >= 0xE2, spaceLength(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// The first index from `start` below `end` that holds `byte`.
  package func first(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The words of a range.
  package func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

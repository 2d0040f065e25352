import PackagedXML
import PlanModel

/// An HTML tag in a text source.
struct RawHTMLTag {
  /// The name in lower case.
  var name: String
  var isClosing: Bool
  /// The bytes of the tag, angle brackets included.
  var range: Range<Int>
  /// The bytes of its attributes.
  var attributes: Range<Int>

  /// The tag at `index`, which holds "<"; nil where there is none, or where it is longer than a tag can be.
  init?(in bytes: [UInt8], at index: Int, closing: inout NextByte) {
    guard let name = Self.name(in: bytes, at: index) else { return nil }
    guard let end = closing.position(in: bytes, from: name.upperBound), end - index < Self.reach else { return nil }
    isClosing = bytes[index + 1] == Byte.slash
    self.name = Self.lowercased(bytes[name])
    range = index..<(end + 1)
    attributes = name.upperBound..<end
    colour = Self.colour(in: bytes[attributes])
  }

  /// Whether a tag that starts a block is at `index`.
  static func startsBlock(in bytes: [UInt8], at index: Int) -> Bool {
    guard let name = name(in: bytes, at: index) else { return false }
    let word = lowercased(bytes[name])
    return word == "table" || blocks.contains(word)
  }

  /// The range of the name of the tag at `index`.
  private static func name(in bytes: [UInt8], at index: Int) -> Range<Int>? {
    guard index + 1 < bytes.count else { return nil }
    let start = bytes[index + 1] == Byte.slash ? index + 2 : index + 1
    let limit = min(bytes.count, start + 11)
    var end = start
    while end < limit, bytes[end].isASCIILetter || end > start && bytes[end].isASCIIDigit { end += 1 }
    guard end > start, end < limit, mayFollowName(bytes[end]) else { return nil }
    return start..<end
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self)
  }

  /// No tag is longer, in bytes.
  private static let reach = 4_000

  private static func mayFollowName(_ byte: UInt8) -> Bool {
    byte == Byte.greater || byte == Byte.slash || byte.isSpaceOrTab || byte == Byte.lineFeed
  }

  /// The colour that its attributes set, as six hexadecimal digits or a name.
  private var colour: String?

  /// What the tag means inside a paragraph; nil where it is no HTML that documents hold, so that "<name>" stays words.
  var inlineMeaning: InlineTag? {
    switch name {
    case "b", "strong": .bold
    case "i", "em", "cite": .italic
    case "u": .underline
    case "s", "strike": .strike
    case "ins": .change(.inserted)
    case "del": .change(.deleted)
    case "span", "font": .span(colour.map { MarkedText.Look(colour: $0) })
    case "mark": .highlight
    case "br": .lineBreak
    case "a", "sup", "sub", "small", "big", "abbr", "label", "p", "div", "ul", "ol", "li", "center", "section", "article", "body",
      "html", "td", "th", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "hr", "code", "pre":
      .other
    default: nil
    }
  }

  /// Whether the tag starts or ends a block of words.
  var isBlock: Bool { Self.blocks.contains(name) }

  private static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "section", "article",
  ]

  /// The whole number that an attribute holds.
  func number(_ attribute: String, in bytes: [UInt8]) -> Int? {
    let words = String(decoding: bytes[attributes].map(\.asciiLowercased), as: UTF8.self)
    guard let start = words.firstRange(of: attribute + "=") else { return nil }
    return words[start.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix { $0.isNumber }.boundedInteger
  }

  private static func colour(in attributes: ArraySlice<UInt8>) -> String? {
    guard attributes.count > 6 else { return nil }
    let words = String(decoding: attributes.map(\.asciiLowercased), as: UTF8.self)
    var search = words[...]
    while let key = search.firstRange(of: "color") {
      let isBackground = words[..<key.lowerBound].hasSuffix("background-")
      search = words[key.upperBound...]
      if isBackground { continue }
      let value = search.drop { ":=\"' ".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
      return Colour.hexadecimal(String(value))
    }
    return nil
  }
}

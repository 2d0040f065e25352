import PlanModel

/// An HTML tag in a text source.
struct HTMLTag {
  /// The name in lower case.
  var name: String
  var isClosing: Bool
  /// The bytes of the tag, angle brackets included.
  var range: Range<Int>
  /// The bytes of its attributes.
  var attributes: Range<Int>

  /// The tag at `index`, which holds "<"; nil where none stands there or it goes on for more than `reach` bytes.
  init?(in bytes: [UInt8], at index: Int, reach: Int) {
    var start = index + 1
    let limit = min(bytes.count, index + reach)
    guard start < limit else { return nil }
    isClosing = bytes[start] == Byte.slash
    if isClosing { start += 1 }
    var nameEnd = start
    while nameEnd < limit, bytes[nameEnd].isASCIILetter || nameEnd > start && bytes[nameEnd].isASCIIDigit { nameEnd += 1 }
    guard nameEnd > start, nameEnd - start <= 10, nameEnd < limit, Self.mayFollowName(bytes[nameEnd]) else { return nil }
    guard let end = bytes.first(Byte.greater, from: nameEnd, to: limit) else { return nil }
    name = String(decoding: bytes[start..<nameEnd].map(\.asciiLowercased), as: UTF8.self)
    range = index..<(end + 1)
    attributes = nameEnd..<end
    colour = Self.colour(in: bytes[nameEnd..<end])
  }

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
    case "br": .lineBreak
    case "a", "sup", "sub", "small", "big", "mark", "abbr", "label", "p", "div", "ul", "ol", "li", "center", "section", "article", "body",
      "html", "td", "th", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "hr", "code", "pre":
      .other
    default: nil
    }
  }

  /// Whether the tag starts or ends a block of words.
  var isBlock: Bool {
    ["p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "section", "article"].contains(name)
  }

  /// The whole number that an attribute holds.
  func number(_ attribute: String, in bytes: [UInt8]) -> Int? {
    let words = String(decoding: bytes[attributes].map(\.asciiLowercased), as: UTF8.self)
    guard let start = words.firstRange(of: attribute + "=") else { return nil }
    return Int(words[start.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix { $0.isNumber })
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

import PackagedXML

/// What the elements of a page make words and paragraphs look like: by their names, by the page's own style sheets, and by their `style`.
struct PageLook {
  private let rules: StyleRules
  /// What sheets say of elements with the same name, classes and identifier.
  private var known: [String: ElementLook] = [:]

  /// The size of a page's text in points, where nobody says anything: 16 pixels.
  static let usualSize = 12.0

  /// What one element asks for.
  struct ElementLook {
    var format = RunFormat()
    var layout = ParagraphLayout()
  }

  init(_ page: HTMLNode) { rules = StyleRules(page.styleSheet) }

  /// The look of words in an element, and the layout of the paragraphs that it makes.
  mutating func look(of node: HTMLNode, within outer: ElementLook) -> ElementLook {
    var own = ElementLook(element: node)
    let isBlock = HTMLName.isBlock(node.name)
    if !rules.isEmpty { own = ofSheets(node).over(own) }
    if let style = node.attributes["style"] {
      var inline = ElementLook()
      inline.read(style.lowercased()[...])
      own = inline.over(own)
    }
    if let align = node.attributes["align"] { own.layout.alignment = own.layout.alignment ?? ElementLook.alignment(align.lowercased()) }
    if let colour = node.attributes["bgcolor"] { own.layout.background = own.layout.background ?? ElementLook.background(colour) }
    // A colour behind words, and not behind a block, is a highlight.
    if !isBlock, let background = own.layout.background { own.format.highlight = RunFormat.Colour(background) }
    var result = own
    result.format = own.format.over(outer.format)
    result.layout = own.layout.over(outer.layout)
    // Space above is that of the paragraph's own element; indents add up.
    if isBlock {
      result.layout.spaceBefore = own.layout.spaceBefore
      result.layout.indent = own.layout.indent.map { $0 + (outer.layout.indent ?? 0) } ?? outer.layout.indent
    } else {
      result.layout = outer.layout
    }
    return result
  }

  private mutating func ofSheets(_ node: HTMLNode) -> ElementLook {
    let key = "\(node.name) \(node.attributes["class"] ?? "")\u{0}\(node.attributes["id"] ?? "")"
    if let look = known[key] { return look }
    var look = ElementLook()
    for declaration in rules.declarations(of: node) {
      var read = ElementLook()
      read.read(declaration.text)
      // What a sheet makes of all paragraphs or links is the page's design and no mark of anyone's.
      if !declaration.isNamed, !ElementLook.inline.contains(node.name) {
        (read.format.colour, read.format.underline, read.format.strike) = (nil, nil, nil)
      }
      look = read.over(look)
    }
    known[key] = look
    return look
  }
}

extension PageLook.ElementLook {
  /// Elements that represent a look of words.
  static let inline: Set<String> = ["b", "strong", "i", "em", "u", "s", "strike", "ins", "del", "span", "mark", "font"]

  /// The look that the name of an element implies.
  init(element node: HTMLNode) {
    switch node.name {
    case "b", "strong": format.bold = true
    case "i", "em", "cite", "dfn", "var": format.italic = true
    case "u": format.underline = true
    case "s", "strike": format.strike = true
    case "mark": format.highlight = .rgb(0xFFFF00)
    case "center": layout.alignment = .centre
    case "big": format.scale = 1.2
    case "small": format.scale = 1 / 1.2
    case "font":
      format.colour = node.attributes["color"].flatMap(Self.colour)
      format.size = node.attributes["size"].flatMap(Self.size(ofFont:))
    case "h1": format.scale = 2
    case "h2": format.scale = 1.5
    case "h3": format.scale = 1.17
    case "h5": format.scale = 0.83
    case "h6": format.scale = 0.67
    default: break
    }
  }

  func over(_ base: Self) -> Self { Self(format: format.over(base.format), layout: layout.over(base.layout)) }

  /// Reads declarations, in small letters, of weight, lines, colour, size and layout (CSS 2.2, 8, 10, 14 to 16).
  mutating func read(_ style: Substring) {
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = Self.trimmed(declaration[..<colon])
      let value = Self.trimmed(declaration[declaration.index(after: colon)...].split(separator: "!").first ?? "")
      readWords(name, value)
      readLayout(name, value)
    }
  }

  private mutating func readWords(_ name: Substring, _ value: Substring) {
    switch name {
    case "font-weight": format.bold = value.hasPrefix("bold") || value.boundedInteger.map { $0 >= 600 } ?? false
    case "font-style": format.italic = value == "italic" || value == "oblique"
    case "text-decoration", "text-decoration-line":
      if value.contains("line-through") { format.strike = true }
      if value.contains("underline") { format.underline = true }
    case "text-transform": format.capitals = value == "uppercase"
    case "color": format.colour = Self.colour(String(value)) ?? format.colour
    case "font-size":
      if let size = Self.points(value) {
        (format.size, format.scale) = (size, nil)
      } else if let scale = Self.scale(value) {
        (format.size, format.scale) = (nil, scale)
      }
    default: break
    }
  }

  private mutating func readLayout(_ name: Substring, _ value: Substring) {
    switch name {
    case "text-align": layout.alignment = Self.alignment(String(value)) ?? layout.alignment
    case "margin-top": layout.spaceBefore = Self.points(value)
    case "margin-left", "padding-left": layout.indent = Self.points(value) ?? layout.indent
    case "background-color", "background": layout.background = Self.background(String(value))
    default: break
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  static func alignment(_ value: String) -> Block.Look.Alignment? {
    switch value {
    case "left", "start": .start
    case "center": .centre
    case "right", "end": .end
    case "justify": .justified
    default: nil
    }
  }

  /// A length in points; nil where it is a share of another.
  private static func points(_ value: Substring) -> Double? {
    if let size = sizes[value] { return size }
    if value == "0" { return 0 }
    let number = value.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let amount = Double(number) else { return nil }
    switch value[number.endIndex...] {
    case "pt": return amount
    case "px": return amount * 0.75
    case "rem": return amount * PageLook.usualSize
    case "cm": return amount * 72 / 2.54
    case "mm": return amount * 72 / 25.4
    case "in": return amount * 72
    case "pc": return amount * 12
    default: return nil
    }
  }

  /// A size as a share of that around it.
  private static func scale(_ value: Substring) -> Double? {
    if value == "larger" { return 1.2 }
    if value == "smaller" { return 1 / 1.2 }
    let number = value.prefix { $0.isNumber || $0 == "." }
    guard let amount = Double(number) else { return nil }
    switch value[number.endIndex...] {
    case "em": return amount
    case "%": return amount / 100
    default: return nil
    }
  }

  /// The sizes that have names, in points (CSS Fonts 4, 2.5).
  private static let sizes: [Substring: Double] = [
    "xx-small": 7.2, "x-small": 9, "small": 10.7, "medium": 12, "large": 14.4, "x-large": 18, "xx-large": 24,
  ]

  /// The sizes of the old `font` element, from 1 to 7.
  private static func size(ofFont value: String) -> Double? {
    guard let number = value.boundedInteger, (1...7).contains(number) else { return nil }
    return [7.5, 10, 12, 13.5, 18, 24, 36][number - 1]
  }

  /// The colour behind words; empty for white and none.
  static func background(_ value: String) -> String {
    guard case .rgb(let colour)? = rgb(value), colour != 0xFFFFFF else { return "" }
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The colour of words. What is nearly black is the ordinary colour of text.
  static func colour(_ value: String) -> RunFormat.Colour? {
    guard let colour = rgb(value) else { return nil }
    guard case .rgb(let number) = colour else { return colour }
    let brightest = max(number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF)
    return brightest < 64 ? .automatic : colour
  }

  /// Six or three hexadecimal digits, `rgb()`, or one of the names that redlines use.
  private static func rgb(_ value: String) -> RunFormat.Colour? {
    let value = value.lowercased()
    if value.hasPrefix("rgb") {
      let numbers = value.split { !$0.isNumber }.compactMap { UInt32($0) }
      guard numbers.count >= 3, numbers.prefix(3).allSatisfy({ $0 < 256 }) else { return nil }
      return .rgb(numbers[0] << 16 | numbers[1] << 8 | numbers[2])
    }
    if value == "black" || value == "windowtext" { return .automatic }
    if value.hasPrefix("#") || value.utf8.count == 6 && UInt32(value, radix: 16) != nil {
      let digits = value.drop { $0 == "#" }
      return RunFormat.Colour(digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits.prefix(6)))
    }
    return Colour.named[value].flatMap { UInt32($0, radix: 16) }.map { .rgb($0) }
  }
}

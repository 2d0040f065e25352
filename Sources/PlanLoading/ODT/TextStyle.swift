import PackagedXML

/// A style of an OpenDocument text, with everything that it inherits (ODF 1.3 part 3, 16.2).
struct TextStyle: Hashable {
  /// The name of the nearest style that a reader sees in the list of styles: "Text body", "Heading 1", "Title".
  var name: String?
  /// How it makes words look.
  var format = RunFormat()
  /// How it lays out paragraphs.
  var layout = ParagraphLayout()
  /// The list that it gives its paragraphs; a name that is empty takes them out of any.
  var list: String?
  /// The outline level that it gives to headings.
  var outlineLevel: Int?
  /// Whether it is for lines of a contents table.
  var isContents: Bool { name.map(HeadingName.isContents) ?? false }
}

extension RunFormat {
  /// Reads a `style:text-properties` (ODF 1.3 part 3, 16.29.28): what it is silent on stays nil.
  init(openDocument properties: XMLElement?) {
    guard let properties else { return }
    bold = properties["fo:font-weight"].map { $0 == "bold" || $0.boundedInteger.map { $0 >= 600 } ?? false }
    italic = properties["fo:font-style"].map { $0 == "italic" || $0 == "oblique" }
    strike = Self.isDrawn(properties, "style:text-line-through-style", "style:text-line-through-type")
    underline = Self.isDrawn(properties, "style:text-underline-style", "style:text-underline-type")
    (size, scale) = Self.size(properties["fo:font-size"])
    capitals = properties["fo:text-transform"].map { $0 == "uppercase" }
    hidden = properties["text:display"].map { $0 == "none" }
    if properties["style:use-window-font-color"] == "true" {
      colour = .automatic
    } else if let value = properties["fo:color"] {
      colour = Colour(String(value.drop { $0 == "#" }))
    }
    highlight = properties["fo:background-color"].map { Colour(String($0.drop { $0 == "#" })) }
  }

  /// A size in points, or as a share of the inherited one.
  private static func size(_ value: String?) -> (size: Double?, scale: Double?) {
    guard let value else { return (nil, nil) }
    if value.hasSuffix("%") { return (nil, Double(value.dropLast()).map { $0 / 100 }) }
    return (ParagraphLayout.points(openDocument: value), nil)
  }

  /// Whether a line through or under the words is drawn: by its style, or where that is not given, by its type.
  private static func isDrawn(_ properties: XMLElement, _ style: String, _ type: String) -> Bool? {
    if properties[style] == "none" || properties[type] == "none" { return false }
    return properties[style] ?? properties[type] == nil ? nil : true
  }
}

extension ParagraphLayout {
  /// Reads a `style:paragraph-properties` (ODF 1.3 part 3, 17.6).
  init(openDocument properties: XMLElement?) {
    guard let properties else { return }
    switch properties["fo:text-align"] {
    case "start", "left": alignment = .start
    case "center": alignment = .centre
    case "end", "right": alignment = .end
    case "justify": alignment = .justified
    default: break
    }
    spaceBefore = Self.points(openDocument: properties["fo:margin-top"] ?? properties["fo:margin"])
    indent = Self.points(openDocument: properties["fo:margin-left"] ?? properties["fo:margin"])
    background = properties["fo:background-color"].map { Self.colour(ofShading: String($0.drop { $0 == "#" })) }
  }

  /// A length with its unit in points; nil for percentages and what is no length.
  static func points(openDocument value: String?) -> Double? {
    guard let value, let start = value.firstIndex(where: \.isLetter), let number = Double(value[..<start]) else { return nil }
    switch value[start...] {
    case "pt": return number
    case "in": return number * 72
    case "cm": return number * 72 / 2.54
    case "mm": return number * 72 / 25.4
    case "pc": return number * 12
    case "px": return number * 0.75
    default: return nil
    }
  }
}

import PackagedXML

/// The styles and lists of an OpenDocument text, named and automatic (ODF 1.3 part 3, 16).
struct TextStyleSheet {
  private var sources: [Key: XMLElement] = [:]
  private var defaults: [String: RunFormat] = [:]
  private var defaultLayout = ParagraphLayout()
  /// The size of type in points where the default style names none.
  private static let usualSize = 12.0
  private var lists: [String: [ListLevel]] = [:]
  /// What styles come to, once they have been worked out.
  private var settled: [Key: TextStyle] = [:]
  /// The numbering of headings that are in no list (ODF 1.3 part 3, 16.33).
  private(set) var outline: [ListLevel]?
  /// The language that the default style of paragraphs names, as a BCP 47 tag.
  private(set) var language: String?

  /// Longer chains of parents are taken to be circles.
  private static let longestChain = 32

  private struct Key: Hashable {
    var family: String
    var name: String
  }

  /// Adds what an `office:styles` or `office:automatic-styles` defines; an automatic style hides a named one.
  mutating func add(_ part: XMLElement) {
    settled.removeAll()
    for element in part.children {
      switch element.name {
      case "style:style":
        if let family = element["style:family"], let name = element["style:name"] { sources[Key(family: family, name: name)] = element }
      case "style:default-style":
        let properties = element.first("style:text-properties")
        defaults[element["style:family"] ?? ""] = RunFormat(openDocument: properties)
        if element["style:family"] == "paragraph" {
          language = Self.language(properties)
          defaultLayout = ParagraphLayout(openDocument: element.first("style:paragraph-properties"))
        }
      case "text:list-style": if let name = element["style:name"] { lists[name] = ListLevel.levels(openDocument: element) }
      case "text:outline-style": outline = ListLevel.levels(openDocument: element)
      default: break
      }
    }
  }

  /// The levels of a list style.
  func list(_ name: String?) -> [ListLevel]? { name.flatMap { lists[$0] } }

  /// The style of paragraphs with this name and everything that it inherits.
  mutating func paragraph(_ name: String?) -> TextStyle { style(name, family: "paragraph") }

  /// What a style of words asks for, without the defaults of paragraphs.
  mutating func words(_ name: String?) -> RunFormat { style(name, family: "text").format }

  /// The colour that a style of cells puts behind them; empty for none.
  func background(ofCell name: String?) -> String {
    let properties = name.flatMap { sources[Key(family: "table-cell", name: $0)] }?.first("style:table-cell-properties")
    return ParagraphLayout.colour(ofShading: properties?["fo:background-color"].map { String($0.drop { $0 == "#" }) })
  }

  /// Whether a style of sections hides its contents.
  func isHidden(section name: String?) -> Bool {
    name.flatMap { sources[Key(family: "section", name: $0)] }?.first("style:section-properties")?["text:display"] == "none"
  }

  private mutating func style(_ name: String?, family: String) -> TextStyle {
    let key = Key(family: family, name: name ?? "")
    if let style = settled[key] { return style }
    let style = resolved(name, family: family)
    settled[key] = style
    return style
  }

  private func resolved(_ name: String?, family: String) -> TextStyle {
    var style = TextStyle()
    var next = name
    for _ in 0..<Self.longestChain {
      guard let name = next, let source = sources[Key(family: family, name: name)] else { break }
      style.format = style.format.over(RunFormat(openDocument: source.first("style:text-properties")))
      style.layout = style.layout.over(ParagraphLayout(openDocument: source.first("style:paragraph-properties")))
      style.list = style.list ?? source["style:list-style-name"]
      style.outlineLevel = style.outlineLevel ?? source["style:default-outline-level"]?.boundedInteger(in: 1...9)
      // Automatic styles have names that no one sees; they have a parent that has one.
      if style.name == nil, !source.isAutomatic { style.name = source["style:display-name"] ?? name }
      next = source["style:parent-style-name"]
    }
    if family == "paragraph" {
      style.format = style.format.over(defaults["paragraph"] ?? RunFormat()).over(RunFormat(size: Self.usualSize))
      style.layout = style.layout.over(defaultLayout)
    }
    return style
  }

  private static func language(_ properties: XMLElement?) -> String? {
    guard let language = properties?["fo:language"], language != "none" else { return nil }
    guard let country = properties?["fo:country"], country != "none" else { return language }
    return "\(language)-\(country)"
  }
}

extension XMLElement {
  /// Whether a style's name is of the kind that writers make up for what an author formatted by hand: "P2", "T14".
  fileprivate var isAutomatic: Bool {
    guard let name = self["style:name"], let first = name.first else { return false }
    return self["style:display-name"] == nil && "PT".contains(first) && name.count > 1 && name.dropFirst().allSatisfy(\.isNumber)
  }
}

import PackagedXML

/// The styles of a document, each with what it inherits from the styles that it is based on.
struct StyleSheet {
  /// The look of a run where nobody says anything (ECMA-376 Part 1, 17.7.5.1).
  private(set) var defaults = RunFormat(size: Self.smallest)
  /// The layout of a paragraph where nobody says anything (17.7.5.2).
  private(set) var defaultLayout = ParagraphLayout()
  /// The styles, in the order of the part.
  private(set) var styles: [Style] = []
  /// The style of paragraphs that name none.
  private(set) var defaultParagraph: Int?
  /// The language of the document, where the defaults name it.
  private(set) var language: String?
  private var indices: [String: Int] = [:]
  /// The size of type in points where not even the defaults name one (17.3.2.38).
  private static let smallest = 10.0

  init() {}

  /// Reads the styles part.
  init(_ root: XMLElement) {
    let runDefaults = root.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")
    defaults = RunFormat(runDefaults).over(defaults)
    defaultLayout = ParagraphLayout(root.first("w:docDefaults")?.first("w:pPrDefault")?.first("w:pPr"))
    language = runDefaults?.first("w:lang")?["w:val"]
    let sources = StyleSources(root.children("w:style"))
    for element in root.children("w:style") {
      guard let id = element["w:styleId"] else { continue }
      let index = styles.count
      indices[id] = indices[id] ?? index
      styles.append(sources.style(id, element))
      if element["w:type"] == "paragraph", element.isOn("w:default", ifMissing: false) { defaultParagraph = index }
    }
  }

  /// The number of the style with this identifier.
  func index(_ id: String) -> Int? { indices[id] }

  /// The style of a paragraph that names style `index`, or none.
  func paragraph(_ index: Int?) -> Style? { (index ?? defaultParagraph).map { styles[$0] } }

  /// The look that a style gives; nothing for nil.
  func format(_ index: Int?) -> RunFormat { index.map { styles[$0].format } ?? RunFormat() }
}

/// The style elements by identifier, to follow `w:basedOn`.
private struct StyleSources {
  private var elements: [String: XMLElement] = [:]
  /// Longer chains are taken to be circles.
  private let longestChain = 32

  init(_ list: [XMLElement]) {
    for element in list { if let id = element["w:styleId"] { elements[id] = elements[id] ?? element } }
  }

  /// The style with everything that it inherits, nearest first.
  func style(_ id: String, _ element: XMLElement) -> Style {
    var style = Style(id: id, name: element.first("w:name")?["w:val"] ?? id)
    var outline: Int?
    var named = HeadingName.level(name: style.name, id: id)
    for source in chain(from: element) {
      style.format = style.format.over(RunFormat(source.first("w:rPr")))
      let properties = source.first("w:pPr")
      style.layout = style.layout.over(ParagraphLayout(properties))
      let numbering = properties?.first("w:numPr")
      if style.numbering == nil { style.numbering = numbering?.first("w:numId")?.integer }
      if style.level == nil { style.level = numbering?.first("w:ilvl")?.integer }
      if outline == nil { outline = properties?.first("w:outlineLvl")?.integer }
      if named == nil { named = HeadingName.level(name: source.first("w:name")?["w:val"] ?? "", id: source["w:styleId"] ?? "") }
    }
    // Level 9 is body text (17.3.1.20), also in a style that is based on a heading.
    style.heading = outline.map { (0...8).contains($0) ? $0 + 1 : nil } ?? named
    style.isContents = HeadingName.isContents(style.name)
    if style.isContents { style.heading = nil }
    return style
  }

  private func chain(from element: XMLElement) -> [XMLElement] {
    var chain = [element]
    while chain.count < longestChain, let base = chain.last?.first("w:basedOn")?["w:val"], let next = elements[base] { chain.append(next) }
    return chain
  }
}

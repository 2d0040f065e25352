import PackagedXML

/// An element of a web page with counts of its contents, so that the kind of a part can be determined without walking it again.
struct HTMLNode {
  let name: String
  /// Attributes by name.
  let attributes: [String: String]
  let content: [Content]
  /// Words of text in it, scripts and styles left out.
  private(set) var words = 0
  /// How many of them are in links.
  private(set) var linkedWords = 0
  /// Links in it, and how many of them point to a place on the same page.
  private(set) var links = 0
  private(set) var innerLinks = 0
  /// Whether it is or holds the page's main part.
  private(set) var holdsMain = false
  private(set) var holdsTitle = false
  private(set) var holdsButton = false
  private(set) var holdsHeading = false
  private(set) var speaksOfCookies = false

  enum Content {
    case node(HTMLNode)
    case text(String)
  }

  init(_ element: XMLElement, inLink: Bool = false) {
    name = element.name
    attributes = Dictionary(element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let isLink = inLink || name == "a" && attributes["href"] != nil
    let isSilent = Self.silent.contains(name)
    content =
      isSilent
      ? []
      : element.content.map {
        switch $0 {
        case .element(let child): .node(HTMLNode(child, inLink: isLink))
        case .text(let words): .text(words)
        }
      }
    if name != "style" { for item in content { count(item, isLinked: isLink) } }
    if name == "a", let target = attributes["href"] {
      links += 1
      if target.hasPrefix("#") { innerLinks += 1 }
    }
    holdsMain = holdsMain || name == "main" || attributes["role"] == "main"
    holdsTitle = holdsTitle || name == "h1"
    holdsButton = holdsButton || name == "button"
    holdsHeading = holdsHeading || HTMLName.headingLevel(self) != nil
  }

  private mutating func count(_ item: Content, isLinked: Bool) {
    switch item {
    case .text(let text):
      let count = Self.words(in: text)
      words += count
      if isLinked { linkedWords += count }
      speaksOfCookies = speaksOfCookies || text.lowercased().contains("cookie")
    case .node(let node):
      words += node.words
      linkedWords += node.linkedWords
      links += node.links
      innerLinks += node.innerLinks
      holdsMain = holdsMain || node.holdsMain
      holdsTitle = holdsTitle || node.holdsTitle
      holdsButton = holdsButton || node.holdsButton
      holdsHeading = holdsHeading || node.holdsHeading
      speaksOfCookies = speaksOfCookies || node.speaksOfCookies
    }
  }

  /// Elements whose content is no text of the page.
  private static let silent: Set<String> = ["script", "template", "svg", "math", "object", "iframe", "canvas", "audio", "video"]

  static func words(in text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte <= 0x20
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  /// The nodes in it, in order.
  var children: [HTMLNode] { content.compactMap { if case .node(let node) = $0 { node } else { nil } } }

  /// The text in it, white space run together.
  var text: String {
    var flow = FlowingText()
    add(to: &flow)
    return flow.text.text
  }

  private func add(to flow: inout FlowingText) {
    for item in content {
      switch item {
      case .text(let words): flow.append(words, look: .plain, mark: nil)
      case .node(let node) where node.name == "style": break
      case .node(let node):
        if HTMLName.isBlock(node.name) || node.name == "br" { flow.append(" ", look: .plain, mark: nil) }
        node.add(to: &flow)
        if HTMLName.isBlock(node.name) { flow.append(" ", look: .plain, mark: nil) }
      }
    }
  }

  /// What the style sheets in it say, one after the other.
  var styleSheet: String {
    if name == "style" { return content.map { if case .text(let text) = $0 { text } else { "" } }.joined() + "\n" }
    return children.map(\.styleSheet).joined()
  }

  /// Whether it opens a section of an accordion: a button that says that it does, or a heading or term with a button in it.
  var opensSection: Bool {
    let isTitle = HTMLName.headingLevel(self) != nil || name == "dt" || name == "summary"
    return isTitle ? holdsButton || name == "summary" : name == "button" && HTMLName.isOpener(self)
  }

  /// The first node for which `test` holds, in order of the page.
  func first(where test: (HTMLNode) -> Bool) -> HTMLNode? {
    if test(self) { return self }
    for child in children { if let found = child.first(where: test) { return found } }
    return nil
  }
}

/// The meaning of the names of elements (HTML Living Standard, 4).
enum HTMLName {
  /// Whether an element is a block, so that what is before and after it is not one paragraph.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  private static let blocks: Set<String> = [
    "html", "body", "main", "article", "section", "nav", "aside", "header", "footer", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6",
    "hgroup", "ul", "ol", "menu", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote",
    "pre", "figure", "figcaption", "details", "summary", "form", "fieldset", "legend", "address", "center", "hr", "noscript", "dialog",
    "search", "dir",
  ]

  /// Whether a button opens what is below it, as the parts of an accordion are opened, and names it.
  static func isOpener(_ button: HTMLNode) -> Bool {
    if button.holdsHeading { return true }
    let name = button.attributes["class"]?.lowercased() ?? ""
    let opens = button.attributes["aria-expanded"] != nil || name.contains("accordion") || name.contains("collapsible")
    guard opens, (1...25).contains(button.words), let first = button.text.split(separator: " ").first else { return false }
    return !["show", "hide", "open", "close", "expand", "collapse", "menu", "search", "toggle", "more", "view"].contains(first.lowercased())
  }

  /// Whether a part of a heading is a sign for its button and no word of it: "Show this section", an arrow, a comma for screen readers.
  static func isSignOfButton(_ node: HTMLNode) -> Bool {
    if node.attributes["data-nosnippet"] != nil { return true }
    let names = node.attributes["class"]?.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" } ?? []
    return names.last.map { ["toggle", "divider", "icon", "chevron", "arrow", "caret"].contains($0) } ?? false
  }

  /// The level that a heading's element gives.
  static func headingLevel(_ node: HTMLNode) -> Int? {
    if node.name.utf8.count == 2, node.name.hasPrefix("h"), let level = node.name.last?.wholeNumberValue, (1...6).contains(level) {
      return level
    }
    guard node.attributes["role"] == "heading" else { return nil }
    return node.attributes["aria-level"]?.boundedInteger(in: 1...6) ?? 2
  }
}

import PackagedXML
import PlanModel

extension HTMLStory {
  /// One flat switch: each element in one line, each line to the function of its concern.
  mutating func element(_ node: HTMLNode, _ inside: Surroundings) {
    if let level = HTMLName.headingLevel(node) { return heading(node, level: level, inside) }
    if node.attributes["style"]?.lowercased().contains("mso-list:ignore") ?? false { return }
    if node.name == "button" || node.name == "dt", node.opensSection, !inside.isInTitle { return opener(node, inside) }
    if let part = noteLinks.isPart(node) { return noteLink(node, part) }
    switch node.name {
    case "head", "title", "meta", "link", "base": break
    case "br": words.appendBreak(look: ResolvedLook(inside.look.format), mark: marks.current)
    case "wbr": break
    case "ul", "ol", "menu", "dir": list(node, inside)
    case "li": item(node, inside)
    case "table": table(node, inside)
    case "dt", "summary", "legend": boldParagraph(node, inside)
    case "figcaption", "caption": paragraph(node, inside, style: "Caption")
    case "pre": preformatted(node, inside)
    case "p": wordParagraph(node, inside)
    case "ins": change(node, .inserted, inside)
    case "del": change(node, .deleted, inside)
    case "a": link(node, inside)
    case "img", "picture": picture(node)
    case "iframe", "object", "embed": findings.noteUnread("embedded page", at: place)
    case "video", "audio": findings.noteUnread("recording", at: place)
    case "canvas", "svg", "math": if node.attributes["aria-label"] != nil { findings.noteUnread("drawing", at: place) }
    case "script", "style", "template", "area", "map", "col", "colgroup", "source", "track", "hr", "param":
      if node.name == "hr" { flush() }
    default: container(node, inside)
    }
  }

  /// Any other element: a block parts paragraphs, and all may change how words look.
  private mutating func container(_ node: HTMLNode, _ inside: Surroundings) {
    let isBlock = HTMLName.isBlock(node.name)
    if isBlock { flushUnlessOpening() }
    children(node, inside)
    if isBlock { flushUnlessOpening() }
  }

  /// Ends a paragraph where there is one; what an item or a note has opened waits for its first words.
  private mutating func flushUnlessOpening() { if words.hasWords { flush() } }

  private mutating func heading(_ node: HTMLNode, level: Int, _ inside: Surroundings) {
    flush()
    var inside = inside
    inside.isInTitle = true
    headingLevel = level
    opening.kind = .heading(level: level)
    // Browsers show headings in bold; that is no mark on their words.
    opening.isBold = inside.look.format.bold ?? true
    children(node, inside)
    flush()
  }

  /// A button or term that opens a section is its heading, unless it contains a heading.
  private mutating func opener(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    if node.holdsHeading { return children(node, inside) }
    var inside = inside
    inside.isInTitle = true
    opening.kind = .heading(level: min(headingLevel + 1, 6))
    opening.isBold = true
    children(node, inside)
    flush()
  }

  private mutating func paragraph(_ node: HTMLNode, _ inside: Surroundings, style: String? = nil) {
    flushUnlessOpening()
    opening.style = style ?? opening.style
    container(node, inside)
    flush()
  }

  private mutating func boldParagraph(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    var inside = inside
    inside.isInTitle = node.holdsButton && !node.holdsHeading
    inside.look.format.bold = true
    children(node, inside)
    flush()
  }

  private mutating func preformatted(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    opening.keepsLines = true
    children(node, inside)
    flush()
  }

  /// Deleted and inserted words (HTML Living Standard, 4.7); around whole paragraphs they mark those.
  private mutating func change(_ node: HTMLNode, _ kind: DeclaredChange.Kind, _ inside: Surroundings) {
    marks.push(Mark(kind: kind, source: .signs, author: node.attributes["title"], date: node.attributes["datetime"]))
    container(node, inside)
    // Paragraphs that began in the change end in it; words do not end their paragraph.
    marks.pop()
  }

  private mutating func link(_ node: HTMLNode, _ inside: Surroundings) {
    var inside = inside
    inside.isInLink = node.attributes["href"]?.hasPrefix("#") ?? false
    container(node, inside)
  }

  private mutating func picture(_ node: HTMLNode) {
    if node.name == "img", node.attributes["alt"] == "" { return }
    findings.noteUnread("picture", at: place)
  }

  private mutating func noteLink(_ node: HTMLNode, _ part: (isReference: Bool, label: String?)) {
    if !part.isReference { opening.note = part.label }
  }

  // MARK: Lists

  private mutating func list(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    var list = OpenList(number: listNumber(node.attributes["start"]) ?? 1, format: Self.numberFormat(node))
    list.level = Self.level(ofGoogleDocs: node)
    lists.append(list)
    children(node, inside)
    flush()
    _ = lists.popLast()
  }

  /// The level in the class of a list: "lst-kix_abc-1" is the second level of its list.
  private static func level(ofGoogleDocs node: HTMLNode) -> Int? {
    guard let name = node.attributes["class"]?.split(separator: " ").first(where: { $0.hasPrefix("lst-kix_") }) else { return nil }
    return name.split(separator: "-").last?.boundedInteger(in: 0...8)
  }

  private static func numberFormat(_ node: HTMLNode) -> NumberFormat? {
    guard node.name == "ol" else { return nil }
    switch node.attributes["type"] {
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: return .decimal
    }
  }

  private mutating func item(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    var list = lists.popLast() ?? OpenList(number: 1, format: nil, isOpened: false)
    if let value = listNumber(node.attributes["value"]) { list.number = value }
    opening.kind = .listItem(level: list.level ?? min(lists.count, 8), isNumbered: list.format != nil)
    opening.label = list.format.map { $0.printed(list.number) + "." } ?? "•"
    // An item outside of any list is not valid, but it is an item.
    list.number += 1
    lists.append(list)
    children(node, inside)
    flush()
    // A table or a page inside the item may have closed the list.
    if !list.isOpened { _ = lists.popLast() }
  }

  /// The number that a list or an item begins at; one that no list can have is noted, and counted as 1.
  private mutating func listNumber(_ text: String?) -> Int? {
    guard let text, text.isNumberOutOfBounds else { return text?.boundedInteger }
    findings.noteListNumber(at: place)
    return 1
  }

  // MARK: What Word writes

  /// A paragraph; one that Word wrote as a list item says its level in its style, and its label in a span of its own.
  private mutating func wordParagraph(_ node: HTMLNode, _ inside: Surroundings) {
    flushUnlessOpening()
    let style = node.attributes["style"]?.lowercased() ?? ""
    if let start = style.firstRange(of: "mso-list:"), let found = style[start.upperBound...].firstRange(of: "level") {
      let level = style[found.upperBound...].first?.wholeNumberValue ?? 1
      let printed = node.first { $0.attributes["style"]?.lowercased().contains("mso-list:ignore") ?? false }?.text ?? ""
      let label = printed.filter { !$0.isWhitespace }
      let isNumbered = label.contains { $0.isLetter && label.count > 1 || $0.isNumber }
      opening.kind = .listItem(level: max(level - 1, 0), isNumbered: isNumbered)
      opening.label = isNumbered ? label : "•"
    }
    let name = node.attributes["class"].map { String($0.prefix { $0 != " " }) }
    if let name, name.lowercased().contains("title") || name.lowercased().contains("caption") {
      opening.style = name.lowercased().contains("caption") ? "Caption" : "Title"
    }
    container(node, inside)
    flush()
  }
}

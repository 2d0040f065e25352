import PackagedXML
import PlanModel

extension HTMLStory {
  /// One flat switch: each element in one line, each line to the function of its concern.
  mutating func element(_ node: HTMLNode, _ inside: Surroundings) {
    if let level = HTMLName.headingLevel(node) { return heading(node, level: level, inside) }
    if let part = noteLinks.isPart(node) { return noteLink(node, part) }
    switch node.name {
    case "head", "title", "meta", "link", "base": break
    case "br": words.appendBreak(look: ResolvedLook(inside.format), mark: marks.current)
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
    var inside = inside
    inside.format = InlineLook.format(of: node, over: inside.format)
    let isBlock = HTMLName.isBlock(node.name)
    if isBlock { flushUnlessOpening() }
    children(node, inside)
    if isBlock { flushUnlessOpening() }
  }

  /// Ends a paragraph where there is one; what an item or a note has opened waits for its first words.
  private mutating func flushUnlessOpening() { if words.hasWords { flush() } }

  private mutating func heading(_ node: HTMLNode, level: Int, _ inside: Surroundings) {
    flush()
    opening.kind = .heading(level: level)
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
    inside.format.bold = true
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
    lists.append(OpenList(number: listNumber(node.attributes["start"]) ?? 1, format: Self.numberFormat(node)))
    children(node, inside)
    flush()
    lists.removeLast()
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
    opening.kind = .listItem(level: min(lists.count, 8), isNumbered: list.format != nil)
    opening.label = list.format.map { $0.printed(list.number) + "." } ?? "•"
    // An item outside of any list is not valid, but it is an item.
    list.number += 1
    lists.append(list)
    children(node, inside)
    flush()
    if !list.isOpened { lists.removeLast() }
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
      let label = node.first { $0.attributes["style"]?.lowercased().contains("mso-list:ignore") ?? false }?.text ?? ""
      opening.kind = .listItem(level: max(level - 1, 0), isNumbered: label.contains { $0.isLetter && label.count > 1 || $0.isNumber })
      opening.label = label
    }
    let name = node.attributes["class"].map { String($0.prefix { $0 != " " }) }
    if let name, name.lowercased().contains("title") || name.lowercased().contains("caption") {
      opening.style = name.lowercased().contains("caption") ? "Caption" : "Title"
    }
    container(node, inside)
    flush()
  }
}

/// How an element makes words look.
enum InlineLook {
  static func format(of node: HTMLNode, over outer: RunFormat) -> RunFormat {
    var own = RunFormat()
    switch node.name {
    case "b", "strong": own.bold = true
    case "i", "em", "cite", "dfn", "var": own.italic = true
    case "u": own.underline = true
    case "s", "strike": own.strike = true
    case "mark": own.highlight = .rgb(0xFFFF00)
    case "font": own.colour = node.attributes["color"].flatMap(colour)
    default: break
    }
    if let style = node.attributes["style"] { read(style, into: &own) }
    return own.over(outer)
  }

  /// Reads what a `style` attribute says of weight, lines and colour (CSS 2.2, 15.6 and 16.3).
  private static func read(_ style: String, into format: inout RunFormat) {
    for declaration in style.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace || $0 == " " }.trimmed }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "font-weight": format.bold = parts[1].hasPrefix("bold") || parts[1].boundedInteger.map { $0 >= 600 } ?? false
      case "font-style": format.italic = parts[1] == "italic" || parts[1] == "oblique"
      case "text-decoration", "text-decoration-line":
        if parts[1].contains("line-through") { format.strike = true }
        if parts[1].contains("underline") { format.underline = true }
      case "color": format.colour = colour(parts[1])
      case "background-color", "background": format.highlight = colour(parts[1]) ?? .automatic
      default: break
      }
    }
  }

  /// Six or three hexadecimal digits, `rgb()`, or one of the names that redlines use.
  private static func colour(_ value: String) -> RunFormat.Colour? {
    let value = value.lowercased()
    if value.hasPrefix("#") {
      let digits = value.dropFirst()
      return RunFormat.Colour(digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits.prefix(6)))
    }
    if value.hasPrefix("rgb") {
      let numbers = value.split { !$0.isNumber }.compactMap { UInt32($0) }
      guard numbers.count >= 3, numbers.prefix(3).allSatisfy({ $0 < 256 }) else { return nil }
      return .rgb(numbers[0] << 16 | numbers[1] << 8 | numbers[2])
    }
    return names[value].map { .rgb($0) }
  }

  private static let names: [String: UInt32] = [
    "yellow": 0xFFFF00, "lime": 0x00FF00, "cyan": 0x00FFFF, "aqua": 0x00FFFF, "magenta": 0xFF00FF, "pink": 0xFFC0CB,
    "lightgreen": 0x90EE90, "lightyellow": 0xFFFFE0, "lightblue": 0xADD8E6, "gold": 0xFFD700, "red": 0xFF0000, "green": 0x008000,
    "blue": 0x0000FF, "purple": 0x800080, "orange": 0xFFA500, "black": 0, "maroon": 0x800000,
    "navy": 0x000080, "teal": 0x008080,
  ]
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

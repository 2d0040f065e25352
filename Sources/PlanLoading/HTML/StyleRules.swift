/// The rules of a page's own style sheets, as far as they say what words and paragraphs look like (CSS 2.2, 5 and 6).
///
/// Selectors are read by the element that they end at: `p.note`, `.note`, `#note`, `p`. A rule within an at-rule, as for print, is left out.
struct StyleRules {
  private var rules: [Key: [Rule]] = [:]
  /// Longer sheets belong to a site's design: what lies behind this many bytes is not read.
  private static let longest = 1 << 20

  /// What a simple selector asks for.
  private enum Key: Hashable {
    case element(Substring)
    case named(Substring)
    case identified(Substring)
  }

  private struct Rule {
    /// The element that it asks for besides its key.
    var element: Substring?
    /// Other classes that it asks for.
    var names: [Substring]
    /// How exact its selector is, and its place in the sheets: later and more exact ones win.
    var weight: (Int, Int)
    var declarations: Substring
  }

  /// Whether there are none.
  var isEmpty: Bool { rules.isEmpty }

  init(_ sheet: String) {
    var rest = Self.withoutComments(sheet.utf8.count > Self.longest ? String(sheet.prefix(Self.longest)) : sheet)[...]
    var count = 0
    while let brace = rest.firstIndex(of: "{") {
      let selectors = rest[..<brace].split(separator: ";").last ?? ""
      rest = rest[rest.index(after: brace)...]
      if selectors.contains("@") {
        Self.skipBlock(&rest)
        continue
      }
      let end = rest.firstIndex(of: "}") ?? rest.endIndex
      for selector in selectors.split(separator: ",") { add(selector, rest[..<end], order: count) }
      count += 1
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
    }
  }

  /// The declarations that hold for an element, those that win last; `isNamed` where a class or identifier chose them.
  func declarations(of node: HTMLNode) -> [(text: Substring, isNamed: Bool)] {
    guard !rules.isEmpty else { return [] }
    let names = node.attributes["class"]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
    var keys = [Key.element(node.name[...])] + names.map { Key.named($0) }
    if let id = node.attributes["id"] { keys.append(.identified(id.lowercased()[...])) }
    var found: [(rule: Rule, isNamed: Bool)] = []
    for (index, key) in keys.enumerated() {
      for rule in rules[key] ?? [] where rule.element.map({ $0 == node.name }) ?? true && rule.names.allSatisfy(names.contains) {
        found.append((rule, index > 0))
      }
    }
    return found.sorted { $0.rule.weight < $1.rule.weight }.map { ($0.rule.declarations, $0.isNamed) }
  }

  private mutating func add(_ selector: Substring, _ declarations: Substring, order: Int) {
    // Of ".page p.note" the last part; states and parts such as ":hover" and "::before" are not what is seen on paper.
    guard !selector.contains(":"), !selector.contains("["), !selector.contains("*"),
      let last = selector.split(whereSeparator: { $0.isWhitespace || $0 == ">" || $0 == "+" || $0 == "~" }).last
    else { return }
    var element: Substring?
    var (names, identifiers): ([Substring], [Substring]) = ([], [])
    var part = last[...]
    if let first = part.first, first != ".", first != "#" {
      let end = part.firstIndex { $0 == "." || $0 == "#" } ?? part.endIndex
      element = part[..<end]
      part = part[end...]
    }
    while let sign = part.first {
      let rest = part.dropFirst()
      let end = rest.firstIndex { $0 == "." || $0 == "#" } ?? rest.endIndex
      if sign == "." { names.append(rest[..<end]) } else { identifiers.append(rest[..<end]) }
      part = rest[end...]
    }
    let weight = (identifiers.count * 100 + names.count * 10 + (element == nil ? 0 : 1), order)
    let key: Key
    if let id = identifiers.first {
      key = .identified(id)
    } else if let name = names.popLast() {
      key = .named(name)
    } else if let element {
      key = .element(element)
    } else {
      return
    }
    rules[key, default: []].append(Rule(element: element, names: names, weight: weight, declarations: declarations))
  }

  private static func withoutComments(_ sheet: String) -> String {
    var result = ""
    var rest = sheet.lowercased()[...]
    // Sheets are wrapped in comments of HTML, for programs that know no sheets.
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return (result + rest).replacing("<!--", with: "").replacing("-->", with: "")
  }

  /// Passes over the block of an at-rule and the blocks in it.
  private static func skipBlock(_ rest: inout Substring) {
    var depth = 1
    while depth > 0, let sign = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      depth += rest[sign] == "{" ? 1 : -1
      rest = rest[rest.index(after: sign)...]
    }
    if depth > 0 { rest = "" }
  }
}

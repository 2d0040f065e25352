import PackagedXML

/// Joins paragraphs whose paragraph mark is not in the reading to the next ones, which give the form (ECMA-376 Part 1, 17.13.5.15).
enum ParagraphMerger {
  /// A temporary attribute of such paragraphs until they are joined. It never reaches a file.
  static let flag = "redline-mark-is-gone"

  static func merged(_ content: [XMLElement.Content]) -> [XMLElement.Content] {
    guard content.contains(where: { if case .element(let element) = $0 { element[flag] != nil } else { false } }) else { return content }
    var result: [XMLElement.Content] = []
    var carried: XMLElement?
    for item in content {
      guard case .element(var element) = item else {
        result.append(item)
        continue
      }
      if let rest = carried, let joined = joined(rest, element) {
        element = joined
        carried = nil
      } else if let rest = carried, !isBetween(element) {
        result += settled(rest)
        carried = nil
      }
      if element.name == "w:p", element[flag] != nil {
        element.attributes.removeAll { $0.name == flag }
        if element.first("w:pPr")?.first("w:sectPr") == nil {
          carried = element
          continue
        }
      }
      result.append(.element(element))
    }
    if let rest = carried { result += settled(rest) }
    return result
  }

  /// The next paragraph with the words before its own; in a content control, its first paragraph. Nil where there is none.
  private static func joined(_ rest: XMLElement, _ next: XMLElement) -> XMLElement? {
    if next.name == "w:p" { return next.beginning(with: inner(rest)) }
    guard ["w:sdt", "w:sdtContent", "w:customXml"].contains(next.name) else { return nil }
    guard let index = next.content.firstIndex(where: { !$0.isElement("w:sdtPr") && !$0.isElement("w:sdtEndPr") }),
      case .element(let child) = next.content[index], let joined = joined(rest, child)
    else { return nil }
    var copy = next
    copy.content[index] = .element(joined)
    return copy
  }

  /// Whether an element is between two blocks and is none itself.
  private static func isBetween(_ element: XMLElement) -> Bool {
    element.name.hasSuffix("Start") || element.name.hasSuffix("End") || element.name == "w:proofErr"
  }

  private static func inner(_ paragraph: XMLElement) -> [XMLElement] { paragraph.children.filter { $0.name != "w:pPr" } }

  /// A paragraph that no other takes up: it stays if there is anything in it.
  private static func settled(_ rest: XMLElement) -> [XMLElement.Content] {
    let inner = inner(rest)
    return inner.allSatisfy(isBetween) ? inner.map { .element($0) } : [.element(rest)]
  }
}

extension XMLElement {
  /// The story without beginnings that have no end and ends that have no beginning, and without ranges of comments that are gone.
  var withoutLooseEnds: XMLElement {
    var ends = RangeEnds()
    ends.read(self)
    return ends.trimmed(self)
  }
}

/// The beginnings and ends of ranges in a story, by kind and identifier.
private struct RangeEnds {
  private var found: [String: Set<String>] = [:]

  mutating func read(_ element: XMLElement) {
    if Self.partners[element.name] != nil || element.name == "w:commentReference", let id = element["w:id"] {
      found[element.name, default: []].insert(id)
    }
    for case .element(let child) in element.content { read(child) }
  }

  func trimmed(_ element: XMLElement) -> XMLElement {
    var copy = element
    copy.content = element.content.compactMap { item in
      guard case .element(let child) = item else { return item }
      return isLoose(child) ? nil : .element(trimmed(child))
    }
    return copy
  }

  private func isLoose(_ element: XMLElement) -> Bool {
    guard let partner = Self.partners[element.name], let id = element["w:id"] else { return false }
    return found[partner]?.contains(id) != true
  }

  private static let partners = [
    "w:bookmarkStart": "w:bookmarkEnd", "w:bookmarkEnd": "w:bookmarkStart", "w:permStart": "w:permEnd", "w:permEnd": "w:permStart",
    "w:commentRangeStart": "w:commentReference", "w:commentRangeEnd": "w:commentReference",
  ]
}

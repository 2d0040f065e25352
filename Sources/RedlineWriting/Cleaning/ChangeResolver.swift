import PackagedXML
import PlanModel

/// Accepts or rejects every tracked change of a story (ECMA-376 Part 1, 17.13.5).
struct ChangeResolver {
  let view: RedlineView
  private(set) var counts = ResolvedCounts()

  init(_ view: RedlineView) { self.view = view }

  /// The story without a mark of change.
  mutating func resolved(_ root: XMLElement) -> XMLElement {
    var result = root
    result.content = content(of: root)
    return result.withoutLooseEnds
  }

  /// Whether the content of a mark is in the reading; nil for an element that is no such mark.
  func isPresent(_ name: String) -> Bool? {
    switch name {
    case "w:ins", "w:moveTo", "w:cellIns": view == .revised
    case "w:del", "w:moveFrom", "w:cellDel": view == .original
    default: nil
    }
  }

  /// Whether all marks among an element's children leave it in the reading.
  private func isPresent(_ marked: XMLElement?) -> Bool {
    marked?.children.allSatisfy { isPresent($0.name) ?? true } ?? true
  }

  // MARK: Content

  private mutating func content(of element: XMLElement) -> [XMLElement.Content] {
    var result: [XMLElement.Content] = []
    for item in element.content {
      guard case .element(let child) = item else {
        result.append(item)
        continue
      }
      result += resolvedChild(child).map { .element($0) }
    }
    return ParagraphMerger.merged(result)
  }

  private mutating func resolvedChild(_ child: XMLElement) -> [XMLElement] {
    if let isPresent = isPresent(child.name) {
      count(child.name)
      let inner = content(of: child).compactMap { if case .element(let element) = $0 { element } else { nil } }
      return isPresent ? inner : inner.flatMap(\.rangeMarks)
    }
    switch child.name {
    case "w:p": return [paragraph(child)]
    case "w:tbl": return table(child)
    case "w:tr": return row(child)
    case "w:tc": return cell(child)
    case "w:delText": return [child.named("w:t")]
    case "w:delInstrText": return [child.named("w:instrText")]
    case _ where Self.ranges.contains(child.name): return []
    case _ where PropertyResolver.names.contains(child.name): return [properties(child)]
    default:
      var copy = child
      copy.content = content(of: child)
      // A content control whose whole content went has nothing to hold.
      if child.name == "w:sdt", let inner = copy.first("w:sdtContent"), inner.content.isEmpty,
        child.first("w:sdtContent")?.content.isEmpty == false
      {
        return []
      }
      return [copy]
    }
  }

  /// Where moved words, and content controls put in or taken out, begin and end.
  private static let ranges: Set<String> = [
    "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd", "w:customXmlInsRangeStart",
    "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart",
    "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd",
  ]

  private mutating func count(_ name: String) {
    switch name {
    case "w:ins", "w:cellIns": counts.insertions += 1
    case "w:del", "w:cellDel": counts.deletions += 1
    default: counts.moves += 1
    }
  }

  private mutating func properties(_ element: XMLElement) -> XMLElement {
    var resolver = PropertyResolver(view)
    let result = resolver.resolved(element)
    counts.formatting += resolver.changes
    return result
  }

  // MARK: Paragraphs and tables

  private mutating func paragraph(_ element: XMLElement) -> XMLElement {
    let mark = element.first("w:pPr")?.first("w:rPr")
    counts.paragraphMarks += mark?.children.count { isPresent($0.name) != nil } ?? 0
    var copy = element
    copy.content = content(of: element)
    return isPresent(mark) ? copy : copy.setting(ParagraphMerger.flag, "1")
  }

  private mutating func table(_ element: XMLElement) -> [XMLElement] {
    var copy = element
    copy.content = content(of: element)
    return element.first("w:tr") != nil && copy.first("w:tr") == nil && copy.first("w:sdt") == nil ? [] : [copy]
  }

  private mutating func row(_ element: XMLElement) -> [XMLElement] {
    let properties = element.first("w:trPr")
    for child in properties?.children ?? [] where isPresent(child.name) != nil { count(child.name) }
    var copy = element
    copy.content = content(of: element)
    guard isPresent(properties) else { return [] }
    return element.first("w:tc") != nil && copy.first("w:tc") == nil && copy.first("w:sdt") == nil ? [] : [copy]
  }

  private mutating func cell(_ element: XMLElement) -> [XMLElement] {
    let properties = element.first("w:tcPr")
    for child in properties?.children ?? [] where isPresent(child.name) != nil { count(child.name) }
    var copy = element
    copy.content = content(of: element)
    guard isPresent(properties) else { return [] }
    // A cell ends with a paragraph (17.4.65).
    if copy.children.last?.name != "w:p" { copy.content.append(.element(XMLElement("w:p"))) }
    return [copy]
  }
}

extension XMLElement {
  /// The beginnings and ends of bookmarks and similar ranges in an element: they stay when the words around them go.
  fileprivate var rangeMarks: [XMLElement] {
    switch name {
    case "w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd", "w:commentRangeStart", "w:commentRangeEnd": [self]
    default: children.flatMap(\.rangeMarks)
    }
  }
}

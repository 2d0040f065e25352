import PackagedXML
import PlanModel

/// Resolves tracked changes of properties: the new ones stay, or the old ones come back (ECMA-376 Part 1, 17.13.5.29 to .37).
struct PropertyResolver {
  let view: RedlineView
  /// How many changes were met.
  private(set) var changes = 0

  /// Properties that may hold a change of themselves.
  static let names: Set<String> = ["w:pPr", "w:rPr", "w:sectPr", "w:tblPr", "w:tblPrEx", "w:trPr", "w:tcPr", "w:tblGrid", "w:numPr"]

  init(_ view: RedlineView) { self.view = view }

  mutating func resolved(_ element: XMLElement) -> XMLElement {
    var result = element
    if let change = element.first("\(element.name)Change") {
      changes += 1
      result = result.without([change.name])
      if view == .original { result.content = restored(result, from: change) }
    }
    var content: [XMLElement.Content] = []
    for item in result.content {
      guard case .element(let child) = item else { continue }
      if let kept = resolvedProperty(child, in: element.name) { content.append(.element(kept)) }
    }
    result.content = content
    return result
  }

  /// The properties before a change, which keeps all of them, except for those with a change mark of their own.
  private func restored(_ current: XMLElement, from change: XMLElement) -> [XMLElement.Content] {
    let old = change.first(current.name)?.content ?? []
    switch current.name {
    case "w:pPr":
      let apart = current.content.filter { $0.isElement("w:rPr") || $0.isElement("w:sectPr") }
      return old.filter { !$0.isElement("w:rPr") && !$0.isElement("w:sectPr") } + apart
    case "w:sectPr":
      return current.content.filter { $0.isElement("w:headerReference") || $0.isElement("w:footerReference") } + old
    case "w:rPr":
      return current.content.filter { item in Self.marks.contains { item.isElement($0) } } + old
    case "w:trPr":
      return old.filter { !$0.isElement("w:ins") && !$0.isElement("w:del") }
    default: return old
    }
  }

  private static let marks: Set<String> = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"]

  private mutating func resolvedProperty(_ child: XMLElement, in parent: String) -> XMLElement? {
    switch (parent, child.name) {
    case ("w:rPr", _) where Self.marks.contains(child.name): return nil
    case ("w:trPr", "w:ins"), ("w:trPr", "w:del"), ("w:tcPr", "w:cellIns"), ("w:tcPr", "w:cellDel"): return nil
    case ("w:tcPr", "w:cellMerge"), ("w:numPr", "w:numberingChange"), ("w:numPr", "w:ins"):
      changes += 1
      return nil
    case ("w:pPr", "w:numPr"):
      // Numbering that was put in was not there before (17.13.5.19).
      if view == .original, child.first("w:ins") != nil {
        changes += 1
        return nil
      }
      return resolved(child)
    case ("w:pPr", "w:rPr"), ("w:pPr", "w:sectPr"): return resolved(child)
    default: return child
    }
  }
}

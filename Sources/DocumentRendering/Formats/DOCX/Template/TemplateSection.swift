import PackagedXML

/// The page of a template: its size and margins, and which head and foot it has.
struct TemplateSection: Hashable {
  private(set) var page = DOCXPage()
  private(set) var furniture: [Furniture] = []
  private(set) var hasTitlePage = false
  private(set) var borders: XMLElement?

  /// A head or foot of a sort of page.
  struct Furniture: Hashable {
    /// "header" or "footer".
    var kind: String
    /// "default", "first" or "even".
    var type: String
    /// The relationship that leads to it.
    var id: String
  }

  /// Reads the last section of a document. It has the heads and feet of those before it where it names none (ECMA-376 Part 1, 17.10).
  ///
  /// - Parameter ids: The relationships that lead to a head or foot.
  init(of document: XMLElement, ids: Set<String>) {
    for section in Self.sections(in: document) { take(section, ids: ids) }
    furniture.sort { ($0.kind, $0.type) < ($1.kind, $1.type) }
  }

  private static func sections(in element: XMLElement) -> [XMLElement] {
    if element.name == "w:sectPr" { return [element] }
    return element.children.flatMap(sections)
  }

  private mutating func take(_ section: XMLElement, ids: Set<String>) {
    for kind in ["header", "footer"] {
      for element in section.children("w:\(kind)Reference") {
        guard let id = element["r:id"], ids.contains(id) else { continue }
        let type = element["w:type"] ?? "default"
        furniture.removeAll { $0.kind == kind && $0.type == type }
        furniture.append(Furniture(kind: kind, type: type, id: id))
      }
    }
    hasTitlePage = section.first("w:titlePg").map { !["0", "false", "off"].contains($0["w:val"] ?? "1") } ?? false
    borders = section.first("w:pgBorders")
    page = DOCXPage(size: section.first("w:pgSz"), margins: section.first("w:pgMar"))
  }
}

extension DOCXPage {
  /// Reads a size and margins. What is missing or out of all reason is that of A4 with our margins.
  init(size: XMLElement?, margins: XMLElement?) {
    self.init()
    func length(_ element: XMLElement?, _ name: String, _ range: ClosedRange<Int>) -> Int? {
      element?[name].flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
    if let wide = length(size, "w:w", 2_880...31_680), let high = length(size, "w:h", 2_880...31_680) { (width, height) = (wide, high) }
    top = length(margins, "w:top", -10_000...10_000) ?? top
    bottom = length(margins, "w:bottom", -10_000...10_000) ?? bottom
    left = length(margins, "w:left", 0...10_000) ?? left
    right = length(margins, "w:right", 0...10_000) ?? right
    header = length(margins, "w:header", 0...10_000) ?? header
    footer = length(margins, "w:footer", 0...10_000) ?? footer
    gutter = length(margins, "w:gutter", 0...5_000) ?? gutter
  }
}

import PackagedXML

/// Writes the page of a document, and which head and foot its pages have (ECMA-376 Part 1, 17.6.17).
struct DOCXSectionProperties {
  static let headerID = "rIdPaperHeader"
  static let footerID = "rIdPaperFooter"

  private let section: TemplateSection?
  private let page: DOCXPage
  private let hasEvenPages: Bool

  init(template: DOCXTemplate?, page: DOCXPage) {
    section = template?.section
    self.page = page
    hasEvenPages = template?.settings?.first("w:evenAndOddHeaders") != nil
  }

  /// Whether the pages have our own head: the template has none.
  var addsHeader: Bool { section?.furniture.contains { $0.kind == "header" } != true }
  /// Whether the pages have our own foot: the template has none.
  var addsFooter: Bool { section?.furniture.contains { $0.kind == "footer" } != true }

  private var hasTitlePage: Bool { section?.hasTitlePage ?? true }

  /// Writes the element.
  func write(to xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      for one in section?.furniture ?? [] where one.kind == "header" { reference(one, to: &xml) }
      if addsHeader { for type in ownTypes { reference(.init(kind: "header", type: type, id: Self.headerID), to: &xml) } }
      for one in section?.furniture ?? [] where one.kind == "footer" { reference(one, to: &xml) }
      if addsFooter {
        for type in ownTypes + (hasTitlePage ? ["first"] : []) {
          reference(.init(kind: "footer", type: type, id: Self.footerID), to: &xml)
        }
      }
      page.write(to: &xml)
      section?.borders?.writeKnown(to: &xml)
      xml.element("w:cols", ["w:space": "720"])
      if hasTitlePage { xml.element("w:titlePg") }
    }
  }

  private var ownTypes: [String] { hasEvenPages ? ["even", "default"] : ["default"] }

  private func reference(_ one: TemplateSection.Furniture, to xml: inout XMLWriter) {
    xml.element("w:\(one.kind)Reference", ["w:type": one.type, "r:id": one.id])
  }
}

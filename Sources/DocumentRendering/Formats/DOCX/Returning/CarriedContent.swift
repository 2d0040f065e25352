import PackagedXML

/// What an officer's paragraph, row or table brings into a new draft: its words with the plainest of their look, and nothing that leads elsewhere.
struct CarriedContent {
  /// The styles that the new draft uses.
  let styles: Set<String>

  init(for document: XMLElement) {
    styles = Set(["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap { document.all($0) }.compactMap { $0["w:val"] })
  }

  /// A paragraph with properties that the new draft can take.
  func paragraph(_ paragraph: XMLElement, like properties: XMLElement?) -> XMLElement {
    let own = properties ?? paragraph.first("w:pPr").flatMap { kept($0, ["w:pStyle", "w:jc", "w:keepNext"]) }
    return XMLElement("w:p", content: (own.map { [.element($0)] } ?? []) + runs(of: paragraph))
  }

  /// The words of a paragraph, run by run.
  func runs(of element: XMLElement) -> [XMLElement.Content] {
    var runs: [XMLElement.Content] = []
    var fields: [Bool] = []
    collect(element, into: &runs, &fields)
    return runs
  }

  private func collect(_ element: XMLElement, into runs: inout [XMLElement.Content], _ fields: inout [Bool]) {
    for child in element.children {
      switch child.name {
      case "w:r": if let run = run(child, &fields) { runs.append(.element(run)) }
      case "w:sdt" where child.first("w:sdtPr")?.first("w14:checkbox") != nil: runs.append(.element(box(child)))
      case "w:fldSimple": collect(child, into: &runs, &fields)
      case _ where ParagraphText.transparent.contains(child.name): collect(child, into: &runs, &fields)
      default: break
      }
    }
  }

  private static let look: Set<String> = ["w:rStyle", "w:b", "w:i", "w:u", "w:strike", "w:vertAlign", "w:highlight", "w:lang", "w:rFonts"]

  private func run(_ run: XMLElement, _ fields: inout [Bool]) -> XMLElement? {
    var content: [XMLElement.Content] = []
    for child in run.children {
      switch child.name {
      case "w:fldChar":
        switch child["w:fldCharType"] {
        case "begin": fields.append(true)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
        default: _ = fields.popLast()
        }
      case "w:t", "w:tab", "w:cr", "w:noBreakHyphen": if !fields.contains(true) { content.append(.element(child.bare)) }
      case "w:br": if !fields.contains(true) { content.append(.element(XMLElement("w:br"))) }
      default: break
      }
    }
    guard !content.isEmpty else { return nil }
    let properties = run.first("w:rPr").flatMap { kept($0, Self.look) }
    return XMLElement("w:r", content: (properties.map { [.element($0)] } ?? []) + content)
  }

  /// A box to tick, ticked or not; its number is left for Word to give.
  private func box(_ control: XMLElement) -> XMLElement {
    var box = control
    box.content = control.content.map { item in
      guard case .element(var child) = item, child.name == "w:sdtPr" else { return item }
      child.content.removeAll { if case .element(let one) = $0 { !["w:alias", "w14:checkbox"].contains(one.name) } else { true } }
      return .element(child)
    }
    return box
  }

  /// A row, with its cells.
  func row(_ row: XMLElement) -> XMLElement {
    XMLElement("w:tr", content: row.children("w:tc").map { .element(cell($0)) })
  }

  private func cell(_ cell: XMLElement) -> XMLElement {
    let properties = cell.first("w:tcPr").flatMap { kept($0, ["w:tcW", "w:gridSpan", "w:vMerge"]) }
    let paragraphs = cell.all("w:p").map { XMLElement.Content.element(paragraph($0, like: nil)) }
    return XMLElement(
      "w:tc", content: (properties.map { [.element($0)] } ?? []) + (paragraphs.isEmpty ? [.element(XMLElement("w:p"))] : paragraphs))
  }

  /// A table, with its rows and a border where its style is not known here.
  func table(_ table: XMLElement) -> XMLElement {
    let properties = table.first("w:tblPr").flatMap { kept($0, ["w:tblStyle", "w:tblW", "w:tblBorders", "w:tblLayout", "w:tblLook"]) }
    let grid = table.first("w:tblGrid").flatMap { kept($0, ["w:gridCol"]) }
    return XMLElement(
      "w:tbl",
      content: [properties ?? XMLElement("w:tblPr"), grid ?? XMLElement("w:tblGrid")].map { .element($0) }
        + table.children("w:tr").map { .element(row($0)) })
  }

  /// An element with those of its children that are named; nil where none is left. A style that the new draft does not use is left out.
  private func kept(_ element: XMLElement, _ names: Set<String>) -> XMLElement? {
    let children = element.children.filter { child in
      guard names.contains(child.name) else { return false }
      return !child.name.hasSuffix("Style") || styles.contains(child["w:val"] ?? "")
    }
    return children.isEmpty ? nil : XMLElement(element.name, content: children.map { .element($0.bare) })
  }
}

extension XMLElement {
  /// The element with attributes and children of Word's own namespace alone.
  fileprivate var bare: XMLElement {
    var bare = self
    bare.attributes = attributes.filter { $0.name.hasPrefix("w:") || $0.name == "xml:space" }
    bare.content = content.compactMap { item in
      switch item {
      case .text: item
      case .element(let child): child.name.hasPrefix("w:") ? .element(child.bare) : nil
      }
    }
    return bare
  }
}

import PackagedXML

/// The styles of a document: the id of each of ours, and which had to be added to a template's.
struct DOCXStyleSheet {
  private let template: DOCXTemplate?
  private var ids: [DOCXStyle: String] = [:]
  private var taken: Set<String>
  /// The styles added to a template's, each after the one that it follows.
  private(set) var added: [DOCXStyle] = []

  init(template: DOCXTemplate?) {
    self.template = template
    taken = Set((template?.styles ?? []).map(\.id))
  }

  /// The id of a style; where the template does not have it, it is added.
  mutating func id(of style: DOCXStyle) -> String {
    if let id = ids[style] { return id }
    let id = template == nil ? style.id : (template?.style(style)?.id ?? add(style))
    ids[style] = id
    return id
  }

  private mutating func add(_ style: DOCXStyle) -> String {
    if let base = style.base { _ = id(of: base) }
    if let next = style.next { _ = id(of: next) }
    var id = style.id
    while !taken.insert(id).inserted { id += "Paper" }
    added.append(style)
    return id
  }

  /// The template's style for one of ours, where it numbers or marks its paragraphs itself.
  func templateNumbering(of style: DOCXStyle) -> Int? { template?.style(style)?.numberingID }

  /// The part of styles: our own, or the template's with what was added.
  mutating func part(language: String) -> [UInt8] {
    guard let template else { return ownPart(language: language) }
    var xml = XMLWriter()
    let start = xml.bytes.count
    for style in added {
      style.writeDefinition(
        id: id(of: style), base: style.base.map { id(of: $0) }, next: style.next.map { id(of: $0) }, namespace: DOCXNamespaces.main,
        to: &xml)
    }
    return XMLSplice(template.stylesPart).appending(Array(xml.bytes[start...]))
  }

  private mutating func ownPart(language: String) -> [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.start("w:styles", ["xmlns:w": DOCXNamespaces.main])
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.element("w:rFonts", ["w:ascii": "Arial", "w:eastAsia": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial"])
          xml.element("w:color", ["w:val": DOCXStyle.ink])
          xml.element("w:sz", ["w:val": "22"])
          xml.element("w:szCs", ["w:val": "22"])
          xml.element("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "140", "w:line": "276", "w:lineRule": "auto"]) }
      }
    }
    for style in DOCXStyle.allCases where style != .placeholder || ids[style] != nil {
      style.writeDefinition(id: style.id, base: style.base?.id, next: style.next?.id, to: &xml)
      if style == .normal { Self.writeTableDefaults(to: &xml) }
    }
    xml.end()
    return xml.bytes
  }

  /// Writes the default style of tables, without which Word puts no room between a cell's border and its words.
  private static func writeTableDefaults(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { xml in
      xml.element("w:name", ["w:val": "Normal Table"])
      xml.element("w:uiPriority", ["w:val": "99"])
      xml.element("w:semiHidden")
      xml.element("w:unhideWhenUsed")
      xml.element("w:tblPr") { DOCXStyle.writeCellMargins(to: &$0) }
    }
  }
}

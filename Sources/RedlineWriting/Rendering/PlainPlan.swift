import PackagedXML
package import PlanModel

/// A plain Word file of a plan: headings, lead-ins, lists, tables and footnotes in Word's own styles. A redline is written on it where the
/// base is no Word file.
package enum PlainPlan {
  /// The file's bytes. The same plan gives the same bytes.
  package static func bytes(of plan: Plan) throws(RedlineError) -> [UInt8] {
    var body = PlainBody()
    for (_, unit) in PrintedOrder.units(of: plan.units) { body.append(unit) }
    body.finish()
    var writer = ZipWriter()
    let language = plan.metadata.language == "cy" ? "cy-GB" : "en-GB"
    for part in PlainParts.parts(hasNotes: !body.notes.isEmpty, language: language, title: plan.metadata.title?.text) {
      writer.add(part.name, part.tree.partBytes)
    }
    writer.add(
      "word/document.xml", PlainParts.root("w:document", [XMLElement("w:body", [:], body.blocks + [PlainParts.section])]).partBytes)
    if !body.notes.isEmpty {
      writer.add("word/footnotes.xml", PlainParts.root("w:footnotes", PlainParts.separators + body.notes).partBytes)
    }
    do throws(PackagedXMLError) { return try writer.archive() } catch { throw RedlineError(error) }
  }
}

/// The blocks of a plain Word file in the making.
struct PlainBody {
  private(set) var blocks: [XMLElement] = []
  private(set) var notes: [XMLElement] = []
  private var rows: [PlanUnit] = []

  mutating func append(_ unit: PlanUnit) {
    if unit.isRow {
      if let last = rows.last, unit.columns != last.columns, unit.columns != last.cells { endTable() }
      rows.append(unit)
      return
    }
    endTable()
    switch unit.kind {
    case .title: blocks.append(paragraph(unit.text, style: "Title"))
    case .heading: blocks.append(paragraph(Self.heading(unit), style: "Heading\(min(max(unit.depth, 1), 6))"))
    case .leadIn: blocks.append(paragraph(unit.text, style: "LeadIn"))
    case .commitment: blocks.append(commitment(unit))
    case .note: note(unit)
    case .narrative, .tableRow: blocks.append(paragraph(Self.labelled(unit), style: nil))
    }
  }

  mutating func finish() { endTable() }

  private static func heading(_ unit: PlanUnit) -> String {
    guard let label = unit.label else { return unit.text }
    let isWord = label.unicodeScalars.count { $0.properties.isAlphabetic } > 1
    return label + (isWord && label.last.map { $0.isLetter || $0.isNumber } == true ? ": " : " ") + unit.text
  }

  private static func labelled(_ unit: PlanUnit) -> String { [unit.label, unit.text].compactMap(\.self).joined(separator: " ") }

  private func paragraph(_ text: String, style: String?) -> XMLElement {
    let properties = style.map { [XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": $0])])] } ?? []
    return XMLElement("w:p", [:], properties + [NewRun.run(text, properties: nil)])
  }

  /// A bullet of Word's own; or the printed number, typed, with an indent by depth.
  private func commitment(_ unit: PlanUnit) -> XMLElement {
    let level = min(unit.depth, 8)
    guard let label = unit.label else {
      let numbering = XMLElement(
        "w:numPr", [:], [XMLElement("w:ilvl", ["w:val": "\(level)"]), XMLElement("w:numId", ["w:val": "1"])])
      let properties = XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": "ListParagraph"]), numbering])
      return XMLElement("w:p", [:], [properties, NewRun.run(unit.text, properties: nil)])
    }
    let indent = XMLElement("w:ind", ["w:left": "\(720 + level * 360)", "w:hanging": "720"])
    let properties = XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": "ListParagraph"]), indent])
    return XMLElement("w:p", [:], [properties, NewRun.run("\(label)\t\(unit.text)", properties: nil)])
  }

  /// A footnote, referred to at the end of the last paragraph.
  private mutating func note(_ unit: PlanUnit) {
    let id = "\(notes.count + 1)"
    func mark(_ name: String) -> XMLElement {
      let properties = XMLElement("w:rPr", [:], [XMLElement("w:rStyle", ["w:val": "FootnoteReference"])])
      return XMLElement("w:r", [:], [properties, name == "w:footnoteRef" ? XMLElement(name) : XMLElement(name, ["w:id": id])])
    }
    if blocks.last?.name != "w:p" { blocks.append(XMLElement("w:p")) }
    blocks[blocks.count - 1] = blocks[blocks.count - 1].ending(with: [mark("w:footnoteReference")])
    var words = paragraph(" " + unit.text, style: "FootnoteText")
    words = words.beginning(with: [mark("w:footnoteRef")])
    notes.append(XMLElement("w:footnote", ["w:id": id], [words]))
  }

  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    let built = rows.enumerated().map { index, unit in
      let isHeader = index == 0 && rows.count > 1 && rows[1].columns == unit.cells && !unit.cells.isEmpty
      let bold = isHeader ? XMLElement("w:rPr", [:], [XMLElement("w:b")]) : nil
      let cells = unit.cells.map { text in
        let run = text.isEmpty ? [] : [NewRun.run(text, properties: bold)]
        return XMLElement("w:tc", [:], [XMLElement("w:tcPr"), XMLElement("w:p", [:], run)])
      }
      let properties = isHeader ? [XMLElement("w:trPr", [:], [XMLElement("w:tblHeader")])] : []
      return XMLElement("w:tr", [:], properties + cells)
    }
    blocks.append(NewTable.table(built, columns: rows.map(\.cells.count).max() ?? 1))
    blocks.append(XMLElement("w:p"))
    rows = []
  }
}

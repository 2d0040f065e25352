import PackagedXML

/// The form of tables and rows that are put in.
enum NewTable {
  /// The form of one cell and its words.
  struct Cell {
    var text: String
    var properties: XMLElement
    var paragraphProperties: XMLElement?
    var runProperties: XMLElement?
  }

  /// The cells of a row: in the form of its pattern where that has as many columns.
  static func cells(of row: NewRow) -> [Cell] {
    let patterns = row.pattern?.children("w:tc") ?? []
    let spans = patterns.map { $0.first("w:tcPr")?.first("w:gridSpan")?["w:val"]?.boundedInteger ?? 1 }
    if spans.reduce(0, +) == row.cells.count, let cells = cells(row.cells, patterns, spans) { return cells }
    let form = patterns.first.map { cell("", like: $0) }
    return row.cells.map { text in
      Cell(
        text: text, properties: XMLElement("w:tcPr"), paragraphProperties: form?.paragraphProperties, runProperties: form?.runProperties)
    }
  }

  /// The cells under the pattern's; nil where a column that the pattern spans has words.
  private static func cells(_ texts: [String], _ patterns: [XMLElement], _ spans: [Int]) -> [Cell]? {
    var result: [Cell] = []
    var column = 0
    for (pattern, span) in zip(patterns, spans) {
      guard texts[column + 1..<column + span].allSatisfy(\.isEmpty) else { return nil }
      result.append(cell(texts[column], like: pattern))
      column += span
    }
    return result
  }

  private static func cell(_ text: String, like pattern: XMLElement) -> Cell {
    let paragraph = pattern.first("w:p")
    var properties = paragraph?.first("w:pPr")?.without(["w:sectPr", "w:pPrChange"])
    if let own = properties, let ofMark = own.first("w:rPr"), let index = own.content.firstIndex(where: { $0.isElement("w:rPr") }) {
      properties?.content[index] = .element(ofMark.without(MarkNames.ofMark))
    }
    return Cell(
      text: text,
      properties: (pattern.first("w:tcPr") ?? XMLElement("w:tcPr")).without([
        "w:vMerge", "w:cellIns", "w:cellDel", "w:cellMerge", "w:tcPrChange",
      ]),
      paragraphProperties: properties, runProperties: paragraph.flatMap { ParagraphText(of: $0).mainProperties }?.without(["w:rPrChange"]))
  }

  /// The properties of a row, in the form of its pattern.
  static func rowProperties(of row: NewRow) -> XMLElement? {
    var properties = (row.pattern?.first("w:trPr") ?? XMLElement("w:trPr")).without(["w:ins", "w:del", "w:trPrChange", "w:tblHeader"])
    if row.isHeader { properties.content.append(.element(XMLElement("w:tblHeader"))) }
    return properties.content.isEmpty ? nil : properties
  }

  /// A table of rows, with thin lines.
  static func table(_ rows: [XMLElement], columns: Int) -> XMLElement {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let borders = sides.map { XMLElement("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"]) }
    let properties = XMLElement(
      "w:tblPr", [:],
      [XMLElement("w:tblW", ["w:w": "5000", "w:type": "pct"]), XMLElement("w:tblBorders", [:], borders)])
    let width = "\(9_000 / max(columns, 1))"
    let grid = XMLElement("w:tblGrid", [:], (0..<max(columns, 1)).map { _ in XMLElement("w:gridCol", ["w:w": width]) })
    return XMLElement("w:tbl", [:], [properties, grid] + rows)
  }
}

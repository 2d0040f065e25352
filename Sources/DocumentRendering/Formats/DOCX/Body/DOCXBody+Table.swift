import PackagedXML

extension DOCXBody {
  /// Writes a table with its caption above it. Its head is repeated on every page, and no row is split by the end of a page.
  mutating func write(_ table: DocumentTable) {
    // Said here too: the captions of many templates part from their tables.
    paragraph(.caption, table.caption, keepsWithNext: true)
    let columns = DOCXColumnWidths(of: table, within: textWidth)
    let widths = columns.widths
    let (heading, rowHeading, text): (DOCXStyle, DOCXStyle, DOCXStyle) =
      columns.isDense ? (.denseHeading, .denseRowHeading, .denseText) : (.tableHeading, .tableRowHeading, .tableText)
    let style = styles.id(of: .tableGrid)
    xml.start("w:tbl")
    properties(of: table, style: style, width: widths.reduce(0, +))
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
    xml.start("w:tr")
    xml.element("w:trPr") { xml in
      xml.element("w:cantSplit")
      xml.element("w:tblHeader")
    }
    for (column, width) in zip(table.columns, widths) { cell([.text(column)], heading, width: width, isHead: true) }
    xml.end()
    for row in table.rows { write(row, widths: widths, first: table.hasRowHeaders ? rowHeading : text, other: text) }
    xml.end()
    followsTable = true
  }

  private mutating func write(_ row: [[Inline]], widths: [Int], first: DOCXStyle, other: DOCXStyle) {
    xml.start("w:tr")
    xml.element("w:trPr") { $0.element("w:cantSplit") }
    for (column, inlines) in row.enumerated() {
      cell(inlines, column == 0 ? first : other, width: widths[column], isHead: false)
    }
    xml.end()
  }

  /// Writes the properties, in the order of the schema (ECMA-376 Part 1, 17.4.59). The caption is the table's text alternative too.
  private mutating func properties(of table: DocumentTable, style: String, width: Int) {
    xml.element("w:tblPr") { xml in
      xml.element("w:tblStyle", ["w:val": style])
      xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
      xml.element("w:tblLayout", ["w:type": "fixed"])
      let first = table.hasRowHeaders ? "1" : "0"
      xml.element(
        "w:tblLook",
        [
          "w:val": table.hasRowHeaders ? "06A0" : "0620", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": first, "w:lastColumn": "0",
          "w:noHBand": "1", "w:noVBand": "1",
        ])
      if !table.caption.isEmpty { xml.element("w:tblCaption", ["w:val": table.caption]) }
    }
  }

  private mutating func cell(_ inlines: [Inline], _ style: DOCXStyle, width: Int, isHead: Bool) {
    xml.start("w:tc")
    xml.element("w:tcPr") { xml in
      xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
      if isHead { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E4E9EE"]) }
    }
    followsTable = false
    start(style)
    write(inlines)
    xml.end()
    xml.end()
  }
}

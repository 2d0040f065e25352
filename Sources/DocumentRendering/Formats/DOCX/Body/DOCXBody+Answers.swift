import PackagedXML

extension DOCXBody {
  /// Writes blocks in a content control that keeps its content from being changed (ECMA-376 Part 1, 17.5.2.23).
  mutating func locked(_ tag: String, content: (inout DOCXBody) -> Void) {
    startControl(tag: tag, alias: nil, lock: "sdtContentLocked")
    xml.end()
    xml.start("w:sdtContent")
    content(&self)
    if followsTable { paragraphAfterTable() }
    xml.end()
    xml.end()
  }

  /// Writes a table of answers: what is asked on the left, a content control on the right. It is recognised by its words too, because several
  /// programs drop the controls when they save a document.
  mutating func write(_ table: AnswerTable) {
    let left = textWidth * 3 / 10
    let widths = [left, textWidth - left]
    let style = styles.id(of: .tableGrid)
    xml.start("w:tbl")
    xml.element("w:tblPr") { xml in
      xml.element("w:tblStyle", ["w:val": style])
      xml.element("w:tblW", ["w:w": "\(textWidth)", "w:type": "dxa"])
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCaption", ["w:val": "\(table.reference): \(table.heading)"])
    }
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
    row(isHead: true) { body in
      body.answerCell(widths[0], isHead: true) { $0.paragraph(.tableHeading, table.reference) }
      body.answerCell(widths[1], isHead: true) { $0.paragraph(.tableHeading, table.heading) }
    }
    for field in table.fields {
      row(isHead: false) { body in
        body.answerCell(widths[0], isHead: false) { $0.paragraph(.tableRowHeading, field.label) }
        body.answerCell(widths[1], isHead: false) { $0.write(field) }
      }
    }
    xml.end()
    followsTable = true
  }

  private mutating func row(isHead: Bool, _ cells: (inout DOCXBody) -> Void) {
    xml.start("w:tr")
    xml.element("w:trPr") { xml in
      xml.element("w:cantSplit")
      if isHead { xml.element("w:tblHeader") }
    }
    cells(&self)
    xml.end()
  }

  private mutating func answerCell(_ width: Int, isHead: Bool, _ content: (inout DOCXBody) -> Void) {
    xml.start("w:tc")
    xml.element("w:tcPr") { xml in
      xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
      if isHead { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E4E9EE"]) }
    }
    followsTable = false
    content(&self)
    xml.end()
  }

  private mutating func write(_ field: AnswerTable.Field) {
    switch field.kind {
    case .words:
      startControl(of: field)
      xml.end()
      xml.start("w:sdtContent")
      for line in field.lines {
        start(.tableText)
        answer(line, of: field)
        xml.end()
      }
      xml.end()
      xml.end()
    case .choice(let choices):
      start(.tableText)
      startControl(of: field)
      xml.element("w:dropDownList") { xml in
        for choice in choices { xml.element("w:listItem", ["w:displayText": choice, "w:value": choice]) }
      }
      xml.end()
      xml.start("w:sdtContent")
      answer(field.lines.joined(separator: " "), of: field)
      xml.end()
      xml.end()
      xml.end()
    }
  }

  private mutating func answer(_ line: String, of field: AnswerTable.Field) {
    run(line, field.answer.isEmpty ? .placeholder : nil)
  }

  private mutating func startControl(of field: AnswerTable.Field) {
    startControl(tag: field.tag, alias: field.label, lock: "sdtLocked", isPlaceholder: field.answer.isEmpty)
  }

  /// Starts a content control and its properties, in the order of the schema (ECMA-376 Part 1, 17.5.2.38); both are left open.
  private mutating func startControl(tag: String, alias: String?, lock: String, isPlaceholder: Bool = false) {
    objects += 1
    xml.start("w:sdt")
    xml.start("w:sdtPr")
    if let alias { xml.element("w:alias", ["w:val": alias]) }
    xml.element("w:tag", ["w:val": tag])
    xml.element("w:id", ["w:val": "\(objects)"])
    xml.element("w:lock", ["w:val": lock])
    if isPlaceholder { xml.element("w:showingPlcHdr") }
  }

  private mutating func paragraphAfterTable() {
    start(.normal)
    xml.end()
  }
}

extension AnswerTable {
  /// The same as a plain table, for formats that nobody fills in.
  var table: DocumentTable {
    DocumentTable(
      caption: "\(reference): \(heading)", columns: [reference, heading], rows: fields.map { [[.text($0.label)], [.text($0.answer)]] },
      hasRowHeaders: true)
  }
}

extension AnswerTable.Field {
  /// The paragraphs of the answer, or what is shown in place of one.
  fileprivate var lines: [String] {
    answer.isEmpty ? [kind.placeholder] : answer.split(separator: "\n").map(String.init)
  }
}

extension MarkdownFormat {
  /// Writes a block of any sort. The filter is left out: a page of text has none.
  static func write(_ block: DocumentBlock, to writer: inout MarkdownWriter) {
    switch block {
    case .paragraph(let inlines, .quotation, _):
      writer.mark("> ")
      write(inlines, opensBlock: true, to: &writer)
      writer.endBlock()
    case .paragraph(let inlines, _, let number):
      if let number { writer.text(number + " ") }
      write(inlines, opensBlock: number == nil, to: &writer)
      writer.endBlock()
    case .subheading(let text):
      writer.mark("### ")
      writer.text(text)
      writer.endBlock()
    case .list(let items, let style): list(items, style, to: &writer)
    case .table(let table): write(table, to: &writer)
    case .keyFigures(let name, let figures): write(figures, named: name, to: &writer)
    case .bars(let picture): write(asTable(picture), to: &writer)
    case .drawing(let drawing): paragraph(drawing.words, to: &writer)
    case .filter: break
    case .item(let item): write(item, to: &writer)
    case .wordings(let wordings): for wording in wordings { quote(wording.label, wording.text, to: &writer) }
    case .sideBySide(let columns): for column in columns { write(column, to: &writer) }
    case .callout(let label, let lines):
      for line in lines {
        labelled(label, line, to: &writer)
        writer.endBlock()
      }
    case .inFull: break
    case .disclosure(let summary, let blocks): disclosure(summary, blocks, to: &writer)
    case .locked(let blocks, _): for block in blocks { write(block, to: &writer) }
    case .answers(let answers): write(answers.table, to: &writer)
    }
  }

  static func write(_ inlines: [Inline], opensBlock: Bool, to writer: inout MarkdownWriter) {
    for (position, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text), .quoted(let text, _):
        if position > 0, case .marked = inlines[position - 1], text.utf8.first != 0x20 { writer.space() }
        position == 0 && opensBlock ? writer.opening(text) : writer.text(text)
      case .strong(let text): strong(text, to: &writer)
      case .link(let text, let id):
        writer.mark("[")
        writer.text(text)
        writer.mark("](#")
        writer.text(id)
        writer.mark(")")
      case .code(let text):
        writer.mark("<code>")
        writer.text(text)
        writer.mark("</code>")
      case .blank(let text): strong(Inline.printed(blank: text), to: &writer)
      case .footnote(let text):
        let number = writer.keep(footnote: text)
        writer.mark("[^")
        writer.text("\(number)")
        writer.mark("]")
      case .marked(let text, let mark): marked(text, mark, to: &writer)
      case .compared(let text, _): writer.text(text)
      case .elided(let text): position == 0 && opensBlock ? writer.opening(text) : writer.text(text)
      case .lineBreak: writer.text(" / ")
      }
    }
  }

  static func strong(_ text: String, to writer: inout MarkdownWriter) {
    writer.mark("**")
    writer.text(text)
    writer.mark("**")
  }

  private static func list(_ items: [[Inline]], _ style: ListStyle, to writer: inout MarkdownWriter) {
    for (position, item) in items.enumerated() {
      switch style {
      case .numbered:
        writer.text("\(position + 1)")
        writer.mark(". ")
      case .checklist: writer.mark("- [ ] ")
      case .bulleted, .boxed, .labelled, .cells, .compact, .quoted: writer.mark("- ")
      }
      write(item, opensBlock: true, to: &writer)
      writer.mark("\n")
    }
    writer.mark("\n")
  }

  private static func write(_ table: DocumentTable, to writer: inout MarkdownWriter) {
    strong(table.caption, to: &writer)
    writer.endBlock()
    row(table.columns.map { [.text($0)] }, to: &writer)
    writer.mark("|")
    for _ in table.columns { writer.mark(" --- |") }
    writer.mark("\n")
    for cells in table.rows { row(cells, to: &writer) }
    writer.mark("\n")
  }

  private static func row(_ cells: [[Inline]], to writer: inout MarkdownWriter) {
    writer.mark("|")
    for cell in cells {
      writer.mark(" ")
      write(cell, opensBlock: false, to: &writer)
      writer.mark(" |")
    }
    writer.mark("\n")
  }

  private static func write(_ figures: [KeyFigure], named name: String, to writer: inout MarkdownWriter) {
    writer.text("\(name): ")
    for (position, figure) in figures.enumerated() {
      if position > 0 { writer.mark(" · ") }
      strong(figure.count.grouped, to: &writer)
      writer.text(" " + figure.word)
    }
    writer.endBlock()
  }

  private static func asTable(_ picture: BarPicture) -> DocumentTable {
    let rows = picture.rows.map { row -> [[Inline]] in
      let label: Inline = if let link = row.link { .link(row.label, to: link) } else { .text(row.label) }
      return [[label], [.text(row.words)]]
    }
    return DocumentTable(caption: picture.caption, columns: [picture.rowsName, "Changes"], rows: rows)
  }

  private static func disclosure(_ summary: String, _ blocks: [DocumentBlock], to writer: inout MarkdownWriter) {
    writer.mark("<details>\n<summary>")
    writer.text(summary)
    writer.mark("</summary>\n\n")
    for block in blocks { write(block, to: &writer) }
    writer.mark("</details>\n\n")
  }
}

extension HTMLFormat {
  /// Writes a block of any sort, on lines of its own.
  static func write(_ block: DocumentBlock, to writer: inout HTMLWriter) {
    content(of: block, to: &writer)
    writer.newLine()
  }

  /// Writes a block of any sort.
  static func content(of block: DocumentBlock, to writer: inout HTMLWriter) {
    switch block {
    case .paragraph(let inlines, let style, let number): paragraph(inlines, style, number, to: &writer)
    case .subheading(let text): writer.element(.h3, text: text)
    case .list(let items, let style): list(items, style, to: &writer)
    case .table(let table): write(table, to: &writer)
    case .keyFigures(let name, let figures): write(figures, named: name, to: &writer)
    case .bars(let picture): write(picture, to: &writer)
    case .drawing(let drawing): write(drawing, to: &writer)
    case .filter(let filter): write(filter, to: &writer)
    case .item(let item): write(item, to: &writer)
    case .wordings(let wordings): write(wordings, to: &writer)
    case .sideBySide(let columns): write(columns, to: &writer)
    case .callout(let label, let lines): callout(label, lines, to: &writer)
    case .disclosure(let summary, let blocks): folded(summary, to: &writer) { writer in for block in blocks { write(block, to: &writer) } }
    case .inFull(let summary, let blocks):
      folded(summary, to: &writer) { writer in for block in blocks { content(of: block, to: &writer) } }
    case .locked(let blocks, _): for block in blocks { write(block, to: &writer) }
    case .answers(let answers): write(answers.table, to: &writer)
    }
  }

  private static func folded(_ summary: String, to writer: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    writer.element(.details) { writer in
      writer.element(.summary, text: summary)
      content(&writer)
    }
  }

  static func write(_ inlines: [Inline], to writer: inout HTMLWriter) {
    for inline in inlines {
      switch inline {
      case .text(let text): writer.text(text)
      case .strong(let text): writer.element(.strong, text: text)
      case .quoted(let text, let language?): writer.element(.span, .language(language), text: text)
      case .quoted(let text, nil): writer.text(text)
      case .link(let text, let id): writer.element(.a, .class("ref"), .link(to: id), text: text)
      case .code(let text): writer.element(.code, text: text)
      case .blank(let text): writer.element(.strong, .class("blank"), text: Inline.printed(blank: text))
      case .footnote(let text): refer(to: text, in: &writer)
      case .marked(let text, let mark): marked(text, mark, to: &writer)
      case .compared(let text, let mark): writer.element(tag(of: mark), text: text)
      case .elided: writer.text(" … ")
      case .lineBreak: writer.element(.br)
      }
    }
  }

  private static func paragraph(_ inlines: [Inline], _ style: ParagraphStyle, _ number: String?, to writer: inout HTMLWriter) {
    let attributes: [HTMLAttribute] =
      switch style {
      case .plain: number == nil ? [] : [.class("numbered")]
      case .lead: [.class("lead")]
      case .quiet: [.class("quiet")]
      case .quotation(let language): [.class("quotation")] + Self.language(language)
      case .compared(let language): [.class("redline"), .autoDirection] + Self.language(language)
      case .place: [.class("place")]
      }
    writer.element(.p, with: attributes) { writer in
      if let number { writer.element(.span, .class("number"), text: number + " ") }
      write(inlines, to: &writer)
    }
  }

  private static func list(_ items: [[Inline]], _ style: ListStyle, to writer: inout HTMLWriter) {
    var attributes: [HTMLAttribute] = []
    switch style {
    case .bulleted: break
    // A list of references has them at its side, in place of numbers.
    case .numbered: if items.allSatisfy(opensWithLink) { attributes = [.class("first")] }
    case .boxed: attributes = [.class("boxed")]
    case .labelled: attributes = [.class("why")]
    case .cells: attributes = [.class("cells")]
    case .compact: attributes = [.class("compact")]
    case .checklist: attributes = [.class("checklist")]
    case .quoted(let language): attributes = [.class("compact")] + Self.language(language)
    }
    writer.element(style == .numbered ? .ol : .ul, with: attributes) { writer in
      for item in items {
        writer.element(.li) { write(item, to: &$0) }
        writer.newLine()
      }
    }
  }

  private static func opensWithLink(_ item: [Inline]) -> Bool {
    if case .link = item.first { true } else { false }
  }

  /// A table keeps its roles by name, because the style sheet sets its rows below one another on a narrow screen.
  private static func write(_ table: DocumentTable, to writer: inout HTMLWriter) {
    writer.element(.table, .role("table")) { writer in
      writer.element(.caption, text: table.caption)
      writer.element(.thead, .role("rowgroup")) { writer in
        writer.element(.tr, .role("row")) { writer in
          for column in table.columns { writer.element(.th, .role("columnheader"), .scope("col"), text: column) }
        }
      }
      writer.newLine()
      writer.element(.tbody, .role("rowgroup")) { writer in
        for row in table.rows {
          writer.element(.tr, .role("row")) { write(row, of: table, to: &$0) }
          writer.newLine()
        }
      }
    }
  }

  private static func write(_ row: [[Inline]], of table: DocumentTable, to writer: inout HTMLWriter) {
    for (column, cell) in row.enumerated() {
      if column == 0, table.hasRowHeaders {
        writer.element(.th, .role("rowheader"), .scope("row")) { write(cell, to: &$0) }
      } else {
        writer.element(.td, .role("cell"), .dataColumn(table.columns[column])) { write(cell, to: &$0) }
      }
    }
  }

  private static func write(_ figures: [KeyFigure], named name: String, to writer: inout HTMLWriter) {
    writer.element(.p, .class("figures-name"), text: name)
    writer.element(.ul, .class("figures"), .label(name)) { writer in
      for figure in figures {
        writer.element(.li) { writer in
          writer.element(.strong, text: figure.count.grouped)
          writer.element(.span, text: " " + figure.word)
        }
      }
    }
  }

  private static func write(_ filter: ChangeFilter, to writer: inout HTMLWriter) {
    writer.element(.form, .class("filter"), .label("Show some of the changes"), .hidden) { writer in
      choices("kind", "Kind of change", "All kinds", filter.kinds, to: &writer)
      choices("group", "Part of the plan", "All parts", filter.groups, to: &writer)
      writer.element(.button, .type("reset"), text: "Show all")
      writer.element(.p, .role("status"), .politely)
    }
  }

  private static func choices(
    _ name: String, _ label: String, _ all: String, _ choices: [ChangeFilter.Choice], to writer: inout HTMLWriter
  ) {
    writer.element(.div) { writer in
      writer.element(.label, .for("filter-\(name)"), text: label)
      writer.element(.select, .id("filter-\(name)")) { writer in
        writer.element(.option, .value(""), text: all)
        for choice in choices { writer.element(.option, .value(choice.value), text: choice.label) }
      }
    }
  }
}

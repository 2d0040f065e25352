import PackagedXML

extension DOCXBody {
  /// Writes a block of any sort. The filter is left out: paper has none.
  ///
  /// - Parameters:
  ///   - level: The level of a heading that the block brings.
  ///   - keepsWithNext: Whether it opens what comes next, and so is on the same page.
  mutating func write(_ block: DocumentBlock, level: Int, keepsWithNext: Bool = false) {
    switch block {
    case .paragraph(let inlines, let style, let number): paragraph(inlines, style, number, keepsWithNext: keepsWithNext)
    case .subheading(let text): heading(text, level: level)
    case .list(let items, .checklist): checklist(items)
    case .list(let items, let style): list(items, style, keepsWithNext: keepsWithNext)
    case .table(let table): write(table)
    case .keyFigures(let name, let figures): write(figures, named: name)
    case .bars(let picture): write(Self.asTable(picture))
    case .drawing(let drawing): write(drawing)
    case .filter: break
    case .item(let item): write(item, level: level)
    case .wordings(let wordings): for wording in wordings { quote(wording.label, wording.text, wording.language) }
    case .sideBySide(let columns): for column in columns { write(column) }
    case .callout(let label, let lines): callout(label, lines, keepsWithNext: keepsWithNext)
    case .inFull: break
    case .disclosure(let summary, let blocks):
      heading(summary, level: level)
      write(blocks, level: min(level + 1, 3))
    case .locked(let blocks, let tag): locked(tag) { $0.write(blocks, level: level) }
    case .answers(let table): write(table)
    }
  }

  /// Writes blocks one after the other. A paragraph that opens a list or an item is kept on its page, and so is what a line on its place
  /// closes.
  mutating func write(_ blocks: [DocumentBlock], level: Int) {
    for (position, block) in blocks.enumerated() {
      let next = position + 1 < blocks.count ? blocks[position + 1] : nil
      let opens = block.isParagraph && next?.isOpened == true
      write(block, level: level, keepsWithNext: opens || block.isExplanation && next?.isPlace == true)
    }
  }

  private mutating func paragraph(_ inlines: [Inline], _ style: ParagraphStyle, _ number: String?, keepsWithNext: Bool) {
    if let number { return numbered(inlines, number, keepsWithNext: keepsWithNext) }
    start(Self.style(of: style), keepsWithNext: keepsWithNext)
    switch style {
    case .quotation(let language?), .compared(let language?): write(inlines, language: language)
    default: write(inlines)
    }
    xml.end()
  }

  private static func style(of style: ParagraphStyle) -> DOCXStyle {
    switch style {
    case .plain: .normal
    case .lead: .lead
    case .quiet, .place: .quiet
    case .quotation: .quotation
    case .compared: .compared
    }
  }

  /// Writes a numbered paragraph. Word counts it where it can print just the number given; else the number is plain words.
  private mutating func numbered(_ inlines: [Inline], _ printed: String, keepsWithNext: Bool) {
    if let number = PrintedNumber(printed) {
      start(.numbered, list: list(for: number), keepsWithNext: keepsWithNext)
    } else {
      start(.numbered, keepsWithNext: keepsWithNext)
      run(printed)
      xml.element("w:r") { $0.element("w:tab") }
    }
    write(inlines)
    xml.end()
  }

  private mutating func list(for number: PrintedNumber) -> Int {
    if let last = lastNumber, number.follows(last.number) {
      lastNumber = (number, last.list)
      return last.list
    }
    let look = DOCXNumbering.Look.numbers(
      before: number.before, after: number.after, indent: DOCXStyle.indent, hanging: DOCXStyle.indent)
    let list = numbering.list(look, from: number.value)
    lastNumber = (number, list)
    return list
  }

  private mutating func list(_ items: [[Inline]], _ style: ListStyle, keepsWithNext: Bool) {
    let (look, list) = numberedLook(of: style)
    for (position, item) in items.enumerated() {
      start(look, list: list, keepsWithNext: keepsWithNext && position == items.count - 1)
      if case .quoted(let language?) = style { write(item, language: language) } else { write(item) }
      xml.end()
    }
  }

  /// The style of a list's paragraphs, and the numbering to name on each; nil where the style brings its own.
  private mutating func numberedLook(of style: ListStyle) -> (DOCXStyle, Int?) {
    switch style {
    case .bulleted, .labelled, .cells: (.bulleted, styles.templateNumbering(of: .bulleted) == nil ? numbering.bulleted() : nil)
    case .compact: (.compactList, numbering.bulleted())
    case .quoted: (.quotedList, numbering.bulleted())
    case .boxed, .checklist: (.boxedList, nil)
    case .numbered: (.numberedList, countedList())
    }
  }

  /// A list that counts from 1, in the template's own way where its style has one.
  private mutating func countedList() -> Int {
    if let own = styles.templateNumbering(of: .numberedList), let list = numbering.list(like: own) { return list }
    return numbering.list(.numbers(before: "", after: ".", indent: DOCXStyle.indent, hanging: 340), from: 1)
  }

  /// Writes items with a box each that can be ticked in Word (MS-DOCX, 2.6.1.3); elsewhere it is a sign.
  private mutating func checklist(_ items: [[Inline]]) {
    for item in items {
      start(.checklist)
      box()
      xml.element("w:r") { $0.element("w:tab") }
      write(item)
      xml.end()
    }
  }

  private mutating func box() {
    objects += 1
    let number = "\(objects)"
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.element("w:alias", ["w:val": "Done"])
        xml.element("w:id", ["w:val": number])
        xml.element("w14:checkbox") { xml in
          xml.element("w14:checked", ["w14:val": "0"])
          xml.element("w14:checkedState", ["w14:val": "2612", "w14:font": "MS Gothic"])
          xml.element("w14:uncheckedState", ["w14:val": "2610", "w14:font": "MS Gothic"])
        }
      }
      xml.element("w:sdtContent") { xml in
        xml.element("w:r") { xml in
          xml.element("w:rPr") { xml in
            xml.element("w:rFonts", ["w:hint": "eastAsia", "w:ascii": "MS Gothic", "w:eastAsia": "MS Gothic", "w:hAnsi": "MS Gothic"])
          }
          xml.element("w:t", text: "☐")
        }
      }
    }
  }

  private mutating func write(_ figures: [KeyFigure], named name: String) {
    start(.keyFigures)
    run("\(name):", .strong)
    for (position, figure) in figures.enumerated() {
      // The sign between two stays at the end of a line.
      run(position == 0 ? " " : "\u{A0}· ")
      run(figure.count.grouped, .strong)
      // The count and its word stay on one line.
      run("\u{A0}" + figure.word)
    }
    xml.end()
  }

  private static func asTable(_ picture: BarPicture) -> DocumentTable {
    let rows = picture.rows.map { row -> [[Inline]] in
      let label: Inline = if let link = row.link { .link(row.label, to: link) } else { .text(row.label) }
      return [[label], [.text(row.words)]]
    }
    return DocumentTable(caption: picture.caption, columns: [picture.rowsName, "Changes"], rows: rows, hasRowHeaders: true)
  }
}

extension DocumentBlock {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }

  /// Whether a paragraph above it is its opening.
  fileprivate var isOpened: Bool {
    switch self {
    case .list, .item, .drawing: true
    default: false
    }
  }

  /// Whether it explains the words above it.
  fileprivate var isExplanation: Bool {
    switch self {
    case .list, .callout: true
    default: false
    }
  }

  /// Whether it is a line on where something is found, which is not left alone on a page.
  fileprivate var isPlace: Bool { if case .paragraph(_, .place, _) = self { true } else { false } }
}

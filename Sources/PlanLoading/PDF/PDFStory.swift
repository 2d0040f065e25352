import PlanModel

/// Reads the rows of a PDF's pages into blocks.
struct PDFStory {
  let pages: [PDFPage]
  let measures: PDFMeasures
  let hyphens: HyphenReading
  private(set) var blocks: [Block] = []
  private var notes: [Block] = []
  private var open: OpenBlock?
  private var levels = ListLevels()
  private var number = 0
  private var coverage = Coverage()
  /// Labels of notes that the text refers to.
  private var references: Set<String> = []

  /// A paragraph, item or heading that may go on in the next row.
  private struct OpenBlock {
    var block: Block
    var last: PDFRow
    /// Where its words begin, behind a label.
    var left: Double
  }

  init(_ pages: [PDFPage]) {
    self.pages = pages
    measures = PDFMeasures(pages)
    hyphens = HyphenReading(pages)
  }

  mutating func document() -> SourceDocument {
    for page in pages { read(page) }
    close()
    var document = SourceDocument(blocks: blocks + notes)
    coverage.notes = notes.count
    document.coverage = coverage
    return document
  }

  private mutating func read(_ page: PDFPage) {
    var index = 0
    while index < page.rows.count {
      let row = page.rows[index]
      if let table = PDFTable(in: page.rows, from: index, pitch: measures.pitch) {
        add(table, on: page.number)
        index += table.length
      } else if isNote(row, on: page) {
        index += readNote(page, from: index)
      } else {
        read(row)
        index += 1
      }
    }
  }

  // MARK: Notes at the foot of the page

  /// A note begins with a raised number and is set smaller than the text.
  private func isNote(_ row: PDFRow, on page: PDFPage) -> Bool {
    row.noteLabel != nil && row.height < measures.body * 0.95 && row.top > page.height * 0.4
  }

  private mutating func readNote(_ page: PDFPage, from start: Int) -> Int {
    var words = page.rows[start].text
    var end = start + 1
    while end < page.rows.count, page.rows[end].noteLabel == nil, page.rows[end].height < measures.body * 0.95,
      page.rows[end].top - page.rows[end - 1].top < measures.pitch * 1.3
    {
      words = hyphens.joining(words, page.rows[end].text)
      end += 1
    }
    notes.append(
      Block(
        kind: .note, text: MarkedText(words), label: page.rows[start].noteLabel,
        place: Place(part: "footnotes", paragraph: notes.count + 1, page: page.number)))
    return end - start
  }

  // MARK: Tables

  private mutating func add(_ table: PDFTable, on page: Int) {
    close()
    levels.end()
    let first = number + 1
    let rows = table.rows.map { cells -> TableBlock.Row in
      number += 1
      let place = Place(paragraph: number, page: page)
      coverage.cells += cells.count
      return TableBlock.Row(
        cells: cells.map { TableBlock.Cell(blocks: [Block(kind: .paragraph, text: MarkedText($0), place: place)]) }, place: place)
    }
    if let last = blocks.last, case .table(let before) = last.kind, last.place.page != page,
      let joined = PDFTable.joined(before.rows, with: rows)
    {
      blocks[blocks.count - 1].kind = .table(TableBlock(rows: joined))
      return
    }
    coverage.tables += 1
    blocks.append(Block(kind: .table(TableBlock(rows: rows)), place: Place(paragraph: first, page: page)))
  }

  // MARK: Paragraphs

  private mutating func read(_ row: PDFRow) {
    if let open, goesOn(open, in: row) {
      self.open?.block.text = MarkedText(hyphens.joining(open.block.text.text, row.text))
      self.open?.last = row
      return
    }
    close()
    number += 1
    let place = Place(paragraph: number, page: row.page)
    let words = row.noteLabel.map { "\($0) \(row.text)" } ?? row.text
    var block = Block(kind: .paragraph, text: MarkedText(words), look: Block.Look(typeSize: row.height), place: place)
    var left = row.left
    if let title = measures.title, PDFMeasures.rounded(row.height) == title {
      block.style = "Title"
    } else if let level = measures.level(of: row.height) {
      block.kind = .heading(level: level)
      levels.end()
    } else if Self.isContentsLine(words) {
      block.kind = .contentsLine
    } else {
      readLabel(&block, row, &left)
    }
    open = OpenBlock(block: block, last: row, left: left)
  }

  /// The bullet or number at the start of a row, and how deep its item stands.
  private mutating func readLabel(_ block: inout Block, _ row: PDFRow, _ left: inout Double) {
    let text = Self.plainBullet(block.text.text)
    let bytes = Array(text.utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count), label.wordsStart < bytes.count else {
      levels.end(unless: row.left > measures.body * 2)
      return
    }
    let level = levels.level(of: label, indent: Int(row.left / 4))
    block.kind = .listItem(level: min(level, 8), isNumbered: label.text != nil)
    block.label = label.text ?? "•"
    block.text = MarkedText(String(decoding: bytes[label.wordsStart...], as: UTF8.self))
    if let segment = row.segments.first, segment.words.count > 1 { left = segment.words[1].left }
  }

  /// A bullet of a symbol font stands in the private use area: it is read as a plain one.
  private static func plainBullet(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (0xF000...0xF0FF).contains(first.value) else { return text }
    return "•" + text.unicodeScalars.dropFirst().map(String.init).joined()
  }

  private static func isContentsHeading(_ block: Block) -> Bool {
    guard case .heading = block.kind else { return false }
    return ["contents", "table of contents", "cynnwys", "tabl cynnwys"].contains(block.text.text.lowercased())
  }

  /// Words, leading dots and a page number.
  private static func isContentsLine(_ text: String) -> Bool {
    guard let last = text.last, last.isNumber, let dots = text.firstRange(of: "....") else { return false }
    return text[dots.upperBound...].allSatisfy { $0 == "." || $0 == " " || $0.isNumber }
  }

  /// Whether a row goes on with the block before it.
  private func goesOn(_ open: OpenBlock, in row: PDFRow) -> Bool {
    let last = open.last
    guard PDFMeasures.rounded(row.height) == PDFMeasures.rounded(last.height), row.segments.count == 1 || last.segments.count > 1 else {
      return false
    }
    if case .contentsLine = open.block.kind { return false }
    if Self.beginsWithLabel(row) || open.block.text.text.hasSuffix(":") { return false }
    let isHeading = if case .heading = open.block.kind { true } else { open.block.style == "Title" }
    if isHeading { return last.page == row.page && row.top - last.top < row.height * 1.35 && row.top > last.top }
    guard measures.isFull(last, before: row) else { return false }
    guard last.page == row.page, last.column == row.column, row.top > last.top else { return isCut(open, before: row) }
    return row.top - last.top < measures.pitch * 1.18 && abs(row.left - open.left) < measures.body * 0.8
  }

  /// Whether a page or column ends in the middle of a sentence that the row goes on with.
  private func isCut(_ open: OpenBlock, before row: PDFRow) -> Bool {
    guard let end = open.block.text.text.last, !".!?:;”".contains(end), let first = row.text.first else { return false }
    return first.isLowercase || first.isNumber || end == "," || end == "-" || open.block.text.text.hasSmallLastWord
  }

  private static func beginsWithLabel(_ row: PDFRow) -> Bool {
    let bytes = Array(plainBullet(row.text).utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count) else { return false }
    return label.wordsStart < bytes.count
  }

  private mutating func close() {
    guard let open else { return }
    self.open = nil
    coverage.paragraphs += 1
    // The heading over the contents is one of their lines.
    if open.block.kind == .contentsLine, let last = blocks.last, Self.isContentsHeading(last) {
      blocks[blocks.count - 1].kind = .contentsLine
    }
    blocks.append(open.block)
  }
}

extension ListLevels {
  /// Forgets the list, unless what has come can belong to one of its items.
  fileprivate mutating func end(unless isWithin: Bool) { if !isWithin { end() } }
}

extension String {
  /// Whether the last word calls for another.
  fileprivate var hasSmallLastWord: Bool {
    ["the", "a", "an", "and", "or", "of", "to", "in", "for", "with", "by", "from", "our", "my", "their"].contains(
      split(separator: " ").last ?? "")
  }
}

/// What a hyphen at the end of a line is: one of the word, or one of the line. The rest of the document tells.
struct HyphenReading {
  private var words: Set<String> = []

  init(_ pages: [PDFPage]) {
    for row in pages.flatMap(\.rows) {
      for segment in row.segments { for word in segment.words { words.insert(Self.folded(word.text)) } }
    }
  }

  /// Two lines of one paragraph in one.
  func joining(_ line: String, _ next: String) -> String {
    if line.hasSuffix("\u{AD}") { return line.dropLast() + next }
    guard let sign = line.last, "-–/".contains(sign), let before = line.dropLast().last, let first = next.first else {
      return line + " " + next
    }
    let isWithinWord = before.isLetter && first.isLetter && sign != "–" || before.isNumber && first.isNumber
    guard isWithinWord, sign == "-", before.isLetter, first.isLowercase else { return isWithinWord ? line + next : line + " " + next }
    let head = Self.folded(String(line.split(separator: " ").last ?? ""))
    let tail = Self.folded(String(next.split(separator: " ").first ?? ""))
    // The hyphen stays unless the document has the word without it and not with it.
    let joined = words.contains(head.dropLast() + tail)
    return joined && !words.contains(head + tail) ? line.dropLast() + next : line + next
  }

  private static func folded(_ word: String) -> String {
    var word = word.lowercased()[...]
    while let last = word.last, !last.isLetter, last != "-" { word.removeLast() }
    while let first = word.first, !first.isLetter { word.removeFirst() }
    return String(word)
  }
}

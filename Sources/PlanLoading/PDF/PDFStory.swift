import PlanModel

/// Reads the lines and tables of a PDF's pages into blocks.
struct PDFStory {
  private let pages: [PDFPage]
  private let measures: PDFMeasures
  private let hyphens: HyphenReading
  private let layout: PDFLayout
  private var paragraphs: PDFParagraphs
  private var blocks: [Block] = []
  private var notes: [Block] = []
  private var number = 0
  private var coverage = ReadingCoverage()

  init(_ pages: [PDFPage]) {
    self.pages = pages
    measures = PDFMeasures(pages)
    hyphens = HyphenReading(pages)
    layout = PDFLayout(pages, measures: measures)
    paragraphs = PDFParagraphs(measures: measures, hyphens: hyphens)
  }

  mutating func document() -> SourceDocument {
    var index = 0
    while index < layout.pieces.count {
      switch layout.pieces[index] {
      case .table(let table):
        add(table)
        index += 1
      case .line(let line) where isNote(line):
        index += readNote(from: index)
      case .line(let line):
        paragraphs.add(line)
        index += 1
      }
    }
    settle()
    PDFContents.mark(in: &blocks)
    var document = SourceDocument(blocks: blocks + notes)
    coverage.notes = notes.count
    document.coverage = coverage
    return document
  }

  /// Numbers the paragraphs read since the last table.
  private mutating func settle() {
    for var block in paragraphs.finish() {
      number += 1
      coverage.paragraphs += 1
      block.place.paragraph = number
      blocks.append(block)
    }
  }

  /// The bullet or number at the start of words.
  static func label(of text: String) -> ListLabel? {
    let bytes = Array(PDFText.plainBullet(text).utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count), label.wordsStart < bytes.count else { return nil }
    return label
  }

  // MARK: Notes at the foot of the page

  /// A note begins with a raised number and is set smaller than the text.
  private func isNote(_ line: PDFLine) -> Bool {
    guard line.noteLabel != nil, line.size < measures.body * 0.95 else { return false }
    return pages.first { $0.number == line.page }.map { line.top > $0.height * 0.4 } ?? false
  }

  private mutating func readNote(from start: Int) -> Int {
    guard case .line(let first) = layout.pieces[start] else { return 1 }
    var text = first.content
    var (end, last) = (start + 1, first)
    while end < layout.pieces.count, case .line(let line) = layout.pieces[end], line.noteLabel == nil, line.page == first.page,
      line.size < measures.body * 0.95, line.top - last.top < measures.pitch * 1.3
    {
      text.append(line: line.content, by: hyphens)
      (end, last) = (end + 1, line)
    }
    notes.append(
      Block(
        kind: .note, text: text.marked, label: first.noteLabel, look: text.look,
        place: Place(part: "footnotes", paragraph: notes.count + 1, page: first.page)))
    return end - start
  }

  // MARK: Tables

  private mutating func add(_ table: PDFTable) {
    settle()
    let first = number + 1
    var rows: [TableBlock.Row] = []
    for (index, row) in table.rows.enumerated() {
      number += 1
      let isFull = table.fullRows.contains(index)
      let place = Place(paragraph: number, page: row.page)
      let cells = (isFull ? Array(row.cells.prefix(1)) : row.cells).map { cell in
        TableBlock.Cell(blocks: cellBlocks(cell, at: place), columnSpan: isFull ? table.columns.count : 1)
      }
      coverage.cells += cells.count
      rows.append(TableBlock.Row(cells: cells, isHeader: index == 0 && table.hasRepeatedHead, place: place))
    }
    coverage.tables += 1
    blocks.append(Block(kind: .table(TableBlock(rows: rows)), place: Place(paragraph: first, page: rows.first?.place.page)))
  }

  private func cellBlocks(_ cell: PDFCell, at place: Place) -> [Block] {
    var paragraphs = PDFParagraphs(measures: measures, hyphens: hyphens, isCell: true)
    for line in cell.lines { paragraphs.add(line) }
    let blocks = paragraphs.finish().map { block in
      var block = block
      block.place = place
      return block
    }
    return blocks.isEmpty ? [Block(kind: .paragraph, place: place)] : blocks
  }
}

import PlanModel

/// A row of a table before its cells are read.
struct RawRow {
  /// The words of each cell, and how many columns it spans.
  var cells: [(words: [UInt8], span: Int, isContinuation: Bool)]
  var isHeader = false
  var line: TextLine

  init(_ cells: [[UInt8]], isHeader: Bool = false, line: TextLine) {
    self.cells = cells.map { ($0, 1, false) }
    self.isHeader = isHeader
    self.line = line
  }
}

// MARK: - Any table

extension TextBlockReader {
  /// Appends a table, its cells read as blocks. Rows with no words at all are left out.
  mutating func appendTable(_ rows: [RawRow]) {
    guard let first = rows.first(where: { $0.cells.contains { !$0.words.isEmpty } }) else { return }
    tally.tables += 1
    let place = Place(paragraph: paragraphNumber + 1, line: first.line.number, page: source.hasPages ? first.line.page : nil)
    var table = TableBlock(rows: [])
    for row in rows where row.cells.contains(where: { !$0.words.isEmpty }) {
      let place = nextPlace(row.line)
      let cells = row.cells.map { cell in
        TableBlock.Cell(blocks: cellBlocks(cell.words, at: place), columnSpan: cell.span, isContinuation: cell.isContinuation)
      }
      endUnclosedSigns(before: row.line.number, at: place)
      tally.cells += cells.count
      table.rows.append(TableBlock.Row(cells: cells, isHeader: row.isHeader, place: place))
    }
    append(Block(kind: .table(table), place: place))
  }

  /// The blocks in a cell: one a line break or block tag.
  private mutating func cellBlocks(_ words: [UInt8], at place: Place) -> [Block] {
    let hasTags = words.contains(Byte.less)
    let pieces =
      hasTags
      ? HTMLPieces.pieces(of: words, words.indices, cutsAtLineBreaks: true) : [HTMLPieces.Piece(range: words.indices, kind: .paragraph)]
    return pieces.compactMap { piece in
      let start = words.skippingSpace(from: piece.range.lowerBound, to: piece.range.upperBound)
      let isGlyph = start < words.count && words[start] >= 0x80
      let mayBeItem = pieces.count > 1 || piece.kind != .paragraph || isGlyph
      let label =
        mayBeItem
        ? ListLabel(in: words, from: start, to: piece.range.upperBound).flatMap { $0.wordsStart < piece.range.upperBound ? $0 : nil } : nil
      let text = inline(Array(words[(label?.wordsStart ?? start)..<piece.range.upperBound]), at: place)
      guard !text.text.isEmpty else { return nil }
      return Block(kind: cellKind(piece.kind, label), text: text, label: label?.text, place: place)
    }
  }

  private func cellKind(_ kind: HTMLPieces.Piece.Kind, _ label: ListLabel?) -> Block.Kind {
    switch kind {
    case .listItem(let level, let isNumbered): .listItem(level: level, isNumbered: isNumbered || label?.text != nil)
    case .heading, .paragraph: label.map { .listItem(level: 0, isNumbered: $0.text != nil) } ?? .paragraph
    }
  }
}

// MARK: - Tables of pipes

extension TextBlockReader {
  /// A table whose cells are separated by "|" (GitHub Flavored Markdown 0.29, section 4.10), with or without its delimiter row.
  mutating func readPipeTable() -> Bool {
    let hasDelimiter = index + 1 < source.lines.count && isDelimiterRow(source.lines[index + 1]) && hasPipe(source.lines[index])
    guard hasDelimiter || isFramedRow(source.lines[index]) else { return false }
    var rows: [RawRow] = []
    while index < source.lines.count, hasDelimiter ? hasPipe(source.lines[index]) : isFramedRow(source.lines[index]) {
      let line = source.lines[index]
      if !isDelimiterRow(line) { rows.append(RawRow(pipeCells(line), isHeader: hasDelimiter && rows.isEmpty, line: line)) }
      index += 1
    }
    appendTable(rows)
    return true
  }

  private func hasPipe(_ line: TextLine) -> Bool {
    !line.isBlank && source.bytes.first(Byte.pipe, from: line.start, to: line.end) != nil
  }

  private func isFramedRow(_ line: TextLine) -> Bool {
    line.length >= 3 && source.bytes[line.start] == Byte.pipe && source.bytes[line.end - 1] == Byte.pipe
  }

  private func isDelimiterRow(_ line: TextLine) -> Bool {
    let bytes = source.bytes[line.start..<line.end]
    let isClean = bytes.allSatisfy { [Byte.pipe, Byte.dash, Byte.colon].contains($0) || $0.isSpaceOrTab }
    return isClean && bytes.contains(Byte.dash) && bytes.contains(Byte.pipe)
  }

  private func pipeCells(_ line: TextLine) -> [[UInt8]] {
    let bytes = source.bytes
    var start = line.start
    var end = line.end
    if bytes[start] == Byte.pipe { start += 1 }
    if end > start, bytes[end - 1] == Byte.pipe, bytes[end - 2] != Byte.backslash { end -= 1 }
    var cells: [[UInt8]] = [[]]
    for index in start..<max(start, end) {
      let isEscaped = bytes[index] == Byte.pipe && bytes[index - 1] == Byte.backslash
      if isEscaped { cells[cells.count - 1].removeLast() }
      if bytes[index] == Byte.pipe, !isEscaped { cells.append([]) } else { cells[cells.count - 1].append(bytes[index]) }
    }
    return cells.map(\.trimmed)
  }
}

// MARK: - Tables of tabs

extension TextBlockReader {
  /// Lines whose cells are parted by tabs. One line alone is a table only where it has three cells or more.
  mutating func readTabTable() -> Bool {
    guard isTabRow(index) else { return false }
    var end = index
    while end < source.lines.count, !source.lines[end].isBlank, isTabRow(end) || hasTab(source.lines[end]) { end += 1 }
    guard end - index >= 2 || tabCells(source.lines[index]).count >= 3 else { return false }
    var rows: [RawRow] = []
    readTabRows(into: &rows)
    while let next = tabContinuation() {
      index = next
      readTabRows(into: &rows, isAfterBreak: true)
    }
    appendTable(rows)
    return true
  }

  /// Whether a line has a tab between words, or behind them and a row of cells below.
  func isTabRow(_ position: Int) -> Bool {
    let line = source.lines[position]
    if source.bytes.first(Byte.tab, from: line.start, to: line.end) != nil { return true }
    guard line.whole.upperBound > line.end, source.bytes[line.end] == Byte.tab, position + 1 < source.lines.count else { return false }
    let next = source.lines[position + 1]
    return source.bytes.first(Byte.tab, from: next.start, to: next.end) != nil
  }

  private func hasTab(_ line: TextLine) -> Bool { source.bytes[line.whole].contains(Byte.tab) }

  private func tabCells(_ line: TextLine) -> [[UInt8]] {
    source.bytes[line.whole].split(separator: Byte.tab, omittingEmptySubsequences: false).map { Array($0).trimmed }
  }

  private mutating func readTabRows(into rows: inout [RawRow], isAfterBreak: Bool = false) {
    var isFirst = isAfterBreak
    while index < source.lines.count, !source.lines[index].isBlank, hasTab(source.lines[index]) {
      let line = source.lines[index]
      let cells = tabCells(line)
      index += 1
      if cells.allSatisfy({ $0.allSatisfy { $0 == Byte.dash } }) { continue }
      if isFirst, cells.first?.isEmpty == true, let last = rows.indices.last {
        joinRow(cells, to: &rows[last], at: line)
      } else {
        rows.append(RawRow(cells, isHeader: rows.isEmpty && cells.first?.isEmpty == true, line: line))
      }
      isFirst = false
    }
  }

  /// Where the table goes on behind blank lines: with a row that has no first cell, or with a rule of dashes.
  private func tabContinuation() -> Int? {
    var position = index
    while position < source.lines.count, source.lines[position].isBlank { position += 1 }
    guard position < source.lines.count, position > index, hasTab(source.lines[position]) else { return nil }
    let cells = tabCells(source.lines[position])
    guard cells.count >= 2 else { return nil }
    let isRule = cells.allSatisfy { $0.allSatisfy { $0 == Byte.dash } }
    return cells.first?.isEmpty == true || isRule ? position : nil
  }

  /// Puts the cells of a row that a page break cut off to the row that they belong to.
  private mutating func joinRow(_ cells: [[UInt8]], to row: inout RawRow, at line: TextLine) {
    for (column, words) in cells.enumerated() where !words.isEmpty {
      while row.cells.count <= column { row.cells.append(([], 1, false)) }
      if !row.cells[column].words.isEmpty { row.cells[column].words.append(Byte.space) }
      row.cells[column].words += words
    }
    notes.append(
      LoadingNote(
        .inferred, at: Place(paragraph: paragraphNumber + 1, line: line.number),
        "A row of the table with no first cell was read as the rest of the row at line \(row.line.number)."))
  }
}

extension [UInt8] {
  /// Without white space at either end.
  var trimmed: [UInt8] {
    let start = skippingSpace(from: 0, to: count)
    return Array(self[start..<trimmingSpace(from: start, to: count)])
  }
}

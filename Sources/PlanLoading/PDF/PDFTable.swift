/// Rows of cells that are under each other in the same columns.
struct PDFTable {
  /// The rows, each with a cell for every column; one without lines where its column is empty.
  var rows: [PDFRow]
  /// The left edges of the columns.
  private(set) var columns: [Double]
  /// The rows that extend across all columns, by number.
  private(set) var fullRows: Set<Int> = []
  /// The right edge of all that is in it.
  var right: Double { rows.flatMap(\.cells).map(\.right).max() ?? 0 }
  /// Whether its head is printed again on a later page.
  private(set) var hasRepeatedHead = false
  private var page: Int { rows.last?.page ?? 0 }

  /// Rows beside which more than this share of the page is filled are columns of the page.
  private static let mostOfPage = 26

  private init(rows: [PDFRow], columns: [Double]) {
    self.rows = rows
    self.columns = columns
  }

  /// The table that begins at an element, and the element behind it; nil where none does.
  static func table(in elements: [PDFElement], from start: Int, measures: PDFMeasures) -> (table: PDFTable, end: Int)? {
    guard case .row(let first) = elements[start], !isContents(first) else { return nil }
    var (rows, end) = ([first], start + 1)
    var full: Set<Int> = []
    while end < elements.count {
      guard let last = rows.last else { break }
      switch elements[end] {
      case .row(let row):
        guard isUnder(row, rows, measures) else { return finished(rows, full, end, measures) }
        rows.append(row)
      case .line(let line):
        guard line.top - last.bottom < measures.pitch * 0.9, line.top > last.top, line.size <= measures.body * 1.1 else {
          return finished(rows, full, end, measures)
        }
        if isInColumn(line, of: rows) {
          rows.append(PDFRow(cells: [PDFCell(lines: [line])]))
        } else if case .row(let next)? = elements.dropFirst(end + 1).first,
          isUnder(next, rows + [PDFRow(cells: [PDFCell(lines: [line])])], measures),
          abs(line.left - (lefts(of: rows).first ?? 0)) < 4
        {
          full.insert(rows.count)
          rows.append(PDFRow(cells: [PDFCell(lines: [line])]))
        } else {
          return finished(rows, full, end, measures)
        }
      }
      end += 1
    }
    return finished(rows, full, end, measures)
  }

  /// A line with the number of a page behind it, as in a table of contents.
  private static func isContents(_ row: PDFRow) -> Bool {
    row.cells.count == 2 && row.isOfSingleLines && row.cells[1].text.utf8.count <= 3 && row.cells[1].text.allSatisfy(\.isNumber)
      && row.cells[1].left - row.cells[0].right < 40
  }

  private static func lefts(of rows: [PDFRow]) -> [Double] {
    var lefts: [Double] = []
    for cell in rows.flatMap(\.cells) where !lefts.contains(where: { abs($0 - cell.left) < 4 }) { lefts.append(cell.left) }
    return lefts.sorted()
  }

  /// Whether a row is below others in their columns.
  private static func isUnder(_ row: PDFRow, _ rows: [PDFRow], _ measures: PDFMeasures) -> Bool {
    guard let last = rows.last, row.top > last.top, row.top - last.bottom < measures.pitch * 2, !isContents(row) else { return false }
    let cells = rows.flatMap(\.cells)
    return row.cells.allSatisfy { cell in
      cells.contains { abs($0.left - cell.left) < 4 || abs($0.right - cell.right) < 4 || $0.left < cell.right && cell.left < $0.right }
    }
  }

  /// Whether a line is under a column that is not the first.
  private static func isInColumn(_ line: PDFLine, of rows: [PDFRow]) -> Bool {
    let lefts = lefts(of: rows)
    guard let column = lefts.lastIndex(where: { abs($0 - line.left) < 3 }), column > 0 else { return false }
    return column + 1 == lefts.count || line.right < lefts[column + 1]
  }

  private static func finished(_ rows: [PDFRow], _ full: Set<Int>, _ end: Int, _ measures: PDFMeasures) -> (table: PDFTable, end: Int)? {
    let most = rows.flatMap(\.cells).map(\.lines.count).max() ?? 0
    // A row by itself: a line with a gap in it or columns of the page, unless there are lists side by side in it.
    if rows.count == 1 {
      let holdsList = rows[0].cells.contains { cell in cell.lines.contains { PDFStory.label(of: $0.text) != nil } }
      if rows[0].isOfSingleLines || most > mostOfPage || !holdsList { return nil }
    }
    let table = PDFTable(rows, full: full, measures: measures)
    return table.columns.count > 1 ? (table, end) : nil
  }

  private init(_ found: [PDFRow], full: Set<Int>, measures: PDFMeasures) {
    let columns = Self.columns(of: found.indices.filter { !full.contains($0) }.map { found[$0] })
    var rows: [PDFRow] = []
    var fullRows: Set<Int> = []
    for (index, row) in found.enumerated() {
      var cells = [PDFCell](repeating: PDFCell(lines: []), count: columns.count)
      if full.contains(index) {
        cells[0] = row.cells[0]
        fullRows.insert(rows.count)
      } else {
        for line in row.cells.flatMap(\.lines).flatMap({ $0.parted(at: columns.dropFirst().map(\.left)) }) {
          let column = columns.lastIndex { line.left > $0.left - 4 } ?? 0
          cells[column].lines.append(line)
        }
      }
      // A row that begins in a later column, close below, goes on with the row above it.
      // Where most columns begin anew, it is a row whose first cell is empty.
      if cells[0].lines.isEmpty, cells.count(where: { !$0.lines.isEmpty }) * 2 <= cells.count, let last = rows.indices.last, last > 0,
        !fullRows.contains(last), !full.contains(index),
        row.top - rows[last].bottom < measures.pitch * 0.5
      {
        for column in cells.indices { rows[last].cells[column].lines += cells[column].lines }
      } else {
        rows.append(PDFRow(cells: cells))
      }
    }
    self.init(rows: rows, columns: columns.map(\.left))
    self.fullRows = fullRows
  }

  /// The stretches of the page that some cell covers.
  private static func columns(of rows: [PDFRow]) -> [(left: Double, right: Double)] {
    // The row with the most cells says what the columns are; cells across several of them do not.
    let most = rows.map(\.cells.count).max() ?? 0
    let cells = rows.filter { $0.cells.count == most }.flatMap(\.cells).sorted { $0.left < $1.left }
    var columns: [(left: Double, right: Double)] = []
    for cell in cells {
      if let last = columns.last, cell.left < last.right || cell.left - last.left < 4 {
        columns[columns.count - 1].right = max(last.right, cell.right)
      } else {
        columns.append((cell.left, cell.right))
      }
    }
    return columns
  }

  /// The table with the rows that the next page goes on with; nil where that is another table. A head that is printed again is left out, and a
  /// row that the end of the page has cut is put together.
  func joined(with rest: PDFTable, measures: PDFMeasures) -> PDFTable? {
    guard rest.rows.first?.page == page + 1, let rest = rest.widened(to: columns), columns.count == rest.columns.count,
      zip(columns, rest.columns).allSatisfy({ abs($0 - $1) < 12 }), let head = rows.first, let again = rest.rows.first
    else { return nil }
    var result = self
    var added = rest.rows[...]
    var shift = rows.count
    if head.text == again.text, rows.count > 1 {
      added = added.dropFirst()
      shift -= 1
      result.hasRepeatedHead = true
    }
    if let next = added.first, let last = rows.last, !rest.fullRows.contains(added.startIndex), Self.isCut(last, before: next, measures) {
      for column in next.cells.indices { result.rows[rows.count - 1].cells[column].lines += next.cells[column].lines }
      added = added.dropFirst()
      shift -= 1
    }
    result.rows += added
    for row in rest.fullRows where row + shift >= rows.count { result.fullRows.insert(row + shift) }
    return result
  }

  /// The table with empty cells for columns that the next page does not fill: each of its columns is one of `wider`; nil where one is none.
  private func widened(to wider: [Double]) -> PDFTable? {
    guard columns.count < wider.count, columns.count > 1, fullRows.isEmpty else { return self }
    let places = columns.map { left in wider.firstIndex { abs($0 - left) < 12 } }
    guard Set(places).count == columns.count, !places.contains(nil) else { return nil }
    var rows = rows
    for row in rows.indices {
      var cells = [PDFCell](repeating: PDFCell(lines: []), count: wider.count)
      for (place, cell) in zip(places, rows[row].cells) { if let place { cells[place] = cell } }
      rows[row] = PDFRow(cells: cells)
    }
    return PDFTable(rows: rows, columns: wider)
  }

  /// Whether a page ends within a row: nothing begins in the first column, or the words of a cell go on.
  private static func isCut(_ row: PDFRow, before next: PDFRow, _ measures: PDFMeasures) -> Bool {
    if next.cells.first?.lines.isEmpty == true { return next.cells.count(where: { !$0.lines.isEmpty }) * 2 <= next.cells.count }
    return zip(row.cells, next.cells).contains { cell, rest in
      guard let last = cell.lines.last, let first = rest.lines.first, PDFStory.label(of: first.text) == nil else { return false }
      return last.endsInSpace || first.text.first?.isLowercase == true && measures.isFull(last, before: first)
    }
  }
}

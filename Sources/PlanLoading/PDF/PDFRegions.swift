/// The contents of a page, in reading order: lines, and rows of cells beside each other.
enum PDFElement {
  case line(PDFLine)
  case row(PDFRow)
}

/// Cells beside each other.
struct PDFRow {
  var cells: [PDFCell]

  var page: Int { cells.first?.lines.first?.page ?? 0 }
  var top: Double { cells.map(\.top).min() ?? 0 }
  var bottom: Double { cells.map(\.bottom).max() ?? 0 }
  var isOfSingleLines: Bool { cells.allSatisfy { $0.lines.count == 1 } }
  var text: String { cells.map(\.text).joined(separator: " ") }
}

/// Lines under each other, with other cells beside them.
struct PDFCell {
  var lines: [PDFLine]

  var left: Double { lines.map(\.left).min() ?? 0 }
  var right: Double { lines.map(\.right).max() ?? 0 }
  var top: Double { lines.map(\.top).min() ?? 0 }
  var bottom: Double { lines.map(\.bottom).max() ?? 0 }
  var text: String { lines.map(\.text).joined(separator: " ") }
}

/// Finds rows of cells by the order in which a page is drawn: a cell is drawn whole, and the next one begins to the right and not below.
struct PDFRegions {
  private(set) var elements: [PDFElement] = []
  private var flow: [PDFLine] = []
  private var row: PDFRow?

  init(_ lines: [PDFLine]) {
    for line in lines { add(line) }
    endRow()
    endFlow()
  }

  private mutating func add(_ line: PDFLine) {
    guard let row else { return addToFlow(line) }
    let last = row.cells.count - 1
    if Self.goesOn(row.cells[last], behind: row.cells[last - 1], with: line) {
      self.row?.cells[last].lines.append(line)
    } else if Self.isBeside(row, line) {
      self.row?.cells.append(PDFCell(lines: [line]))
    } else {
      endRow()
      addToFlow(line)
    }
  }

  private mutating func addToFlow(_ line: PDFLine) {
    // What is drawn beside or above the last lines, to their right, is another cell.
    if let last = flow.last, line.top < last.bottom - last.height * 0.5, line.left > last.right - 1 {
      let start = flow.lastIndex { $0.bottom < line.top + line.height * 0.4 || $0.right > line.left + 1 }.map { $0 + 1 } ?? 0
      let cell = Array(flow[start...])
      if !cell.isEmpty {
        flow.removeSubrange(start...)
        endFlow()
        row = PDFRow(cells: [PDFCell(lines: cell), PDFCell(lines: [line])])
        return
      }
    }
    flow.append(line)
  }

  /// Whether a line is below the others of the last cell, and right of the cell before it. A hanging indent in a cell may begin further in.
  private static func goesOn(_ cell: PDFCell, behind before: PDFCell, with line: PDFLine) -> Bool {
    guard let last = cell.lines.last, line.left > cell.left - 3 || line.left > max(before.right - 1, cell.left - 36),
      line.top > last.top + last.height * 0.3
    else { return false }
    // Far below it is something else, unless the cell is a column of the page.
    return line.top - last.bottom < last.height * 3 || cell.lines.count > 12
  }

  private static func isBeside(_ row: PDFRow, _ line: PDFLine) -> Bool {
    guard let last = row.cells.last else { return false }
    return line.left > last.right - 1 && line.top < row.bottom - line.height * 0.3 && line.bottom > row.top + line.height * 0.3
  }

  private mutating func endFlow() {
    elements += flow.map { .line($0) }
    flow = []
  }

  private mutating func endRow() {
    if let row { elements.append(.row(row)) }
    row = nil
  }
}

/// A document's pages as one sequence of lines and tables, with what each line belongs to.
struct PDFLayout {
  /// A line of running text, or rows of cells.
  enum Piece {
    case line(PDFLine)
    case table(PDFTable)
  }

  private(set) var pieces: [Piece] = []
  private let measures: PDFMeasures
  private var streams = 0
  /// The left edges of columns of text met so far.
  private var columnEdges: [[Double]] = []

  init(_ pages: [PDFPage], measures: PDFMeasures) {
    self.measures = measures
    for page in pages { add(page) }
  }

  private mutating func add(_ page: PDFPage) {
    streams += 1
    let flow = streams
    let elements = PDFRegions(page.lines).elements.flatMap(Self.settled)
    var index = 0
    while index < elements.count {
      if let found = PDFTable.table(in: elements, from: index, measures: measures), !isOfColumns(found.table) {
        var table = found.table
        setEdges(&table)
        if case .table(let before)? = pieces.last, let joined = before.joined(with: table, measures: measures) {
          pieces[pieces.count - 1] = .table(joined)
        } else {
          pieces.append(.table(table))
        }
        index = found.end
        continue
      }
      switch elements[index] {
      case .line(var line):
        if line.stream == 0 { (line.stream, line.edge) = (flow, measures.edge(of: page.number)) }
        pieces.append(.line(line))
      case .row(let row): addColumns(row, flow: flow)
      }
      index += 1
    }
  }

  /// Cells that are no table are columns of text, one after the other.
  private mutating func addColumns(_ row: PDFRow, flow: Int) {
    // Single lines are one line with gaps in it.
    if row.isOfSingleLines {
      for var line in row.cells.flatMap(\.lines) {
        (line.stream, line.edge) = (flow, measures.edge(of: line.page))
        pieces.append(.line(line))
      }
      return
    }
    columnEdges.append(row.cells.map(\.left))
    for (column, cell) in row.cells.enumerated() {
      streams += 1
      let edge = cell.lines.filter { PDFMeasures.rounded($0.size) == measures.body }.map(\.right).max() ?? cell.right
      for var line in cell.lines {
        (line.stream, line.edge, line.column) = (streams, edge, column)
        pieces.append(.line(line))
      }
    }
  }

  /// Whether a single row fits the columns of text of an earlier page.
  private func isOfColumns(_ table: PDFTable) -> Bool {
    guard table.rows.count == 1 else { return false }
    return columnEdges.contains { edges in
      edges.count == table.columns.count && zip(edges, table.columns).allSatisfy { abs($0 - $1) < 10 }
    }
  }

  private mutating func setEdges(_ table: inout PDFTable) {
    let right = table.right
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        streams += 1
        // The next cell begins at its own margin, which is about half of a letter from the border.
        let next = table.columns.dropFirst(cell + 1).first.map { $0 - measures.body * 0.7 }
        let edge = next ?? max(measures.edge(of: table.rows[row].page), right)
        for line in table.rows[row].cells[cell].lines.indices {
          table.rows[row].cells[cell].lines[line].stream = streams
          table.rows[row].cells[cell].lines[line].edge = edge
        }
      }
    }
  }

  /// What a row of cells really is: a line with a label or a gap in it, columns of the page, or cells.
  private static func settled(_ element: PDFElement) -> [PDFElement] {
    guard case .row(let row) = element else { return [element] }
    // A number that hangs before its paragraph.
    if row.cells.count == 2, row.cells[0].lines.count == 1, row.cells[0].lines[0].isLabel,
      let first = row.cells[1].lines.first, first.isBeside(row.cells[0].lines[0]), first.left - row.cells[0].right < 60
    {
      var line = row.cells[0].lines[0]
      for word in first.words { line.add(word) }
      line.settle()
      return [.line(line)] + row.cells[1].lines.dropFirst().map { .line($0) }
    }
    return [element]
  }
}

import PlanModel
import PlanLoading

/// What a table is: figures in rows, a box around text, or a page laid out in columns.
struct TableReading {
  /// What the table is.
  enum Nature {
    /// One cell: a frame around text.
    case box([Block])
    /// Lists are in its cells: it is opened, see ``TableReading/parts``.
    case layout
    /// Rows to compare as rows.
    case figures(FigureTable)
  }

  /// A piece of a table that is opened.
  enum Part {
    /// The head of a column or row.
    case head(String, Place)
    /// The head of a row, below that of its column.
    case rowHead(String, Place)
    /// The blocks of a cell whose paragraphs are items: what a row or column promises.
    case promises([Block])
    /// Rows that stay rows.
    case rows(FigureTable)
    /// The blocks of a cell, and who must act by the head of its column.
    case cell([Block], ResponsibleBody?)
  }

  let nature: Nature
  let table: TableBlock
  private let place: Place
  /// Whether each row has its own head beside its paragraphs.
  private let hasHeadedRows: Bool
  /// Whether its columns are objectives and its rows what is said of each.
  private let isMatrix: Bool

  init(_ table: TableBlock, at place: Place) {
    self.table = table
    self.place = place
    let rows = table.rows
    hasHeadedRows = Self.areHeadedRows(rows)
    isMatrix = Self.isMatrix(rows)
    if rows.count == 1, rows[0].cells.count == 1 {
      nature = .box(rows[0].cells[0].blocks)
    } else if isMatrix || hasHeadedRows {
      nature = .layout
    } else if rows.contains(where: Self.holdsList) {
      nature = .layout
    } else {
      nature = .figures(Self.figures(rows, at: place))
    }
  }

  /// The pieces of an opened table, in an order in which heads come before their contents.
  var parts: [Part] {
    if isMatrix { return matrixParts }
    guard let head = headRow else { return table.rows.flatMap { parts(of: $0, columns: []) } }
    let body = table.rows.dropFirst()
    if body.count == 1, let row = body.first { return columnParts(head: head, row) }
    let columns = head.cells.map { LeadInWords($0.words).responsible }
    return [.rows(Self.figures([head], at: place, isHeader: true))] + body.flatMap { parts(of: $0, columns: columns) }
  }

  /// The first row, where it heads columns: it has words in every cell, and no list.
  private var headRow: TableBlock.Row? {
    guard table.rows.count > 1, let first = table.rows.first, first.cells.count > 1 else { return nil }
    if first.isHeader { return first }
    return first.cells.allSatisfy { !Self.holdsList($0) && $0.blocks.count == 1 && LineShape($0.words).words < 20 } ? first : nil
  }

  /// One row under heads is read column by column.
  private func columnParts(head: TableBlock.Row, _ row: TableBlock.Row) -> [Part] {
    var parts: [Part] = []
    for column in 0..<max(head.cells.count, row.cells.count) {
      if column < head.cells.count, !head.cells[column].words.isEmpty { parts.append(.head(head.cells[column].words, head.place)) }
      if column < row.cells.count { parts.append(.cell(row.cells[column].blocks, nil)) }
    }
    return parts
  }

  /// A row is read from left to right; a short first cell heads the rest.
  private func parts(of row: TableBlock.Row, columns: [ResponsibleBody]) -> [Part] {
    var cells = row.cells[...]
    var parts: [Part] = []
    if cells.count > 1, let first = cells.first, !Self.holdsList(first), first.blocks.count < 3 {
      cells.removeFirst()
      if !first.words.isEmpty { parts.append(.head(first.words, row.place)) }
    }
    for index in cells.indices {
      let body = index < columns.count && columns[index] != .unknown ? columns[index] : nil
      let isList = hasHeadedRows && parts.count == 1 && Self.areItems(cells[index].blocks)
      parts.append(isList ? .promises(cells[index].blocks) : .cell(cells[index].blocks, body))
    }
    return parts
  }

  static func holdsList(_ row: TableBlock.Row) -> Bool { row.cells.contains { holdsList($0) } }

  /// Whether a cell lays out text: two list items, or one after other words.
  private static func holdsList(_ cell: TableBlock.Cell) -> Bool {
    let items = cell.blocks.count { if case .listItem = $0.kind { true } else { OutlineLine.typedBulletLength($0.text.text) != nil } }
    return items > 1 || items == 1 && cell.blocks.count > 1
  }

  /// The rows with their cells' words.
  static func figures(_ rows: [TableBlock.Row], at place: Place, isHeader: Bool = false) -> FigureTable {
    var table = FigureTable(rows: [], place: place)
    for row in rows {
      var cells: [String] = []
      for cell in row.cells {
        cells.append(cell.words)
        for _ in 1..<max(1, cell.columnSpan) { cells.append("") }
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      table.rows.append(FigureTable.Row(cells: cells, isHeader: isHeader || row.isHeader, place: row.place))
    }
    if !table.rows.contains(where: \.isHeader), headsFigures(table.rows) { table.rows[0].isHeader = true }
    return table
  }

  /// Whether an unmarked first row names columns: no figures in it, figures in most cells below it.
  private static func headsFigures(_ rows: [FigureTable.Row]) -> Bool {
    guard rows.count > 1, rows[0].cells.count > 1 else { return false }
    let heads = rows[0].cells.dropFirst()
    guard heads.allSatisfy({ !$0.isEmpty && (!holdsFigure($0) || isYear($0)) }) else { return false }
    if rows[0].cells[0].isEmpty, heads.count > 1 { return true }
    let cells = rows.dropFirst().flatMap { $0.cells.dropFirst() }
    return cells.count { holdsFigure($0) } * 2 > cells.count
  }

  /// "2022", "2022/23", "2022-23".
  private static func isYear(_ text: String) -> Bool {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return [4, 6, 8].contains(digits) && text.utf8.count <= digits + 3 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  static func holdsFigure(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
}

extension TableBlock.Cell {
  /// The words of the cell, those of lists and nested tables too, with single spaces between its paragraphs.
  package var words: String {
    var pieces: [String] = []
    for block in blocks {
      if case .table(let table) = block.kind {
        pieces += table.rows.flatMap { $0.cells.map(\.words) }
      } else {
        if case .listItem(_, isNumbered: true) = block.kind, let label = block.label { pieces.append(label) }
        pieces.append(LineReader.trimmed(block.text.text.folding("\u{2028}")))
      }
    }
    return pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text with a space in place of a scalar.
  fileprivate func folding(_ scalar: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(scalar) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == scalar ? " " : $0 }))
  }
}

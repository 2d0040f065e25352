import PlanLanguage
import PlanLoading
import PlanModel

/// Tables that are pages laid out in columns, with no list in their cells to show it.
extension TableReading {
  // MARK: A plan on a page

  /// Whether columns are objectives and rows what is said of each: a first row of titles behind an empty cell or the word for an objective,
  /// and a first column of labels, one of which is over what is promised.
  static func isMatrix(_ rows: [TableBlock.Row]) -> Bool {
    guard rows.count > 2, let head = rows.first, head.cells.count > 2, let corner = head.cells.first else { return false }
    guard corner.words.isEmpty || ColumnRole(corner.words) == .objective, rows.allSatisfy({ $0.cells.count == head.cells.count }) else {
      return false
    }
    let titles = head.cells.dropFirst().map(\.words)
    guard Set(titles).count == titles.count, titles.allSatisfy({ (1...14).contains(LineShape($0).words) && !holdsFigure($0) }) else {
      return false
    }
    let labels = rows.dropFirst().map { $0.cells[0].words }
    return labels.allSatisfy { (1...10).contains(LineShape($0).words) } && labels.contains { isPromising($0) }
      && rows.dropFirst().filter { isPromising($0.cells[0].words) }.allSatisfy { row in
        row.cells.dropFirst().reduce(0) { $0 + LineShape($1.words).words } > row.cells.count * 3
      }
  }

  private static func isPromising(_ label: String) -> Bool {
    ColumnRole(label) == .action || FoldedText(label).hasPrefix(anyOf: OutlineVocabulary.leadInHeadings)
  }

  /// Column by column: its title, then each row's label and cell.
  var matrixParts: [Part] {
    let head = table.rows[0]
    var parts: [Part] = head.cells[0].words.isEmpty ? [] : [.cell(head.cells[0].blocks, nil)]
    for column in head.cells.indices.dropFirst() {
      parts.append(.head(head.cells[column].words, head.place))
      for row in table.rows.dropFirst() where !row.cells[column].words.isEmpty {
        parts.append(.rowHead(row.cells[0].words, row.place))
        let blocks = row.cells[column].blocks
        parts.append(Self.isPromising(row.cells[0].words) ? .promises(blocks) : .cell(blocks, nil))
      }
    }
    return parts
  }

  // MARK: Rows under a head of their own

  /// Whether each row is a title in bold or in capitals beside what belongs to it: several paragraphs in half of the rows or more.
  static func areHeadedRows(_ rows: [TableBlock.Row]) -> Bool {
    guard rows.count > 1, rows.allSatisfy({ $0.cells.count == 2 && isTitle($0.cells[0]) }) else { return false }
    return rows.count { paragraphs(of: $0.cells[1]).count > 1 } * 2 >= rows.count
  }

  private static func isTitle(_ cell: TableBlock.Cell) -> Bool {
    let blocks = cell.blocks.filter { !LineReader.trimmed($0.text.text).isEmpty }
    guard blocks.count == 1, let block = blocks.first else { return false }
    let shape = LineShape(block.text.text)
    return (1...14).contains(shape.words) && shape.closing == .open && (shape.isAllCapitals || block.isAllBold)
  }

  private static func paragraphs(of cell: TableBlock.Cell) -> [Block] {
    cell.blocks.filter { $0.kind == .paragraph && !LineReader.trimmed($0.text.text).isEmpty }
  }

  /// Whether the paragraphs of a cell are items: two or more, none with a stop.
  static func areItems(_ blocks: [Block]) -> Bool {
    let paragraphs = blocks.filter { !LineReader.trimmed($0.text.text).isEmpty }
    return paragraphs.count > 1
      && paragraphs.allSatisfy { block in
        let shape = LineShape(block.text.text)
        return block.kind == .paragraph && shape.closing == .open && (4...60).contains(shape.words)
      }
  }
}

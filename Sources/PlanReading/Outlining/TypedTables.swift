import PlanLoading

/// Finds tables that were typed as text, a row a line with a bar between the cells: "You said | We will".
enum TypedTables {
  /// The blocks, with two or more such lines in a row, of as many cells each, as one table.
  static func joined(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: { cells(of: $0) != nil }) else { return blocks }
    var result: [Block] = []
    var rows: [(block: Block, cells: [String])] = []
    for block in blocks {
      let found = cells(of: block)
      if let last = rows.last, last.cells.count != found?.count { close(&rows, into: &result) }
      if let found { rows.append((block, found)) } else { result.append(block) }
    }
    close(&rows, into: &result)
    return result
  }

  private static func close(_ rows: inout [(block: Block, cells: [String])], into result: inout [Block]) {
    defer { rows = [] }
    guard rows.count > 1 else { return result += rows.map(\.block) }
    let table = TableBlock(
      rows: rows.map { row in
        let cells = row.cells.map { words in
          TableBlock.Cell(blocks: [Block(kind: .paragraph, text: MarkedText(words), place: row.block.place)])
        }
        return TableBlock.Row(cells: cells, place: row.block.place)
      })
    result.append(Block(kind: .table(table), place: rows[0].block.place))
  }

  /// The cells of a line; nil where it is none of a table.
  private static func cells(of block: Block) -> [String]? {
    guard block.kind == .paragraph, block.text.text.utf8.contains(0x7C) else { return nil }
    let cells = block.text.text.split(separator: " | ", omittingEmptySubsequences: false).map { LineReader.trimmed(String($0)) }
    return cells.count > 1 && cells.allSatisfy { !$0.contains("|") } ? cells : nil
  }
}

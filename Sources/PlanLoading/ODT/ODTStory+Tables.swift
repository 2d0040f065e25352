import PackagedXML
import PlanModel

extension ODTStory {
  /// A table (ODF 1.3 part 3, 9.1).
  mutating func table(_ element: XMLElement) {
    var grid = TableGrid()
    let place = Place(part: part, paragraph: number + (rowDepth == 0 ? 1 : 0))
    rows(of: element, isHeader: false, into: &grid)
    findings.coverage.tables += 1
    guard !grid.rows.isEmpty else { return }
    emit(Block(kind: .table(TableBlock(rows: grid.rows)), place: place))
  }

  /// A table in the making, with the cells that reach down into later rows.
  struct TableGrid {
    var rows: [TableBlock.Row] = []
    /// For the column in which a cell begins: how many rows more it covers, and how many columns.
    var reaching: [Int: (rows: Int, columns: Int)] = [:]
  }

  private mutating func rows(of element: XMLElement, isHeader: Bool, into grid: inout TableGrid) {
    for child in element.children {
      switch child.name {
      case "table:table-row": row(child, isHeader: isHeader, into: &grid)
      case "table:table-header-rows": rows(of: child, isHeader: true, into: &grid)
      case "table:table-rows", "table:table-row-group": rows(of: child, isHeader: isHeader, into: &grid)
      default: break
      }
    }
  }

  private mutating func row(_ element: XMLElement, isHeader: Bool, into grid: inout TableGrid) {
    if rowDepth == 0 { number += 1 }
    rowDepth += 1
    let mark = marks.current
    let rowPlace = place
    let cells = cells(of: element, reaching: &grid.reaching)
    rowDepth -= 1
    // A change that ends within the row is one of words.
    let rowMark = mark.flatMap { $0 == marks.current ? $0 : nil } ?? commonMark(of: cells)
    grid.rows.append(TableBlock.Row(cells: cells, isHeader: isHeader, mark: rowMark, place: rowPlace))
  }

  /// The mark of a row all of whose words were inserted, or all deleted, as the row itself was: the format has no mark for rows.
  private func commonMark(of cells: [TableBlock.Cell]) -> Int? {
    let spans = cells.flatMap { $0.blocks.flatMap(\.cellParagraphs) }.filter { !$0.text.text.isEmpty }.flatMap(\.text.coveringSpans)
    guard let first = spans.first?.mark, [.inserted, .deleted].contains(marks.marks[first].kind) else { return nil }
    let kind = marks.marks[first].kind
    return spans.allSatisfy { $0.mark.map { marks.marks[$0].kind == kind } ?? false } ? first : nil
  }

  private mutating func cells(
    of row: XMLElement, reaching: inout [Int: (rows: Int, columns: Int)]
  ) -> [TableBlock.Cell] {
    var cells: [TableBlock.Cell] = []
    var column = 0
    for element in row.children {
      switch element.name {
      case "table:table-cell":
        let span = Self.count(element["table:number-columns-spanned"], most: 63)
        let down = Self.count(element["table:number-rows-spanned"], most: 65_535)
        if down > 1 { reaching[column] = (down - 1, span) }
        cells.append(cell(element, span: span))
        column += 1
      case "table:covered-table-cell":
        // Covered from above, it goes on with a cell; covered from the left, it is part of one.
        if let above = reaching[column] {
          cells.append(TableBlock.Cell(blocks: [], columnSpan: above.columns, isContinuation: true))
          reaching[column] = above.rows > 1 ? (above.rows - 1, above.columns) : nil
        }
        column += 1
      default: break
      }
    }
    return cells
  }

  private mutating func cell(_ element: XMLElement, span: Int) -> TableBlock.Cell {
    let outside = lists.current
    sinks.append([])
    for child in element.children { block(child) }
    lists.current = outside
    findings.coverage.cells += 1
    let background = styles.background(ofCell: element["table:style-name"])
    let blocks = (sinks.popLast() ?? []).map { background.isEmpty ? $0 : $0.on(background) }
    return TableBlock.Cell(blocks: blocks.settlingChangedEnds(marks), columnSpan: span)
  }
}

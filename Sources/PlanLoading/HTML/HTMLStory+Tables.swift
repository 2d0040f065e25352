import PackagedXML
import PlanModel

extension HTMLStory {
  /// A table (HTML Living Standard, 4.9); one that only lays out the page is read as text.
  mutating func table(_ node: HTMLNode, _ inside: Surroundings) {
    flush()
    if ["presentation", "none"].contains(node.attributes["role"]) {
      children(node, inside)
      return flush()
    }
    var grid = Grid()
    let first = number + (cellDepth == 0 ? 1 : 0)
    rows(of: node, isHeader: false, inside, into: &grid)
    guard !grid.rows.isEmpty else { return }
    findings.coverage.tables += 1
    sinks[sinks.count - 1].append(Block(kind: .table(TableBlock(rows: grid.rows)), place: Place(paragraph: max(first, 1))))
  }

  /// A table in the making, with the cells that reach down into later rows.
  struct Grid {
    var rows: [TableBlock.Row] = []
    /// For the column in which a cell begins: how many rows more it covers, and how many columns.
    var reaching: [Int: (rows: Int, columns: Int)] = [:]
  }

  private mutating func rows(of node: HTMLNode, isHeader: Bool, _ inside: Surroundings, into grid: inout Grid) {
    for item in node.content {
      guard case .node(let child) = item else {
        // Words in a table and outside of its cells are not valid, but they are words.
        if case .text(let text) = item { append(text, inside) }
        continue
      }
      switch child.name {
      case "tr": row(child, isHeader: isHeader, inside, into: &grid)
      case "thead": rows(of: child, isHeader: true, inside, into: &grid)
      case "tbody", "tfoot": rows(of: child, isHeader: false, inside, into: &grid)
      default: walk(child, inside)
      }
    }
    flush()
  }

  private mutating func row(_ node: HTMLNode, isHeader: Bool, _ inside: Surroundings, into grid: inout Grid) {
    if let reason = finder.reason(node, isInMain: inside.isInMain) { return setAside.add(node, reason) }
    if cellDepth == 0 { number += 1 }
    let rowPlace = place
    var cells: [TableBlock.Cell] = []
    var column = 0
    for child in node.children where child.name == "td" || child.name == "th" {
      addReaching(&grid, at: &column, to: &cells)
      let span = Self.span(child.attributes["colspan"], most: 63)
      let down = Self.span(child.attributes["rowspan"], most: 1_000)
      cells.append(cell(child, span: span, inside))
      if down > 1, column < Self.widestTable { grid.reaching[column] = (down - 1, span) }
      column += span
    }
    addReaching(&grid, at: &column, to: &cells)
    let cellNodes = node.children.filter { $0.name == "td" || $0.name == "th" }
    let isHead = isHeader || grid.rows.isEmpty && !cellNodes.isEmpty && cellNodes.allSatisfy { $0.name == "th" }
    if !cells.isEmpty { grid.rows.append(TableBlock.Row(cells: cells, isHeader: isHead, mark: marks.current, place: rowPlace)) }
  }

  /// Adds the cells that reach down from rows above.
  private func addReaching(_ grid: inout Grid, at column: inout Int, to cells: inout [TableBlock.Cell]) {
    while let above = grid.reaching[column] {
      cells.append(TableBlock.Cell(blocks: [], columnSpan: above.columns, isContinuation: true))
      grid.reaching[column] = above.rows > 1 ? (above.rows - 1, above.columns) : nil
      column += above.columns
    }
  }

  /// Cells that begin beyond this column do not reach down: a table that is wider is none that anyone reads.
  private static let widestTable = 1_000

  private static func span(_ value: String?, most: Int) -> Int { value?.boundedInteger(in: 1...most) ?? 1 }

  private mutating func cell(_ node: HTMLNode, span: Int, _ inside: Surroundings) -> TableBlock.Cell {
    let outer = (words, opening, lists)
    (words, opening, lists) = (FlowingText(), Opening(), [])
    sinks.append([])
    cellDepth += 1
    var inside = inside
    inside.look = pageLook.look(of: node, within: inside.look)
    children(node, inside)
    flush()
    cellDepth -= 1
    (words, opening, lists) = outer
    findings.coverage.cells += 1
    return TableBlock.Cell(blocks: sinks.popLast() ?? [], columnSpan: span)
  }
}

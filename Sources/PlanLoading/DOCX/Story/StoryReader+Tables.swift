import PackagedXML
import PlanModel

extension StoryReader {
  mutating func beginTable() -> StoryElement {
    endSurroundingParagraph()
    settle()
    tables.append(TableBuilder(place: place))
    return .table
  }

  mutating func endTable() {
    guard let table = tables.popLast() else { return }
    findings.coverage.tables += 1
    emit(Block(kind: .table(TableBlock(rows: table.rows)), place: table.place))
  }

  mutating func beginRow() -> StoryElement {
    guard !tables.isEmpty else { return .content }
    part.beginRow()
    tables[tables.count - 1].beginRow(at: place)
    // Where a change surrounds the row, the row has its mark.
    tables[tables.count - 1].rowMark = marks.current
    return .row
  }

  mutating func endRow() {
    part.endRow()
    tables[tables.count - 1].endRow(on: part.pages.page)
  }

  mutating func beginCell() -> StoryElement {
    guard !tables.isEmpty else { return .content }
    tables[tables.count - 1].beginCell()
    sinks.append([])
    fieldDepths.append(fields.depth)
    return .cell
  }

  mutating func endCell() {
    settle()
    fields.close(to: fieldDepths.popLast() ?? 0)
    findings.coverage.cells += 1
    let blocks = sinks.popLast() ?? []
    tables[tables.count - 1].endCell(blocks)
  }

  mutating func rowProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    guard !tables.isEmpty else { return .skipped }
    switch name {
    case .inserted, .deleted:
      let mark = mark(tag, name == .inserted ? .inserted : .deleted)
      addToRow(marks.index(of: mark))
    case .rowChange: findings.layoutChanges += 1
    case .columnsBefore:
      // Columns left free before the first cell (ECMA-376 Part 1, 17.4.15).
      let span = min(max(tag.integer(.value) ?? 0, 0), 63)
      if span > 0 { tables[tables.count - 1].cells.append(TableBlock.Cell(blocks: [], columnSpan: span)) }
    case .headerRow: tables[tables.count - 1].isHeader = tag.isOn
    default: break
    }
    return .skipped
  }

  /// Joins a mark to those of the row: a row that was inserted and deleted again is in neither reading.
  private mutating func addToRow(_ index: Int) {
    marks.push(index: tables[tables.count - 1].rowMark)
    tables[tables.count - 1].rowMark = marks.joined(with: index)
    marks.pop()
  }

  mutating func cellProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    guard !tables.isEmpty else { return .skipped }
    let last = tables.count - 1
    switch name {
    case .columnSpan: tables[last].columnSpan = min(max(tag.integer(.value) ?? 1, 1), 63)
    case .verticalMerge: tables[last].isContinuation = !tag.has(.value, "restart")
    case .cellInserted: tables[last].cellMark = marks.index(of: mark(tag, .inserted))
    case .cellDeleted: tables[last].cellMark = marks.index(of: mark(tag, .deleted))
    case .shading: tables[last].cellBackground = ParagraphLayout.colour(ofShading: tag.string(.fill))
    case .cellMerged, .cellChange: findings.layoutChanges += 1
    default: break
    }
    return .skipped
  }
}

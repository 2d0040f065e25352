import PlanModel

/// A table in the making.
struct TableBuilder {
  var rows: [TableBlock.Row] = []
  var cells: [TableBlock.Cell] = []
  /// The place of the table's first row.
  var place: Place
  // What the open row and the open cell say of themselves.
  var rowPlace: Place
  var rowMark: Int?
  var isHeader = false
  var cellMark: Int?
  var columnSpan = 1
  var isContinuation = false
  var cellBackground = ""

  init(place: Place) {
    self.place = place
    rowPlace = place
  }

  mutating func beginRow(at place: Place) {
    if rows.isEmpty { self.place = place }
    rowPlace = place
    (rowMark, isHeader) = (nil, false)
    cells = []
  }

  /// Ends the row; its page is that of its first words.
  mutating func endRow(on page: Int) {
    rowPlace.page = cells.lazy.flatMap(\.blocks).compactMap(\.place.page).first ?? page
    if rows.isEmpty { place.page = rowPlace.page }
    rows.append(TableBlock.Row(cells: cells, isHeader: isHeader, mark: rowMark, place: rowPlace))
    cells = []
  }

  mutating func beginCell() { (cellMark, columnSpan, isContinuation, cellBackground) = (nil, 1, false, "") }

  mutating func endCell(_ blocks: [Block]) {
    let blocks = cellBackground.isEmpty ? blocks : blocks.map { $0.on(cellBackground) }
    cells.append(TableBlock.Cell(blocks: blocks, columnSpan: columnSpan, isContinuation: isContinuation, mark: cellMark))
  }
}

/// Finds the rows and cells of an HTML table; a table that is never closed ends with the source.
struct HTMLTableScanner {
  let bytes: [UInt8]
  private(set) var rows: [Row] = []
  /// Where the table ends.
  private(set) var end: Int
  private var index: Int
  private var closing = NextByte(Byte.greater)
  private var depth = 1
  private var cell: (start: Int, span: Int, rowSpan: Int, isHeader: Bool)?
  /// How many rows more each column is covered by a cell above.
  private var covered: [Int: Int] = [:]
  /// The next column of the row.
  private var column = 0

  struct Row {
    var cells: [Cell] = []
    var isHeader = false
    var start: Int
  }

  struct Cell {
    var range: Range<Int>
    var span = 1
    var isContinuation = false
  }

  /// A cell spans no more rows and columns than this.
  private static let widestSpan = 200

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    index = start
    end = bytes.count
  }

  mutating func scan() {
    while let open = bytes.first(Byte.less, from: index, to: bytes.count) {
      index = open + 1
      guard let tag = RawHTMLTag(in: bytes, at: open, closing: &closing) else { continue }
      index = tag.range.upperBound
      if tag.name == "table" { depth += tag.isClosing ? -1 : 1 }
      if depth == 0 {
        closeCell(at: open)
        end = index
        return
      }
      if depth == 1 { pass(tag) }
    }
    closeCell(at: bytes.count)
  }

  private mutating func pass(_ tag: RawHTMLTag) {
    switch tag.name {
    case "tr":
      closeCell(at: tag.range.lowerBound)
      column = 0
      if !tag.isClosing { rows.append(Row(start: tag.range.lowerBound)) }
    case "td", "th":
      closeCell(at: tag.range.lowerBound)
      if tag.isClosing { return }
      let span = min(max(tag.number("colspan", in: bytes) ?? 1, 1), Self.widestSpan)
      let rowSpan = min(max(tag.number("rowspan", in: bytes) ?? 1, 1), Self.widestSpan)
      cell = (tag.range.upperBound, span, rowSpan, tag.name == "th")
    default: break
    }
  }

  private mutating func closeCell(at position: Int) {
    guard let open = cell else { return }
    cell = nil
    if rows.isEmpty { rows.append(Row(start: open.start)) }
    let last = rows.count - 1
    fillCovered(last)
    if open.rowSpan > 1 { for offset in 0..<open.span { covered[column + offset] = open.rowSpan - 1 } }
    rows[last].isHeader = open.isHeader && (rows[last].cells.isEmpty || rows[last].isHeader)
    rows[last].cells.append(Cell(range: open.start..<max(open.start, position), span: open.span))
    column += open.span
  }

  /// Puts in cells that continue those above, up to the next free column.
  private mutating func fillCovered(_ row: Int) {
    while let left = covered[column] {
      covered[column] = left > 1 ? left - 1 : nil
      rows[row].cells.append(Cell(range: rows[row].start..<rows[row].start, isContinuation: true))
      column += 1
    }
  }
}

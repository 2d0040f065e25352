/// Rows of cells that stand under each other.
struct PDFTable {
  /// The cells of each row; an empty one where nothing stands in its column.
  private(set) var rows: [[String]] = []
  /// How many rows of the page it takes.
  private(set) var length = 0

  /// The table that begins at a row; nil where there is none: two rows in line with each other at least.
  init?(in page: [PDFRow], from start: Int, pitch: Double) {
    guard page[start].isOfCells, start + 1 < page.count else { return nil }
    let end = Self.end(in: page, from: start, pitch: pitch)
    let columns = Self.columns(of: page[start..<end])
    guard columns.count > 1 else { return nil }
    length = end - start
    for row in page[start..<end] {
      var cells = [String](repeating: "", count: columns.count)
      for segment in row.segments {
        let column = columns.lastIndex { $0.left <= segment.left + 1 } ?? 0
        cells[column] += (cells[column].isEmpty ? "" : " ") + segment.text
      }
      let isRest = !row.isOfCells || cells[0].isEmpty
      if isRest, !rows.isEmpty {
        for index in cells.indices where !cells[index].isEmpty { rows[rows.count - 1][index] += " " + cells[index] }
      } else {
        rows.append(cells)
      }
    }
    guard rows.count > 1 else { return nil }
  }

  /// Adds the rows of a table that the next page goes on with; a head that is printed again there is left out.
  static func joined(_ rows: [TableBlock.Row], with rest: [TableBlock.Row]) -> [TableBlock.Row]? {
    guard let head = rows.first, let again = rest.first, head.cells.count == again.cells.count else { return nil }
    guard head.words == again.words else { return nil }
    var rows = rows
    rows[0].isHeader = true
    return rows + rest.dropFirst()
  }

  /// Where the rows of cells end; a line that goes on in one cell is one of them.
  private static func end(in page: [PDFRow], from start: Int, pitch: Double) -> Int {
    var end = start + 1
    while end < page.count, page[end].column == page[start].column, page[end].noteLabel == nil {
      let step = page[end].top - page[end - 1].top
      if step > pitch * 3.5 || step < 0 { break }
      let goesOn = !page[end].isOfCells && step < pitch * 1.05 && end + 1 < page.count && page[end].right - page[end].left < 200
      guard page[end].isOfCells || goesOn && page[end].height == page[end - 1].height else { break }
      end += 1
    }
    return end
  }

  /// The stretches of the page that some cell covers.
  private static func columns(of rows: ArraySlice<PDFRow>) -> [(left: Double, right: Double)] {
    let segments = rows.filter(\.isOfCells).flatMap(\.segments).sorted { $0.left < $1.left }
    var columns: [(left: Double, right: Double)] = []
    for segment in segments {
      if let last = columns.last, segment.left < last.right {
        columns[columns.count - 1].right = max(last.right, segment.right)
      } else {
        columns.append((segment.left, segment.right))
      }
    }
    return columns
  }
}

extension PDFRow {
  /// Whether it stands in cells: pieces with gaps between them.
  fileprivate var isOfCells: Bool { segments.count > 1 }
}

extension TableBlock.Row {
  fileprivate var words: [String] { cells.map { $0.blocks.map(\.text.text).joined(separator: " ") } }
}

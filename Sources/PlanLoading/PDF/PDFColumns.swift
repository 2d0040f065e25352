/// Puts the rows of a page in reading order: where running text stands in columns, each column is read from top to bottom.
enum PDFColumns {
  /// This many rows must have a gap at one place before it is taken for the gutter between columns.
  private static let fewestRows = 5
  /// The cells of a table are shorter than lines of a column, in words.
  private static let fewestWords = 3.5

  static func ordered(_ rows: [PDFRow]) -> [PDFRow] {
    var column = 0
    return ordered(rows, depth: 0, column: &column)
  }

  private static func ordered(_ rows: [PDFRow], depth: Int, column: inout Int) -> [PDFRow] {
    guard depth < 3, let zone = zone(in: rows) else {
      column += 1
      return rows.map { row in
        var row = row
        row.column = column
        return row
      }
    }
    let inside = rows[zone.rows]
    let left = inside.compactMap { $0.keeping { $0.right <= zone.gutter + 1 } }
    let right = inside.compactMap { $0.keeping { $0.right > zone.gutter + 1 } }
    var result: [PDFRow] = []
    for part in [Array(rows[..<zone.rows.lowerBound]), left, right, Array(rows[zone.rows.upperBound...])] where !part.isEmpty {
      result += ordered(part, depth: depth + 1, column: &column)
    }
    return result
  }

  /// The first stretch of rows with a gutter through it.
  private static func zone(in rows: [PDFRow]) -> (rows: Range<Int>, gutter: Double)? {
    var start = 0
    while start < rows.count {
      guard rows[start].segments.count > 1 else {
        start += 1
        continue
      }
      if let zone = zone(in: rows, from: start) { return zone }
      start += 1
    }
    return nil
  }

  /// The longest stretch from a row on through which a gap of that row runs.
  private static func zone(in rows: [PDFRow], from start: Int) -> (rows: Range<Int>, gutter: Double)? {
    for index in 1..<rows[start].segments.count {
      var gap = (left: rows[start].segments[index - 1].right, right: rows[start].segments[index].left)
      var (parted, words) = (0, 0)
      var end = start
      while end < rows.count {
        // The gap becomes what is left open by the row; a row across it ends the columns.
        let before = rows[end].segments.filter { $0.left < gap.right && $0.right < gap.right }.map(\.right).max() ?? gap.left
        let behind = rows[end].segments.filter { $0.right > gap.left && $0.left > gap.left }.map(\.left).min() ?? gap.right
        let isCrossed = rows[end].segments.contains { $0.left < gap.left && $0.right > gap.right }
        let next = (left: max(gap.left, before), right: min(gap.right, behind))
        if isCrossed || next.right - next.left < 6 { break }
        gap = next
        let isParted = rows[end].segments.contains { $0.right <= gap.left + 1 } && rows[end].segments.contains { $0.left >= gap.right - 1 }
        if isParted {
          parted += 1
          words += rows[end].segments.map(\.words.count).reduce(0, +) * 2 / rows[end].segments.count
        }
        end += 1
      }
      if parted >= fewestRows, Double(words) / Double(parted) >= fewestWords * 2 { return (start..<end, gap.left) }
    }
    return nil
  }
}

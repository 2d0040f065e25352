import PlanModel

/// Tables that pandoc draws in characters: grids with "+" at the corners, and columns under rules of dashes.
extension TextBlockReader {
  /// A drawing with more columns is no table.
  private static var mostColumns: Int { 200 }

  // MARK: Grids

  mutating func readGridTable() -> Bool {
    guard isGridRule(source.lines[index]) else { return false }
    let edges = gridEdges(source.lines[index])
    guard (2...Self.mostColumns).contains(edges.count) else { return false }
    var rows: [RawRow] = []
    var cells = [[UInt8]](repeating: [], count: edges.count - 1)
    var first: TextLine?
    while index < source.lines.count, isGridLine(source.lines[index]) {
      let line = source.lines[index]
      index += 1
      guard isGridRule(line) else {
        first = first ?? line
        for (column, words) in slices(of: line, at: edges.map { $0 + 1 }).enumerated() where column < cells.count {
          appendCellLine(words.droppingFrame, to: &cells[column])
        }
        continue
      }
      guard let start = first else { continue }
      rows.append(RawRow(cells, line: start))
      if source.bytes[line.start..<line.end].contains(Byte.equals) { for row in rows.indices { rows[row].isHeader = true } }
      cells = cells.map { _ in [] }
      first = nil
    }
    appendTable(rows)
    return true
  }

  private func isGridLine(_ line: TextLine) -> Bool {
    !line.isBlank && (source.bytes[line.start] == Byte.pipe || isGridRule(line))
  }

  private func isGridRule(_ line: TextLine) -> Bool {
    guard line.length >= 3, source.bytes[line.start] == Byte.plus, source.bytes[line.end - 1] == Byte.plus else { return false }
    return source.bytes[line.start..<line.end].allSatisfy { [Byte.plus, Byte.dash, Byte.equals, Byte.colon].contains($0) }
  }

  private func gridEdges(_ line: TextLine) -> [Int] {
    (line.start..<line.end).filter { source.bytes[$0] == Byte.plus }.map { $0 - line.whole.lowerBound }
  }

  // MARK: Columns under dashes

  /// A table with a rule of dashes over each column; with a rule over the whole width, its rows are parted by blank lines.
  mutating func readColumnTable() -> Bool {
    let opensWide = isWideRule(source.lines[index])
    guard let rule = columnRule(opensWide: opensWide), let end = columnEnd(after: rule, opensWide: opensWide) else { return false }
    let edges = columnEdges(source.lines[rule])
    guard edges.count <= Self.mostColumns else { return false }
    var rows: [RawRow] = []
    appendColumnRow((opensWide ? index + 1 : index)..<rule, edges, isHeader: true, to: &rows)
    var start = rule + 1
    for position in (rule + 1)...end where position == end || !opensWide || source.lines[position].isBlank {
      let stop = opensWide || position == end ? position : position + 1
      appendColumnRow(start..<stop, edges, isHeader: false, to: &rows)
      start = position + 1
      if !opensWide { start = stop }
    }
    index = end < source.lines.count && isAnyRule(source.lines[end]) ? end + 1 : end
    appendTable(rows)
    return true
  }

  private mutating func appendColumnRow(_ range: Range<Int>, _ edges: [Int], isHeader: Bool, to rows: inout [RawRow]) {
    guard let first = range.first, !source.lines[first].isBlank else { return }
    var cells = [[UInt8]](repeating: [], count: edges.count)
    for position in range where !source.lines[position].isBlank {
      for (column, words) in slices(of: source.lines[position], at: edges).enumerated() { appendCellLine(words, to: &cells[column]) }
    }
    rows.append(RawRow(cells, isHeader: isHeader, line: source.lines[first]))
  }

  /// The line of the rule over the columns: here, under one line of heads, or under a few where the table opens with a wide rule.
  private func columnRule(opensWide: Bool) -> Int? {
    if !opensWide, isColumnRule(source.lines[index]) { return index }
    for position in (index + 1)..<min(source.lines.count, index + (opensWide ? 8 : 2)) {
      if source.lines[position].isBlank { return nil }
      if isColumnRule(source.lines[position]) { return position }
    }
    return nil
  }

  /// The first line behind the rows.
  private func columnEnd(after rule: Int, opensWide: Bool) -> Int? {
    let isHeadless = rule == index
    for position in (rule + 1)..<min(source.lines.count, rule + 2_000) {
      let line = source.lines[position]
      if !line.isBlank, isAnyRule(line) { return position > rule + 1 ? position : nil }
      if line.isBlank, !opensWide { return isHeadless || position == rule + 1 ? nil : position }
    }
    return opensWide || isHeadless || source.lines.count <= rule + 1 ? nil : source.lines.count
  }

  private func isAnyRule(_ line: TextLine) -> Bool { isWideRule(line) || isColumnRule(line) }

  private func isWideRule(_ line: TextLine) -> Bool {
    line.length >= 10 && source.bytes[line.start..<line.end].allSatisfy { $0 == Byte.dash }
  }

  private func isColumnRule(_ line: TextLine) -> Bool {
    guard line.length >= 5, source.bytes[line.start] == Byte.dash, source.bytes[line.end - 1] == Byte.dash else { return false }
    let words = source.bytes[line.start..<line.end]
    return words.contains(Byte.space) && words.allSatisfy { $0 == Byte.dash || $0 == Byte.space }
      && words.split(separator: Byte.space).allSatisfy { $0.count >= 2 }
  }

  /// Where the columns start, in characters from the start of the line.
  private func columnEdges(_ line: TextLine) -> [Int] {
    let start = line.whole.lowerBound
    return (line.start..<line.end).filter { index in
      source.bytes[index] == Byte.dash && (index == start || source.bytes[index - 1] != Byte.dash)
    }.map { $0 - start }
  }

  // MARK: Both

  /// The words of a line, cut where columns start.
  private func slices(of line: TextLine, at edges: [Int]) -> [[UInt8]] {
    var slices = [[UInt8]](repeating: [], count: edges.count)
    var column = -1
    var slice = 0
    for byte in source.bytes[line.whole] {
      if byte & 0xC0 != 0x80 { column += 1 }
      while slice + 1 < edges.count, edges[slice + 1] <= column { slice += 1 }
      slices[slice].append(byte)
    }
    return slices.map(\.trimmed)
  }

  /// Joins a line of a cell to the lines above it; a list item starts a line of its own.
  private func appendCellLine(_ words: [UInt8], to cell: inout [UInt8]) {
    guard !words.isEmpty else { return }
    if !cell.isEmpty { cell += ListLabel(in: words, from: 0, to: words.count) == nil ? [Byte.space] : Array("<br>".utf8) }
    cell += words
  }
}

extension [UInt8] {
  /// Without the "|" that opens and closes a cell of a grid.
  fileprivate var droppingFrame: [UInt8] {
    Array(drop { $0 == Byte.pipe }.reversed().drop { $0 == Byte.pipe }.reversed()).trimmed
  }
}

import PlanModel

extension TextBlockReader {
  /// An HTML table that starts on the line to read. Tables inside its cells are read as words of the cell.
  mutating func readHTMLTable() -> Bool {
    let line = source.lines[index]
    guard source.bytes[line.start] == Byte.less, let open = RawHTMLTag(in: source.bytes, at: line.start, closing: &nextGreater),
      open.name == "table", !open.isClosing
    else { return false }
    var scanner = HTMLTableScanner(bytes: source.bytes, start: open.range.upperBound)
    scanner.scan()
    let end = scanner.end
    appendTable(scanner.rows.map { raw($0) })
    while index < source.lines.count, source.lines[index].end <= end { index += 1 }
    if index < source.lines.count, source.lines[index].start < end { index += 1 }
    return true
  }

  private func raw(_ row: HTMLTableScanner.Row) -> RawRow {
    var result = RawRow([], isHeader: row.isHeader, line: source.lines[lineIndex(of: row.start)])
    result.cells = row.cells.map { cell in
      let words = source.bytes[cell.range].map { $0 == Byte.lineFeed || $0 == Byte.formFeed ? Byte.space : $0 }
      return (words.trimmed, cell.span, cell.isContinuation)
    }
    return result
  }

  /// The index of the line that holds a byte.
  private func lineIndex(of position: Int) -> Int {
    var low = 0
    var high = source.lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if source.lines[middle].whole.lowerBound <= position { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

import PackagedXML

/// Recognises the lines of a table of contents.
enum PDFContents {
  /// Lines in a row that end in the number of a page are contents from this many on.
  private static let fewestLines = 3

  /// Words, leading dots and a page number.
  static func isContentsLine(_ text: String) -> Bool {
    let signs = text.filter { !$0.isWhitespace }
    guard let last = signs.last, last.isNumber else { return false }
    let leader = signs.reversed().drop(while: \.isNumber).prefix { ".…_·".contains($0) }
    return leader.count >= 4 || leader.count >= 2 && leader.contains("…")
  }

  /// Marks lines below a heading of contents that end in page numbers which do not go down.
  static func mark(in blocks: inout [Block]) {
    var index = 0
    while index < blocks.count {
      guard isContentsHeading(blocks[index]) else {
        index += 1
        continue
      }
      if index + 1 < blocks.count, let lines = contentsLines(of: blocks[index + 1]) {
        blocks.replaceSubrange((index + 1)...(index + 1), with: lines)
      }
      var (end, last, lines) = (index + 1, 0, 0)
      while end < blocks.count, let page = pageNumber(blocks[end]), page >= last {
        (end, last, lines) = (end + 1, page, lines + 1)
      }
      if lines >= fewestLines || blocks.dropFirst(index + 1).first?.kind == .contentsLine {
        // The heading of contents that a program made is one of their lines.
        let isMade = blocks[index + 1].kind == .contentsLine
        for line in (isMade ? index : index + 1)..<end { blocks[line].kind = .contentsLine }
      }
      index = max(end, index + 1)
    }
  }

  /// The rows of a table of titles and page numbers, as lines; nil where it is another table.
  private static func contentsLines(of block: Block) -> [Block]? {
    guard case .table(let table) = block.kind else { return nil }
    var lines: [Block] = []
    for row in table.rows {
      let words = row.cells.map { $0.blocks.map(\.text.text).joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " ")
      lines.append(Block(kind: .paragraph, text: MarkedText(words), look: row.cells.first?.blocks.first?.look, place: row.place))
    }
    return lines.allSatisfy { pageNumber($0) != nil } ? lines : nil
  }

  private static func isContentsHeading(_ block: Block) -> Bool {
    guard block.kind != .contentsLine else { return false }
    return ["contents", "table of contents", "cynnwys", "tabl cynnwys"].contains(block.text.text.lowercased())
  }

  /// The number at the end of a line of text.
  private static func pageNumber(_ block: Block) -> Int? {
    if case .table = block.kind { return nil }
    let digits = block.text.text.reversed().prefix(while: \.isNumber).reversed()
    guard digits.count <= 3, digits.count < block.text.text.count else { return nil }
    return String(digits).boundedInteger
  }
}

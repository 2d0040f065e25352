/// A page as lines of type in reading order.
struct PDFPage {
  let number: Int
  let width: Double
  let height: Double
  /// The lines, in the order of drawing or, where a page is drawn across its columns, column by column.
  var lines: [PDFLine]
  /// Whether the page is drawn line by line across its columns, so that their order is a guess.
  let isDrawnAcross: Bool

  init(_ page: PDFWords.Page) {
    number = page.number
    width = page.width
    height = page.height
    let lines = PDFLine.lines(of: page.words, page: page.number)
    isDrawnAcross = PDFColumns.isDrawnAcross(lines)
    self.lines = isDrawnAcross ? PDFColumns.ordered(lines) : Self.placingBoxes(in: lines)
  }

  /// Moves lines that are drawn late, as boxes over the page are, into the gap between the two lines around them.
  private static func placingBoxes(in lines: [PDFLine]) -> [PDFLine] {
    var result: [PDFLine] = []
    for line in lines {
      if let last = result.last, line.top < last.top - last.height, line.left < last.right, let gap = gap(for: line, in: result) {
        result.insert(line, at: gap)
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// The number of the line before which a line belongs by its place; nil where no gap between two lines under each other holds it.
  private static func gap(for line: PDFLine, in lines: [PDFLine]) -> Int? {
    lines.indices.dropFirst().first { index in
      let (above, below) = (lines[index - 1], lines[index])
      return above.bottom <= line.top + 3 && below.top >= line.bottom - 3
        && [above, below].allSatisfy { $0.left < line.right && line.left < $0.right }
    }
  }
}

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
    self.lines = isDrawnAcross ? PDFColumns.ordered(lines) : lines
  }
}

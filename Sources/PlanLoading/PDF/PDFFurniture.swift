import PlanModel

/// The rows of pages that repeat from page to page, and page numbers: taken out of the text and kept apart.
struct PDFFurniture {
  /// One block for each wording.
  private(set) var blocks: [Block] = []

  /// How much of the page at its head and foot can be furniture.
  private static let margin = 0.12
  /// A head or foot stands on this many pages at least.
  private static let fewestPages = 3

  init(takingFrom pages: inout [PDFPage]) {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(page.rows.filter { Self.isAtEdge($0, of: page) }.map(Self.key)) { counts[key, default: 0] += 1 }
    }
    // Of two or three pages each must have it, at the same height.
    let enough = pages.count <= Self.fewestPages ? max(2, pages.count) : max(Self.fewestPages, pages.count / 3)
    var seen: Set<String> = []
    for index in pages.indices {
      let page = pages[index]
      let outermost = [page.rows.map(\.top).min(), page.rows.map(\.top).max()]
      pages[index].rows.removeAll { row in
        guard Self.isAtEdge(row, of: page) else { return false }
        let key = Self.key(row)
        let isNumber = outermost.contains(row.top) && Self.isPageNumber(row)
        guard counts[key, default: 0] >= enough || isNumber else { return false }
        if seen.insert(Self.words(row)).inserted {
          blocks.append(Block(kind: .furniture, text: MarkedText(row.text), place: Place(part: "page \(page.number)", paragraph: 1)))
        }
        return true
      }
    }
  }

  private static func isAtEdge(_ row: PDFRow, of page: PDFPage) -> Bool {
    row.top < page.height * margin || row.bottom > page.height * (1 - margin)
  }

  /// The words without digits, so that the heads of all pages are one, and the height at which they stand.
  private static func key(_ row: PDFRow) -> String { "\(Int(row.top.rounded())) \(words(row))" }

  private static func words(_ row: PDFRow) -> String { String(row.text.lowercased().filter { !$0.isNumber && !$0.isWhitespace }) }

  private static func isPageNumber(_ row: PDFRow) -> Bool {
    let key = words(row)
    return ["", "page", "pageof", "tudalen", "--", "||"].contains(key) && row.text.contains(where: \.isNumber) && row.text.utf8.count <= 16
  }
}

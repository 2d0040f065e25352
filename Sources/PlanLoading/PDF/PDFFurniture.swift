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
    let enough = max(Self.fewestPages, pages.count / 3)
    var seen: Set<String> = []
    for index in pages.indices {
      let page = pages[index]
      pages[index].rows.removeAll { row in
        guard Self.isAtEdge(row, of: page) else { return false }
        let key = Self.key(row)
        guard counts[key, default: 0] >= enough || Self.isPageNumber(key, row) else { return false }
        if seen.insert(key).inserted {
          blocks.append(Block(kind: .furniture, text: MarkedText(row.text), place: Place(part: "page \(page.number)", paragraph: 1)))
        }
        return true
      }
    }
  }

  private static func isAtEdge(_ row: PDFRow, of page: PDFPage) -> Bool {
    row.top < page.height * margin || row.bottom > page.height * (1 - margin)
  }

  /// The words without digits, so that the heads of all pages are one.
  private static func key(_ row: PDFRow) -> String { String(row.text.lowercased().filter { !$0.isNumber && !$0.isWhitespace }) }

  private static func isPageNumber(_ key: String, _ row: PDFRow) -> Bool {
    ["", "page", "pageof", "tudalen", "--", "||"].contains(key) && row.text.contains(where: \.isNumber) && row.text.utf8.count <= 16
  }
}

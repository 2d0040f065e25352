import PackagedXML
import PlanModel

/// The lines of pages that repeat from page to page, and page numbers: taken out of the text and kept apart.
struct PDFFurniture {
  /// One block for each wording.
  private(set) var blocks: [Block] = []

  /// How much of the page at its head and foot can be furniture.
  private static let margin = 0.12
  /// The fewest pages that repeat a head or foot.
  private static let fewestPages = 3

  init(takingFrom pages: inout [PDFPage]) {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(page.lines.filter { Self.isAtEdge($0, of: page) }.map(Self.key)) { counts[key, default: 0] += 1 }
    }
    // Of two or three pages each must have it, at the same height.
    let enough = pages.count <= Self.fewestPages ? max(2, pages.count) : max(Self.fewestPages, pages.count / 3)
    var seen: Set<String> = []
    for index in pages.indices {
      let page = pages[index]
      let outermost = [page.lines.map(\.top).min(), page.lines.map(\.top).max()]
      pages[index].lines.removeAll { line in
        guard Self.isAtEdge(line, of: page) else { return false }
        let isNumber = outermost.contains(line.top) && Self.isPageNumber(line)
        guard counts[Self.key(line), default: 0] >= enough || isNumber else { return false }
        if seen.insert(Self.words(line)).inserted {
          blocks.append(Block(kind: .furniture, text: MarkedText(line.text), place: Place(part: "page \(page.number)", paragraph: 1)))
        }
        return true
      }
    }
  }

  private static func isAtEdge(_ line: PDFLine, of page: PDFPage) -> Bool {
    line.top < page.height * margin || line.bottom > page.height * (1 - margin)
  }

  /// The words without digits, so that the heads of all pages are one, and their height on the page.
  private static func key(_ line: PDFLine) -> String {
    // A long line is one of the text, and repeats only where all of it does.
    let text = line.text
    return "\(line.top.rounded().boundedInteger) \(text.utf8.count > longest ? text : words(line))"
  }

  /// Heads and feet with the number of the page in them are no longer than this, in bytes.
  private static let longest = 60

  private static func words(_ line: PDFLine) -> String { String(line.text.lowercased().filter { !$0.isNumber && !$0.isWhitespace }) }

  private static func isPageNumber(_ line: PDFLine) -> Bool {
    let key = words(line)
    // Four digits alone are a year that ends the text of a column.
    if key.isEmpty, line.text.count(where: \.isNumber) > 3 { return false }
    return ["", "page", "pageof", "tudalen", "--", "||"].contains(key) && line.text.contains(where: \.isNumber)
      && line.text.utf8.count <= 16
  }
}

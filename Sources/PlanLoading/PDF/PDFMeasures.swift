/// What is usual in a document: the size of its running text, the step from line to line, and the sizes of its headings.
struct PDFMeasures {
  /// The height of the running text's type.
  let body: Double
  /// The usual distance between two lines of one paragraph.
  let pitch: Double
  /// The sizes of headings, the largest first.
  let headings: [Double]
  /// The size of the title, where the first page has one of its own.
  let title: Double?
  /// The right edge of each column, by page and column.
  let edges: [Int: [Int: Double]]

  init(_ pages: [PDFPage]) {
    var sizes: [Double: Int] = [:]
    for row in pages.flatMap(\.rows) {
      for segment in row.segments { sizes[Self.rounded(segment.height), default: 0] += segment.words.count }
    }
    let body = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 12
    self.body = body
    pitch = Self.pitch(pages, body: body)
    let large = sizes.keys.filter { $0 >= body * 1.12 }.sorted(by: >)
    let first = pages.first { !$0.rows.isEmpty }
    // A size that only the first page has, and larger than all others, is the title's.
    let isOwn = large.first.map { size in
      large.count > 1 && !pages.contains { $0.number != first?.number && $0.rows.contains { Self.rounded($0.height) == size } }
    }
    title = isOwn == true ? large.first : nil
    headings = isOwn == true ? Array(large.dropFirst()) : large
    edges = Self.edges(pages, body: body)
  }

  static func rounded(_ size: Double) -> Double { (size * 2).rounded() / 2 }

  /// The heading level of a size, from 1; nil for running text and smaller.
  func level(of height: Double) -> Int? { headings.firstIndex { $0 == Self.rounded(height) }.map { min($0 + 1, 6) } }

  private static func pitch(_ pages: [PDFPage], body: Double) -> Double {
    var steps: [Double] = []
    for page in pages {
      for (row, next) in zip(page.rows, page.rows.dropFirst())
      where row.column == next.column && rounded(row.height) == body && rounded(next.height) == body {
        let step = next.top - row.top
        if step > body * 0.7, step < body * 2.2 { steps.append(step) }
      }
    }
    steps.sort()
    // Most steps are within paragraphs, and those are the smallest.
    return steps.isEmpty ? body * 1.2 : steps[steps.count * 3 / 10]
  }

  private static func edges(_ pages: [PDFPage], body: Double) -> [Int: [Int: Double]] {
    var edges: [Int: [Int: Double]] = [:]
    for page in pages {
      for row in page.rows where row.segments.count == 1 && rounded(row.height) == body {
        edges[page.number, default: [:]][row.column] = max(edges[page.number]?[row.column] ?? 0, row.right)
      }
    }
    return edges
  }

  /// Whether the first word of `next` would not have fitted behind `row`, so that the two are one paragraph.
  func isFull(_ row: PDFRow, before next: PDFRow) -> Bool {
    guard let edge = edges[row.page]?[row.column], let word = next.firstWord else { return true }
    return row.right + (word.right - word.left) + body * 0.25 > edge - body * 0.9
  }
}

/// The usual measures of a document: the size of its running text, the step from line to line, and the sizes of its headings.
struct PDFMeasures {
  /// The size of the running text's type.
  let body: Double
  /// The usual distance between two lines of one paragraph.
  let pitch: Double
  /// The sizes of headings, the largest first.
  let headings: [Double]
  /// The size of the title, where the first page has one of its own.
  let title: Double?
  /// The right edge of running text, by page.
  private let edges: [Int: Double]

  init(_ pages: [PDFPage]) {
    var sizes: [Double: Int] = [:]
    for line in pages.flatMap(\.lines) { sizes[Self.rounded(line.size), default: 0] += line.words.count }
    let body = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 12
    self.body = body
    pitch = Self.pitch(pages, body: body)
    let large = sizes.keys.filter { $0 >= body * 1.12 }.sorted(by: >)
    let first = pages.first { !$0.lines.isEmpty }
    // A size that only the first page has, and larger than all others, is the title's.
    let isOwn = large.first.map { size in
      large.count > 1 && !pages.contains { $0.number != first?.number && $0.lines.contains { Self.rounded($0.size) == size } }
    }
    title = isOwn == true ? large.first : nil
    headings = isOwn == true ? Array(large.dropFirst()) : large
    var edges: [Int: Double] = [:]
    for page in pages {
      edges[page.number] = page.lines.filter { Self.rounded($0.size) == body }.map(\.right).max()
    }
    self.edges = edges
  }

  static func rounded(_ size: Double) -> Double { (size * 2).rounded() / 2 }

  /// The heading level of a size, from 1; nil for running text and smaller.
  func level(of size: Double) -> Int? { headings.firstIndex { $0 == Self.rounded(size) }.map { min($0 + 1, 6) } }

  /// The right edge of running text on a page.
  func edge(of page: Int) -> Double { edges[page] ?? .infinity }

  private static func pitch(_ pages: [PDFPage], body: Double) -> Double {
    var steps: [Double] = []
    // A line that goes on with a small letter is surely of the paragraph above it.
    var sure: [Double] = []
    for page in pages {
      for (line, next) in zip(page.lines, page.lines.dropFirst()) where rounded(line.size) == body && rounded(next.size) == body {
        let step = next.top - line.top
        guard step > body * 0.7, step < body * 2.6, next.left < line.right, line.left < next.right else { continue }
        steps.append(step)
        if goesOn(line.text, in: next.text) { sure.append(step) }
      }
    }
    if !sure.isEmpty { return sure.sorted()[sure.count / 2] }
    steps.sort()
    // Most steps are within paragraphs, and those are the smallest.
    return steps.isEmpty ? body * 1.3 : steps[steps.count * 3 / 10]
  }

  private static func goesOn(_ line: String, in next: String) -> Bool {
    guard let end = line.last, let first = next.first else { return false }
    return first.isLowercase && (end.isLetter || end == ",")
  }

  /// Whether the first word of `next` would not have fitted behind `line`, so that the two are one paragraph.
  func isFull(_ line: PDFLine, before next: PDFLine) -> Bool {
    guard line.edge < .infinity, let word = next.words.first else { return true }
    return line.right + (word.right - word.left) + body * 0.25 > line.edge - body * 0.9
  }
}

/// The lines of a text source that belong to its pages and not to its words: page numbers, and heads and feet that repeat.
struct PageFurniture {
  /// Indices of such lines.
  private(set) var lines: Set<Int> = []

  /// A head or foot must be on this many pages, and on half of all, to be distinguished from words that come twice.
  private static let fewestPages = 3

  init(of source: TextSource) {
    for index in source.lines.indices where Self.isPageNumber(source.lines[index], in: source.bytes) { lines.insert(index) }
    guard source.hasPages else { return }
    let edges = Self.edges(of: source)
    var pages: [[UInt8]: Int] = [:]
    for edge in edges { pages[Self.folded(source.lines[edge], in: source.bytes), default: 0] += 1 }
    let enough = max(Self.fewestPages, (source.lines.last?.page ?? 0) / 2)
    for edge in edges where !LineWrapping.endsLeadIn(source.lines[edge], in: source.bytes) {
      let words = Self.folded(source.lines[edge], in: source.bytes)
      if words.isEmpty, Self.isYear(source.lines[edge], in: source.bytes) { continue }
      if words.isEmpty || pages[words, default: 0] >= enough { lines.insert(edge) }
    }
  }

  /// "2029" at the edge of a page ends a title, and numbers no page.
  private static func isYear(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let digits = bytes[line.start..<line.end]
    return digits.count == 4 && digits.allSatisfy(\.isASCIIDigit) && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }

  /// "Page 3", "Page 3 of 20", "- 3 -".
  private static func isPageNumber(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard !line.isBlank, line.length <= 24, "Pp-".utf8.contains(bytes[line.start]) else { return false }
    let words = bytes[line.start..<line.end].split { !$0.isWordByte }.map { $0.map(\.asciiLowercased) }
    let isFramed = bytes[line.start] == Byte.dash && bytes[line.end - 1] == Byte.dash
    if isFramed, words.count == 1 { return words[0].allSatisfy(\.isASCIIDigit) }
    let page = Array("page".utf8)
    let of = Array("of".utf8)
    guard words.first == page, words.count == 2 || words.count == 4 && words[2] == of else { return false }
    return words[1].allSatisfy(\.isASCIIDigit) && (words.count == 2 || words[3].allSatisfy(\.isASCIIDigit))
  }

  /// The first and last two lines with words of each page.
  private static func edges(of source: TextSource) -> [Int] {
    var result: [Int] = []
    var page: [Int] = []
    for index in source.lines.indices {
      if let last = page.last, source.lines[last].page != source.lines[index].page {
        result += edges(of: page)
        page = []
      }
      if !source.lines[index].isBlank { page.append(index) }
    }
    return result + edges(of: page)
  }

  private static func edges(of page: [Int]) -> [Int] {
    page.count <= 4
      ? Array(Set([page.first, page.last].compactMap(\.self))).sorted() : [page[0], page[1], page[page.count - 2], page[page.count - 1]]
  }

  /// The words of a line without digits and spaces, so that "Plan 3" and "Plan 4" are one running head and a bare number is nothing.
  private static func folded(_ line: TextLine, in bytes: [UInt8]) -> [UInt8] {
    guard line.length <= 160 else { return Array(bytes[line.start..<line.end]) }
    return bytes[line.start..<line.end].filter { !$0.isASCIIDigit && !$0.isSpaceOrTab }.map(\.asciiLowercased)
  }
}

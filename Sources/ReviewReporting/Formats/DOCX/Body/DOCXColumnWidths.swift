/// How wide the columns of a table are: none narrower than its longest word, the rest by how much each has to say.
enum DOCXColumnWidths {
  /// About the width of a letter at the size of a table's words, in twentieths of a point.
  private static let letter = 112
  /// The room beside the words of a cell.
  private static let margins = 230
  /// Words longer than this may be cut: hashes, addresses.
  private static let longestWord = 15

  /// The widths, which fill the line.
  static func widths(of table: DocumentTable, within width: Int) -> [Int] {
    guard !table.columns.isEmpty else { return [] }
    let needs = table.columns.indices.map { need(of: $0, in: table, within: width) }
    let least = needs.map(\.least).reduce(0, +)
    guard least < width else { return shared(width, by: needs.map(\.least)) }
    let room = shared(width - least, by: needs.map { wish($0) })
    return zip(needs, room).map { $0.least + $1 }
  }

  /// A long cell grows down as well as along: it gets room by the root of its length.
  private static func wish(_ need: (least: Int, whole: Int)) -> Int { Int(Double(max(need.whole - need.least, 1)).squareRoot()) + 1 }

  private static func need(of column: Int, in table: DocumentTable, within width: Int) -> (least: Int, whole: Int) {
    var (word, whole) = measures(table.columns[column])
    for row in table.rows {
      let cell = measures(row[column].map(\.words).joined())
      word = max(word, cell.word)
      whole = max(whole, cell.whole)
    }
    return (min(word, longestWord) * letter + margins, min(whole, 600) * letter + margins)
  }

  /// The longest word and the whole of a text, in letters.
  private static func measures(_ text: String) -> (word: Int, whole: Int) {
    var (longest, word, whole) = (0, 0, 0)
    for byte in text.utf8 where byte & 0xC0 != 0x80 {
      whole += 1
      word = byte == 0x20 || byte == 0x0A ? 0 : word + 1
      longest = max(longest, word)
    }
    return (longest, whole)
  }

  /// Shares a length out by weights, to the last unit.
  private static func shared(_ length: Int, by weights: [Int]) -> [Int] {
    let total = max(weights.reduce(0, +), 1)
    var shares = weights.map { length * $0 / total }
    shares[shares.count - 1] += length - shares.reduce(0, +)
    return shares
  }
}

extension Inline {
  /// The words that stand in the line.
  fileprivate var words: String {
    switch self {
    case .text(let text), .strong(let text), .quoted(let text, _), .link(let text, _), .code(let text): text
    case .blank(let text): Inline.printed(blank: text)
    case .footnote: ""
    }
  }
}

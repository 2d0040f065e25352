/// How wide the columns of a table are: none narrower than its longest word, the rest by how much each has to say.
struct DOCXColumnWidths {
  /// The widths, which fill the line.
  let widths: [Int]
  /// Whether the words must be small for the longest of each column to fit whole.
  let isDense: Bool

  /// About the width of a letter at the size of a table's words, in twentieths of a point.
  private static let letter = 112
  /// The same for small words.
  private static let smallLetter = 96
  /// The room beside the words of a cell.
  private static let margins = 230
  /// Words longer than this may be cut: hashes, addresses.
  private static let longestWord = 17

  init(of table: DocumentTable, within width: Int) {
    let letters = table.columns.indices.map { Self.letters(of: $0, in: table) }
    isDense = letters.reduce(0) { $0 + $1.word * Self.letter + Self.margins } > width
    let letter = isDense ? Self.smallLetter : Self.letter
    let needs = letters.map { Need(least: $0.word * letter + Self.margins, whole: $0.whole * letter + Self.margins) }
    let least = needs.reduce(0) { $0 + $1.least }
    widths = least < width ? Self.filled(needs, within: width) : Self.shared(width, by: needs.map(\.least))
  }

  /// How wide a column must be for its longest word, and would be for its longest cell in one line.
  private struct Need {
    var least: Int
    var whole: Int
    /// A long cell grows down as well as along: it gets room by the root of its length.
    var wish: Int { Int(Double(max(whole - least, 1)).squareRoot()) + 1 }
  }

  /// Gives every column what it must have, and shares the rest out; no column gets more than its longest cell needs while another lacks.
  private static func filled(_ needs: [Need], within width: Int) -> [Int] {
    var widths = needs.map(\.least)
    var waiting = Set(needs.indices)
    while !waiting.isEmpty {
      let open = waiting.sorted()
      let room = width - widths.reduce(0, +)
      let shares = shared(room, by: open.map { needs[$0].wish })
      let full = zip(open, shares).filter { needs[$0].least + $1 >= needs[$0].whole }.map(\.0)
      guard !full.isEmpty, full.count < open.count else {
        for (column, share) in zip(open, shares) { widths[column] += share }
        return widths
      }
      for column in full { widths[column] = needs[column].whole }
      waiting.subtract(full)
    }
    return widths
  }

  private static func letters(of column: Int, in table: DocumentTable) -> (word: Int, whole: Int) {
    var (word, whole) = bold(measures(table.columns[column]))
    let isBold = column == 0 && table.hasRowHeaders
    for row in table.rows {
      let words = measures(row[column].map(\.words).joined())
      let cell = isBold ? bold(words) : words
      word = max(word, cell.word)
      whole = max(whole, cell.whole)
    }
    return (min(word, longestWord), min(whole, 600))
  }

  /// Bold letters are about an eighth wider.
  private static func bold(_ letters: (word: Int, whole: Int)) -> (word: Int, whole: Int) {
    (letters.word * 9 / 8 + 1, letters.whole * 9 / 8 + 1)
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
    if !shares.isEmpty { shares[shares.count - 1] += length - shares.reduce(0, +) }
    return shares
  }
}

extension Inline {
  /// The words in the line.
  fileprivate var words: String {
    switch self {
    case .text(let text), .strong(let text), .quoted(let text, _), .link(let text, _), .code(let text), .compared(let text, _),
      .elided(let text):
      text
    case .marked(let text, let mark): "\(mark.label) \(text)"
    case .blank(let text): Inline.printed(blank: text)
    case .footnote: ""
    case .lineBreak: " "
    }
  }
}

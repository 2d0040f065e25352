import PlanModel

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// Reads blocks from a small notation, a block a line, so that a test shows its plan as it looks:
/// `# Heading`, `- bullet`, two spaces before it for each level, `1. numbered`, `| cell | cell |`, `|---|` below a header row,
/// `[^1]: note`, `=> header or footer`, `**bold line**`, `<br>` for a break inside a paragraph. Every other line is a paragraph.
struct BlockNotation {
  private(set) var blocks: [Block] = []
  private var line = 0
  private var rows: [TableBlock.Row] = []

  static func blocks(_ text: String) -> [Block] {
    var notation = BlockNotation()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { notation.read(line) }
    notation.closeTable()
    return notation.blocks
  }

  private var place: Place { Place(paragraph: line, line: line) }

  private mutating func read(_ text: Substring) {
    line += 1
    let indent = text.prefix { $0 == " " }.count
    let words = text.dropFirst(indent)
    if words.hasPrefix("|") {
      readRow(words)
      return
    }
    closeTable()
    if words.isEmpty { return }
    if let heading = words.firstMatch(of: /^(#+) (.*)$/) {
      append(.heading(level: heading.1.count), heading.2)
    } else if words.hasPrefix("- ") {
      append(.listItem(level: indent / 2, isNumbered: false), words.dropFirst(2), label: "•")
    } else if let item = words.firstMatch(of: /^(\d+\.|\([a-z]\)) (.*)$/) {
      append(.listItem(level: indent / 2, isNumbered: true), item.2, label: String(item.1))
    } else if let note = words.firstMatch(of: /^\[\^(\d+)\]: (.*)$/) {
      append(.note, note.2, label: String(note.1))
    } else if words.hasPrefix("=> ") {
      append(.furniture, words.dropFirst(3))
    } else {
      append(.paragraph, words)
    }
  }

  private mutating func append(_ kind: Block.Kind, _ words: Substring, label: String? = nil) {
    blocks.append(Block(kind: kind, text: Self.marked(words), label: label, place: place))
  }

  private static func marked(_ words: Substring) -> MarkedText {
    let isBold = words.hasPrefix("**") && words.hasSuffix("**") && words.count > 4
    let text = (isBold ? words.dropFirst(2).dropLast(2) : words).replacing("<br>", with: "\u{2028}")
    let look = MarkedText.Look(isBold: isBold)
    return MarkedText(String(text), spans: isBold ? [MarkedText.Span(length: text.utf8.count, look: look)] : [])
  }

  /// A cell holds one paragraph, or several and list items with `<br>` between them.
  private mutating func readRow(_ words: Substring) {
    var pieces = words.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
    if pieces.last?.allSatisfy({ $0 == " " }) ?? false { pieces.removeLast() }
    if pieces.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } && $0.contains("-") }) {
      if !rows.isEmpty { rows[rows.count - 1].isHeader = true }
      return
    }
    let place = place
    let cells = pieces.map { piece in
      TableBlock.Cell(
        blocks: piece.split(separator: "<br>").map { part in
          let words = part.drop { $0 == " " }
          let isItem = words.hasPrefix("- ")
          let text = String((isItem ? words.dropFirst(2) : words).reversed().drop { $0 == " " }.reversed())
          return Block(kind: isItem ? .listItem(level: 0, isNumbered: false) : .paragraph, text: MarkedText(text), place: place)
        })
    }
    rows.append(TableBlock.Row(cells: cells, place: place))
  }

  private mutating func closeTable() {
    guard let first = rows.first else { return }
    blocks.append(Block(kind: .table(TableBlock(rows: rows)), place: first.place))
    rows = []
  }
}

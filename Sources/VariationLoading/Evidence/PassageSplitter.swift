import PlanReading
import PlanLoading
import PlanLanguage
import PlanModel

/// Cuts the blocks of a paper into passages.
struct PassageSplitter {
  private let name: String
  private(set) var passages: [EvidencePassage] = []
  /// The headings that are open, with their levels.
  private var headings: [(level: Int, text: String)] = []
  /// How often the same words were met, so that equal passages get different ids.
  private var seen: [UInt64: Int] = [:]

  /// A paragraph of more words is cut into runs of whole sentences of about as many.
  private static let longest = 60

  init(name: String) { self.name = name }

  /// Takes the next block; `next` shows whether a short line is a heading.
  mutating func take(_ block: Block, before next: Block?) {
    switch block.kind {
    case .furniture, .contentsLine: return
    case .heading(let level): open(Self.words(of: block), level: level, block)
    case .table(let table): take(table)
    case .listItem: append(Self.words(of: block), .item, block)
    case .paragraph, .note:
      let text = Self.words(of: block)
      if case .paragraph = block.kind, Self.isHeading(text, before: next) {
        open(text, level: 9, block)
      } else {
        append(text, .paragraph, block)
      }
    }
  }

  private mutating func open(_ text: String, level: Int, _ block: Block) {
    guard !text.isEmpty else { return }
    headings.removeAll { $0.level >= level }
    append(text, .heading, block)
    headings.append((level, text))
  }

  private mutating func append(_ text: String, _ kind: EvidencePassage.Kind, _ block: Block) {
    guard !text.isEmpty else { return }
    for part in kind == .heading ? [text] : Self.parts(of: text) {
      append(EvidencePassage(text: part, kind: kind, label: block.label, headings: headings.map(\.text), place: block.place))
    }
  }

  private mutating func append(_ passage: EvidencePassage) {
    var passage = passage
    var hash = StableHash()
    hash.combine(name)
    hash.combine(passage.text)
    let occurrence = seen[hash.value, default: 0]
    seen[hash.value] = occurrence + 1
    if occurrence > 0 { hash.combine(occurrence) }
    passage.id = hash.description
    passages.append(passage)
  }

  private mutating func take(_ table: TableBlock) {
    var columns: [String] = []
    for (index, row) in table.rows.enumerated() {
      let cells = row.cells.map { cell in
        cell.blocks.flatMap(\.cellParagraphs).map(Self.words).filter { !$0.isEmpty }.joined(separator: " ")
      }
      if cells.allSatisfy(\.isEmpty) { continue }
      if row.isHeader || index == 0 && table.rows.count > 1 {
        columns = cells
        continue
      }
      append(
        EvidencePassage(
          text: cells.joined(separator: PlanUnit.cellSeparator), kind: .row, headings: headings.map(\.text), cells: cells, columns: columns,
          place: row.place))
    }
  }

  static func words(of block: Block) -> String {
    block.text.text.split { $0 == "\u{2028}" || $0 == "\t" || $0 == " " || $0 == "\u{A0}" || $0 == "\n" }.joined(separator: " ")
  }

  /// A short line without a stop, before a paragraph or list, in a text whose headings are not marked.
  private static func isHeading(_ text: String, before next: Block?) -> Bool {
    guard let next, let first = text.first, first.isUppercase || first.isNumber, text.utf8.count < 80 else { return false }
    let words = text.split(separator: " ").count
    guard words < 11, let last = text.last, !".:;,?!".contains(last), !text.contains(": ") else { return false }
    switch next.kind {
    case .paragraph, .listItem, .table: return Self.words(of: next).utf8.count > text.utf8.count || next.isTable
    case .heading, .note, .contentsLine, .furniture: return false
    }
  }

  /// The text, or runs of its sentences of at most ``longest`` words.
  private static func parts(of text: String) -> [String] {
    guard text.split(separator: " ").count > longest else { return [text] }
    var parts: [String] = []
    var count = 0
    for sentence in Sentences.of(text) {
      let words = sentence.split(separator: " ").count
      if count > 0, count + words <= longest {
        parts[parts.count - 1] += " " + sentence
        count += words
      } else {
        parts.append(String(sentence))
        count = words
      }
    }
    return parts
  }
}

extension Block {
  fileprivate var isTable: Bool {
    if case .table = kind { true } else { false }
  }
}

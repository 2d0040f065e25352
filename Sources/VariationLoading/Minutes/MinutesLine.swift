import PlanModel
import PlanLoading
import PlanReading

/// A paragraph, heading, list item or cell of minutes.
struct MinutesLine {
  /// The words, on one line.
  let text: String
  /// The printed number or bullet.
  let label: String?
  /// Its place in the minutes.
  let place: Place
  /// What it is.
  let kind: Kind

  enum Kind { case heading, paragraph, item }

  /// The lines of a document in reading order, those of tables cell by cell.
  static func lines(of blocks: [Block]) -> [MinutesLine] { blocks.flatMap(lines) }

  private static func lines(of block: Block) -> [MinutesLine] {
    switch block.kind {
    case .table(let table): return table.rows.flatMap { $0.cells.flatMap { lines(of: $0.blocks) } }
    case .furniture, .contentsLine: return []
    case .heading: return line(block, .heading)
    case .listItem: return line(block, .item)
    case .paragraph, .note: return line(block, .paragraph)
    }
  }

  private static func line(_ block: Block, _ kind: Kind) -> [MinutesLine] {
    let text = block.text.text.split { $0 == "\u{2028}" || $0 == "\t" || $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    return text.isEmpty ? [] : [MinutesLine(text: text, label: block.label, place: block.place, kind: kind)]
  }

  /// The label where it is a number or a letter: a bullet says nothing.
  var printedNumber: String? {
    guard let label, label.utf8.contains(where: { $0.isASCIIDigit || $0.isASCIILetter }), label != "o" else { return nil }
    return label
  }
}

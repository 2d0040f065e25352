import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// A block of a plan on its way to becoming a part of a redline.
struct Varied {
  /// The marks that all generated redlines use.
  static let marks = [
    Mark(kind: .inserted, source: .tracked, author: "Policy Officer"), Mark(kind: .deleted, source: .tracked, author: "Policy Officer"),
  ]
  private static let inserted = 0
  private static let deleted = 1

  private let base: Block
  private var runs: [(text: String, mark: Int?)]
  private var table: TableBlock?
  private var isDropped = false
  private var isRemoved = false
  private var follower: (text: String, isMarked: Bool)?

  init(_ block: Block) {
    base = block
    runs = [(block.text.text, nil)]
    if case .table(let table) = block.kind { self.table = table }
  }

  /// Whether it is no longer as published.
  var isVaried: Bool { isDropped || isRemoved || follower != nil || revised != published || runs.count > 1 }

  var isCommitment: Bool { if case .listItem = base.kind { true } else { false } }

  /// The words as published.
  var published: String { table.map { _ in tableText(base) } ?? base.text.text }

  /// The words as the draft has them.
  var revised: String { table.map(Self.text(of:)) ?? runs.filter { $0.mark != Self.deleted }.map(\.text).joined() }

  /// The words of the commitment put in after it.
  var following: String { follower?.text ?? "" }

  /// Whether a seeded change of this kind can be made here.
  func canTake(_ kind: RedlineGenerator.Kind) -> Bool {
    let words = base.text.text.split(separator: " ")
    switch kind {
    case .word: return isCommitment && words.count > 4
    case .figure: return isCommitment && Self.figure(in: base.text.text) != nil
    case .modal: return Self.modals.contains { base.text.text.contains(" \($0.0) ") }
    case .added, .removed, .moved, .markLost, .overRun: return isCommitment && words.count > 5
    case .leadIn: return base.kind == .paragraph && base.text.text.hasSuffix(":") && words.count > 3
    case .tableCell: return table.map { Self.figureCell(in: $0) != nil } ?? false
    case .heading:
      guard case .heading = base.kind else { return false }
      return words.count > 2
    case .note: return base.kind == .note && words.count > 3
    }
  }

  /// What the redline holds of it.
  var blocks: [Block] {
    var result: [Block] = []
    if !isDropped {
      var block = base
      if let table {
        block.kind = .table(table)
      } else {
        let marked = isRemoved ? runs.map { (text: $0.text, mark: Optional(Self.deleted)) } : runs
        block.text = MarkedText(
          marked.map(\.text).joined(), spans: marked.map { MarkedText.Span(length: $0.text.utf8.count, mark: $0.mark) })
        block.paragraphMark = isRemoved ? Self.deleted : nil
      }
      result.append(block)
    }
    if let follower {
      let mark = follower.isMarked ? Self.inserted : nil
      var block = base
      block.place.paragraph += 100_000
      block.text = MarkedText(follower.text, spans: [MarkedText.Span(length: follower.text.utf8.count, mark: mark)])
      block.paragraphMark = mark
      result.append(block)
    }
    return result
  }
}

// MARK: Marked changes

extension Varied {
  mutating func remove() { isRemoved = true }

  mutating func follow(with text: String) { follower = (text, true) }

  /// Replaces a word, struck and inserted.
  mutating func reword(_ word: String, at share: Double) {
    var words = base.text.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let index = min(Int(Double(words.count) * share), words.count - 1)
    let old = words[index]
    words[index] = ""
    let before = words[..<index].map { $0 + " " }.joined()
    let after = words[(index + 1)...].map { " " + $0 }.joined()
    runs = [(before, nil), (old, Self.deleted), (word, Self.inserted), (after, nil)].filter { !$0.text.isEmpty }
  }
}

// MARK: Unmarked changes

extension Varied {
  mutating func drop() { isDropped = true }

  mutating func followUnmarked(with text: String) { follower = (text, false) }

  mutating func replaceWord(with word: String) {
    var words = base.text.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    words[words.count / 2] = word
    runs = [(words.joined(separator: " "), nil)]
  }

  mutating func replaceModal() {
    guard let (old, new) = Self.modals.first(where: { base.text.text.contains(" \($0.0) ") }) else { return }
    let words = base.text.text.split(separator: " ", omittingEmptySubsequences: false).map { $0 == old ? new : String($0) }
    runs = [(words.joined(separator: " "), nil)]
  }

  mutating func replaceFigure(by step: Int) {
    if var table, let (row, column) = Self.figureCell(in: table) {
      let text = table.rows[row].cells[column].blocks[0].text.text
      table.rows[row].cells[column].blocks[0].text = MarkedText(Self.stepped(text, by: step))
      self.table = table
    } else {
      runs = [(Self.stepped(base.text.text, by: step), nil)]
    }
  }

  /// A declared insertion whose mark was lost: new words at the end, unmarked, beside a marked change at the start.
  mutating func loseInsertion(_ word: String) {
    reword("promptly", at: 0)
    runs.append((" and \(word) thereafter", nil))
  }

  /// A mark of insertion that runs over words which were there before.
  mutating func overRun() {
    let words = base.text.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let head = words.dropLast(2).joined(separator: " ")
    runs = [(head, nil), (" " + words.suffix(2).joined(separator: " ") + " from now on", Self.inserted)]
  }
}

// MARK: Figures and modals

extension Varied {
  fileprivate static let modals = [("will", "may"), ("every", "most"), ("all", "some"), ("must", "should")]

  fileprivate static func figure(in text: String) -> String.Index? { text.firstIndex { $0.isNumber } }

  /// The text with the first digit of its first figure moved on by `step`, 1 to 8, and never zero.
  fileprivate static func stepped(_ text: String, by step: Int) -> String {
    guard let index = figure(in: text), let digit = text[index].wholeNumberValue else { return text }
    return text.replacingCharacters(in: index...index, with: "\((digit + step - 1) % 9 + 1)")
  }

  fileprivate static func figureCell(in table: TableBlock) -> (row: Int, column: Int)? {
    for (row, cells) in table.rows.enumerated().dropFirst() {
      for (column, cell) in cells.cells.enumerated().dropFirst() {
        if let block = cell.blocks.first, figure(in: block.text.text) != nil { return (row, column) }
      }
    }
    return nil
  }

  fileprivate static func text(of table: TableBlock) -> String {
    guard let (row, _) = figureCell(in: table) else { return "" }
    return table.rows[row].cells.map { $0.blocks.map(\.text.text).joined() }.joined(separator: PlanUnit.cellSeparator)
  }

  fileprivate func tableText(_ block: Block) -> String {
    if case .table(let table) = block.kind { Self.text(of: table) } else { "" }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[index(after: range.upperBound)...])
  }
}

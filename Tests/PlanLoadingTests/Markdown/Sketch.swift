import Foundation
import PlanModel

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// A document drawn as lines, so that a test shows what was read at a glance.
///
/// `#` a heading, `-` a bullet and its level, a label where it has one, `|` cells of a row, `^` a note, `=` a page's furniture, `~` a contents
/// line. Looks stand as `[b:words]`, marks as `{+words+}` and `{-words-}`.
func sketch(_ document: SourceDocument) -> [String] {
  document.blocks.flatMap { lines($0, document.marks) }
}

func sketch(markdown text: String) throws -> [String] {
  try sketch(MarkdownReader.read(Array(text.utf8), file: URL(filePath: "plan.md")))
}

func sketch(plain text: String) throws -> [String] {
  try sketch(PlainTextReader.read(Array(text.utf8), file: URL(filePath: "plan.txt")))
}

func document(markdown text: String) throws -> SourceDocument {
  try MarkdownReader.read(Array(text.utf8), file: URL(filePath: "plan.md"))
}

func document(plain text: String) throws -> SourceDocument {
  try PlainTextReader.read(Array(text.utf8), file: URL(filePath: "plan.txt"))
}

private func lines(_ block: Block, _ marks: [Mark]) -> [String] {
  let words = drawn(block.text, marks)
  let label = block.label.map { $0 + " " } ?? ""
  switch block.kind {
  case .heading(let level): return [String(repeating: "#", count: level) + " " + words]
  case .paragraph: return [words]
  case .listItem(let level, _): return [String(repeating: "  ", count: level) + "- " + label + words]
  case .note: return ["^" + label + words]
  case .contentsLine: return ["~ " + words]
  case .furniture: return ["= " + words]
  case .table(let table):
    return table.rows.map { row in
      let cells = row.cells.map { cell in
        (cell.isContinuation ? "↑" : "") + cell.blocks.flatMap { lines($0, marks) }.joined(separator: " / ")
      }
      return (row.isHeader ? "!" : "|") + cells.joined(separator: "|")
    }
  }
}

/// Words with their looks and marks drawn round them.
func drawn(_ text: MarkedText, _ marks: [Mark]) -> String {
  var result = ""
  var index = text.text.utf8.startIndex
  for span in text.coveringSpans {
    let end = text.text.utf8.index(index, offsetBy: span.length)
    result += drawn(String(text.text[index..<end]), span, marks)
    index = end
  }
  return result
}

private func drawn(_ words: String, _ span: MarkedText.Span, _ marks: [Mark]) -> String {
  var signs = ""
  if span.look.isBold { signs += "b" }
  if span.look.isItalic { signs += "i" }
  if span.look.isUnderlined { signs += "u" }
  if span.look.isStruck { signs += "s" }
  if let colour = span.look.colour { signs += Colour.name(of: colour) }
  let looked = signs.isEmpty ? words : "[\(signs):\(words)]"
  switch span.mark.map({ marks[$0].kind }) {
  case .inserted: return "{+\(looked)+}"
  case .deleted: return "{-\(looked)-}"
  default: return looked
  }
}

extension SourceDocument {
  /// The notes of one kind, as sentences.
  func sentences(_ kind: LoadingNote.Kind) -> [String] { notes.filter { $0.kind == kind }.map(\.sentence) }

  /// The words of a reading, one block a line.
  func words(_ view: RedlineView) -> [String] { reading(view).map(\.text.text).filter { !$0.isEmpty } }
}

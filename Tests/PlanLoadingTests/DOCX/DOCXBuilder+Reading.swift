import Foundation
import PlanModel
import TestSupport

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

extension DOCXBuilder {
  /// The document as the reader has it.
  func read() throws -> SourceDocument { try DOCXReader.document(bytes(), file: URL(filePath: "/plan.docx")) }

  /// One line a block: kind, label and words; a table's rows are bracketed, its cells parted by bars.
  func lines(_ view: RedlineView? = nil) throws -> [String] {
    let document = try read()
    return (view.map { document.reading($0) } ?? document.blocks).map(Self.line)
  }

  private static func line(_ block: Block) -> String {
    if case .table(let table) = block.kind {
      return table.rows.map { "[" + $0.cells.map { $0.blocks.map(line).joined(separator: "; ") }.joined(separator: " | ") + "]" }.joined()
    }
    let words = [block.label, block.text.text].compactMap { $0 }.joined(separator: " ")
    return switch block.kind {
    case .heading(let level): "# \(level): \(words)"
    case .paragraph: words
    case .listItem(let level, let isNumbered): "\(isNumbered ? "number" : "bullet") \(level): \(words)"
    case .note: "note: \(words)"
    case .contentsLine: "contents: \(words)"
    case .furniture: "furniture: \(words)"
    case .table: ""
    }
  }
}

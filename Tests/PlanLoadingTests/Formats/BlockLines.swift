import PlanLoading
import PlanReading

/// One line a block: kind, label and words; a table's rows are bracketed, its cells parted by bars.
enum BlockLines {
  static func of(_ blocks: [Block]) -> [String] { blocks.map(line) }

  private static func line(_ block: Block) -> String {
    if case .table(let table) = block.kind {
      return table.rows.map { row in
        let cells = row.cells.map { ($0.isContinuation ? "^" : "") + $0.blocks.map(line).joined(separator: "; ") }
        return (row.isHeader ? "[head: " : "[") + cells.joined(separator: " | ") + "]"
      }.joined()
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

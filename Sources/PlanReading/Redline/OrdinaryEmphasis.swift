import PlanLoading

/// The headings, lead-ins, labels, contents lines and table heads of a redline that have the look of inserted words and are not inserted.
struct OrdinaryEmphasis {
  /// Blocks that are emphasis as a whole.
  private(set) var blocks: Set<Int> = []
  private let pattern: LookPattern

  init(in blocks: [Block], pattern: LookPattern) {
    self.pattern = pattern
    let lines = blocks.map { EmphasisLine($0, pattern) }
    let usual = [EmphasisLine.Kind.heading, .shortLine, .leadIn].filter { Self.isUsual($0, in: lines) }
    for index in lines.indices where lines[index].isWhole {
      guard let kind = lines[index].kind, usual.contains(kind), !Self.headsInserted(index, lines) else { continue }
      self.blocks.insert(index)
    }
    addContents(blocks, lines)
  }

  /// Whether lines of a kind have the look more often than not.
  private static func isUsual(_ kind: EmphasisLine.Kind, in lines: [EmphasisLine]) -> Bool {
    let emphasised = lines.count { $0.kind == kind && $0.isWhole }
    return emphasised > 0 && emphasised >= lines.count { $0.kind == kind && $0.isPlain }
  }

  /// Whether all lines under a heading or lead-in are inserted, and so the line itself.
  private static func headsInserted(_ index: Int, _ lines: [EmphasisLine]) -> Bool {
    let under = lines[(index + 1)...].prefix { line in
      lines[index].kind == .leadIn ? line.kind == .item : line.kind == .item || line.kind == .body
    }
    return !under.isEmpty && under.allSatisfy(\.isWhole)
  }

  /// The lines below a heading "Contents".
  private mutating func addContents(_ source: [Block], _ lines: [EmphasisLine]) {
    for index in source.indices where TextBlockReader.isContentsTitle(source[index].text.text) {
      let isList = index + 1 < source.count && source[index + 1].isListItem
      for next in (index + 1)..<source.count {
        guard isList ? source[next].isListItem : lines[next].kind == .shortLine && lines[next].isWhole else { break }
        blocks.insert(next)
      }
    }
  }

  /// How many spans of a text are a label at its start: 0 or those up to the label's end.
  func labelSpans(of text: MarkedText) -> Int {
    guard let first = text.spans.first, pattern.matches(first.look), !first.look.isStruck else { return 0 }
    let stretches = text.lookStretches
    guard stretches.count > 1, stretches[0].isLabel(before: stretches[1]), !pattern.matches(stretches[1].look) else { return 0 }
    return text.spans.prefix { pattern.matches($0.look) }.count
  }

  /// The cells of a table that are heads of rows or columns: row and column of each.
  func heads(of table: TableBlock) -> Set<[Int]> {
    var heads: Set<[Int]> = []
    if let first = table.rows.first, isWhole(first.cells) {
      for column in first.cells.indices { heads.insert([0, column]) }
    }
    let rows = table.rows.indices.dropFirst()
    if rows.count >= 2, isWhole(rows.compactMap { table.rows[$0].cells.first }) {
      for row in rows { heads.insert([row, 0]) }
    }
    return heads
  }

  /// Whether every cell with words, and at least one, has the look throughout.
  private func isWhole(_ cells: [TableBlock.Cell]) -> Bool {
    let texts = cells.flatMap(\.blocks).map(\.text).filter { !$0.text.isEmpty }
    return !texts.isEmpty && texts.allSatisfy { $0.lookStretches.allSatisfy { pattern.matches($0.look) && !$0.look.isStruck } }
  }
}

/// What a block is among lines that are often emphasised, and whether it is.
private struct EmphasisLine {
  var kind: Kind?
  /// Whether all its words have the look.
  var isWhole = false
  /// Whether none of them has.
  var isPlain = true

  package enum Kind {
    case heading
    case shortLine
    case leadIn
    case item
    case body
  }

  init(_ block: Block, _ pattern: LookPattern) {
    if !block.text.spans.isEmpty {
      let stretches = block.text.lookStretches
      isWhole = !stretches.isEmpty && stretches.allSatisfy { pattern.matches($0.look) && !$0.look.isStruck && $0.mark == nil }
      isPlain = stretches.allSatisfy { !pattern.matches($0.look) && !$0.look.isStruck }
    }
    switch block.kind {
    case .heading: kind = .heading
    case .listItem: kind = .item
    case .paragraph: kind = Self.kind(of: block.text.text)
    case .table, .note, .contentsLine, .furniture: kind = nil
    }
  }

  private static func kind(of text: String) -> Kind {
    let words = text.utf8.count { $0 == Byte.space } + 1
    guard words <= 30, let last = text.last else { return .body }
    if last == ":" || last == "…" || text.hasSuffix(":-") { return .leadIn }
    return words <= 12 && !".,;".contains(last) ? .shortLine : .body
  }
}

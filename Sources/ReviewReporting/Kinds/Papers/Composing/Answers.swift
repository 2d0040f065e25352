import DocumentRendering

extension DocumentSection {
  /// The section with what was answered in the place of its blanks.
  func filling(_ answers: [String: String]) -> DocumentSection {
    guard !answers.isEmpty else { return self }
    var filled = self
    filled.blocks = blocks.map { $0.filling(answers) }
    return filled
  }
}

extension DocumentBlock {
  fileprivate func filling(_ answers: [String: String]) -> DocumentBlock {
    switch self {
    case .paragraph(let inlines, let style, let number): .paragraph(inlines.filling(answers), style, number: number)
    case .list(let items, let style): .list(items.map { $0.filling(answers) }, style)
    case .table(let table):
      .table(
        DocumentTable(
          caption: table.caption, columns: table.columns, rows: table.rows.map { row in row.map { $0.filling(answers) } },
          hasRowHeaders: table.hasRowHeaders))
    case .disclosure(let summary, let blocks): .disclosure(summary: summary, blocks.map { $0.filling(answers) })
    case .inFull(let summary, let blocks): .inFull(summary: summary, blocks.map { $0.filling(answers) })
    case .locked(let blocks, let tag): .locked(blocks.map { $0.filling(answers) }, tag: tag)
    case .item, .subheading, .keyFigures, .bars, .drawing, .filter, .wordings, .sideBySide, .callout, .answers: self
    }
  }
}

extension [Inline] {
  fileprivate func filling(_ answers: [String: String]) -> [Inline] {
    enumerated().map { position, inline in
      guard case .blank(let words) = inline, let answer = answers[words] else { return inline }
      guard answer.hasSuffix("."), position + 1 < count, case .text(let next) = self[position + 1], next.hasPrefix(".") else {
        return .text(answer)
      }
      return .text(String(answer.dropLast()))
    }
  }
}

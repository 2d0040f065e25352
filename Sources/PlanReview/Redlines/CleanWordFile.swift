import PlanLoading
import PlanReading
import PlanModel
import RedlineWriting

/// The clean file of one reading of a Word file with marks of change.
struct CleanWordFile {
  let bytes: [UInt8]
  let counts: ResolvedCounts
  /// What marks made by hand were taken for.
  let conventions: [String]
  let hasMarks: Bool

  init(_ source: [UInt8], view: RedlineView, loader: PlanLoader) throws {
    let marked = try loader.handMarked(source)
    let marks = marked.document.marks
    let fate = HandFate(view: view, marks: marks)
    let paragraphs = marked.document.blocks.flatMap(\.paragraphs).compactMap { fate.paragraph($0) }
    let looks = [marked.convention?.inserted, marked.convention?.deleted].compactMap { $0.map(HandLook.init) }
    (bytes, counts) = try WordCleaner(view, handMarks: paragraphs, looks: looks).clean(source)
    conventions = marked.document.notes.filter { $0.kind == .convention }.map(\.sentence)
    hasMarks = !marks.isEmpty || counts != ResolvedCounts.onlyComments(counts.comments)
  }
}

extension ResolvedCounts {
  fileprivate static func onlyComments(_ comments: Int) -> ResolvedCounts {
    var counts = ResolvedCounts()
    counts.comments = comments
    return counts
  }
}

/// What becomes of words that are marked by hand.
private struct HandFate {
  let view: RedlineView
  let marks: [Mark]

  /// The paragraph as a cleaner takes it; nil where no mark in it was made by hand.
  func paragraph(_ block: Block) -> HandMarkedParagraph? {
    guard block.text.spans.contains(where: { fate(of: $0) != .untouched }) else { return nil }
    var pieces: [HandMarkedParagraph.Piece] = []
    var index = block.text.text.utf8.startIndex
    for span in block.text.spans {
      let end = block.text.text.utf8.index(index, offsetBy: span.length)
      pieces.append(HandMarkedParagraph.Piece(String(block.text.text[index..<end]), fate(of: span)))
      index = end
    }
    return HandMarkedParagraph(place: block.place, pieces: pieces)
  }

  private func fate(of span: MarkedText.Span) -> HandMarkedParagraph.Fate {
    guard let mark = span.mark.map({ marks[$0] }), mark.source != .tracked else { return .untouched }
    return mark.isPresent(in: view) ? .plain : .gone
  }
}

extension Block {
  /// The paragraph, or those in the cells of its table.
  fileprivate var paragraphs: [Block] {
    guard case .table(let table) = kind else { return [self] }
    return table.rows.flatMap { row in row.cells.flatMap { $0.blocks.flatMap(\.paragraphs) } }
  }
}

extension HandLook {
  fileprivate init(_ pattern: LookPattern) {
    self.init(
      isBold: pattern.isBold, isItalic: pattern.isItalic, isUnderlined: pattern.isUnderlined, isStruck: pattern.isStruck,
      isColoured: pattern.colour != nil, isHighlighted: pattern.highlight != nil)
  }
}

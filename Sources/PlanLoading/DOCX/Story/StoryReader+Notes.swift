import PlanModel

extension StoryReader {
  /// The notes of one kind, in the order of their references, with their labels. Footnotes are numbered 1, 2, 3, endnotes i, ii, iii.
  mutating func numberedNotes(_ kind: NoteKind) -> [Block] {
    let references = kind == .footnote ? footnotes : endnotes
    let format = kind == .footnote ? NumberFormat.decimal : .lowerRoman
    var (original, revised) = (0, 0)
    var result: [Block] = []
    for reference in references.list {
      let isOriginal = marks.isPresent(reference.mark, in: .original)
      let isRevised = marks.isPresent(reference.mark, in: .revised)
      if reference.customLabel == nil {
        original += isOriginal ? 1 : 0
        revised += isRevised ? 1 : 0
      }
      let label = reference.customLabel ?? format.printed(isRevised ? revised : original)
      let originalLabel = reference.customLabel ?? format.printed(original)
      guard let blocks = notes[kind]?[reference.id] else { continue }
      findings.coverage.notes += 1
      for block in blocks {
        result.append(note(block, label: label, originalLabel: isOriginal && isRevised ? originalLabel : label))
      }
    }
    return result
  }

  private func note(_ block: Block, label: String, originalLabel: String) -> Block {
    var block = block
    if case .table = block.kind { return block }
    (block.kind, block.label, block.originalForm) = (.note, label, nil)
    if label != originalLabel { block.originalForm = Block.Form(kind: .note, label: originalLabel, style: block.style) }
    return block
  }
}

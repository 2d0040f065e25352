import PlanModel

/// Which of the two kinds of notes.
enum NoteKind: Hashable { case footnote, endnote }

/// The notes of a document, and the references to them.
struct StoryNotes {
  private var footnotes = NoteReferences()
  private var endnotes = NoteReferences()
  private var blocks: [NoteKind: [Int: [Block]]] = [:]
  private var openID = 0

  private func references(_ kind: NoteKind) -> NoteReferences { kind == .footnote ? footnotes : endnotes }

  /// The reference to a note, or nil where nothing points to it.
  func reference(to id: Int, _ kind: NoteKind) -> NoteReferences.Reference? { references(kind).reference(to: id) }

  /// Adds a reference and returns its place in the list of its kind.
  mutating func addReference(to id: Int, _ kind: NoteKind, mark: Int?, isCustom: Bool) -> Int {
    switch kind {
    case .footnote: footnotes.add(id, mark: mark, isCustom: isCustom)
    case .endnote: endnotes.add(id, mark: mark, isCustom: isCustom)
    }
  }

  /// Adds to the mark that replaces the number of a reference.
  mutating func appendLabel(_ words: String, _ kind: NoteKind, at index: Int) {
    switch kind {
    case .footnote: footnotes.appendLabel(words, at: index)
    case .endnote: endnotes.appendLabel(words, at: index)
    }
  }

  mutating func begin(_ id: Int) { openID = id }

  /// Ends the open note with its blocks.
  mutating func end(_ kind: NoteKind, _ content: [Block]) { blocks[kind, default: [:]][openID] = content }

  /// The blocks of each note of one kind, in the order of the references, with their labels. Footnotes are numbered 1, 2, 3, endnotes i, ii,
  /// iii.
  func numbered(_ kind: NoteKind, marks: OpenMarks) -> [[Block]] {
    let format = kind == .footnote ? NumberFormat.decimal : .lowerRoman
    var (original, revised) = (0, 0)
    var result: [[Block]] = []
    for reference in references(kind).list {
      let isOriginal = marks.isPresent(reference.mark, in: .original)
      let isRevised = marks.isPresent(reference.mark, in: .revised)
      if reference.customLabel == nil {
        original += isOriginal ? 1 : 0
        revised += isRevised ? 1 : 0
      }
      let label = reference.customLabel ?? format.printed(isRevised ? revised : original)
      let originalLabel = reference.customLabel ?? format.printed(original)
      guard let content = blocks[kind]?[reference.id] else { continue }
      result.append(content.map { $0.asNote(label: label, originalLabel: isOriginal && isRevised ? originalLabel : label) })
    }
    return result
  }
}

extension Block {
  /// The block as one of a note; a table stays as it is.
  fileprivate func asNote(label: String, originalLabel: String) -> Block {
    var block = self
    if case .table = kind { return block }
    (block.kind, block.label, block.originalForm) = (.note, label, nil)
    if label != originalLabel { block.originalForm = Block.Form(kind: .note, label: originalLabel, style: style) }
    return block
  }
}

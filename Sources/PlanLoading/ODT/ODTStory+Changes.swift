import PackagedXML
import PlanModel

extension ODTStory {
  /// Keeps the tracked changes, to be found where the text points to them (ODF 1.3 part 3, 5.5.1).
  mutating func readChanges(_ element: XMLElement) {
    for region in element.children("text:changed-region") {
      guard let change = StoredChange(region) else { continue }
      for identifier in [region["xml:id"], region["text:id"]] {
        if let identifier { changes[identifier] = change }
      }
    }
  }

  /// The beginning or end of a change, or the place of a deletion (ODF 1.3 part 3, 5.5.7).
  mutating func change(_ element: XMLElement, format: RunFormat) {
    guard let identifier = element["text:change-id"], let change = changes[identifier] else { return }
    switch element.name {
    case "text:change-start":
      // More than a few are open only where ends are missing: the oldest are given up.
      if openChanges.count >= 64 { openChanges.removeFirst() }
      openChanges.append(identifier)
      settleMarks()
    case "text:change-end":
      openChanges.removeAll { $0 == identifier }
      settleMarks()
    default:
      // A text that points twice to one deletion would print its words twice.
      changes[identifier] = nil
      marks.push(change.mark)
      if paragraph == nil { restoreBlocks(change.content) } else { restoreWords(change.content) }
      marks.pop()
    }
  }

  /// Changes overlap as they like, and marks nest: after each beginning and end they are opened anew.
  private mutating func settleMarks() {
    while marks.isOpen { marks.pop() }
    for identifier in openChanges { if let change = changes[identifier] { marks.push(change.mark) } }
  }

  /// Puts back what was taken out between paragraphs.
  private mutating func restoreBlocks(_ content: [StoredChange.Piece]) {
    for piece in content { block(piece.element, list: continuing(piece.list)) }
  }

  /// Puts back what was taken out within a paragraph: the first piece's words end the paragraph as it was, the last one's begin the rest of it.
  private mutating func restoreWords(_ content: [StoredChange.Piece]) {
    guard let open = paragraph, let first = content.first else { return }
    guard first.isParagraph else { return restoreTable(content, in: open) }
    // What was taken out is a paragraph of its own where it is kept: its spaces do not run together with those around it.
    paragraph?.words.keepSpaceAtEnd()
    defer { paragraph?.words.keepSpaceAtEnd() }
    inline(first.element, format: styles.paragraph(first.element["text:style-name"]).format)
    guard content.count > 1, let last = content.last else { return }
    let former = originalForm(of: first)
    paragraph?.originalForm = former
    endParagraph()
    for piece in content[1..<(content.count - 1)] { block(piece.element, list: continuing(piece.list)) }
    guard last.isParagraph else {
      block(last.element, list: nil)
      return self.open(open.form, format: open.format, layout: open.layout)
    }
    // Of an empty last piece only its end was deleted, and writers put it into the list of the first piece, whatever that was.
    let lastForm = last.isEmptyParagraph ? nil : originalForm(of: last)
    self.open(open.form, originalForm: lastForm, format: open.format, layout: open.layout)
    inline(last.element, format: styles.paragraph(last.element["text:style-name"]).format)
  }

  /// A table was taken out before the words of a paragraph, and the pieces after it.
  private mutating func restoreTable(_ content: [StoredChange.Piece], in open: OpenParagraph) {
    if !open.words.isEmpty { return findings.noteUnread("deleted table within a paragraph", at: place) }
    paragraph = nil
    restoreBlocks(content.last?.isEmptyParagraph == true ? content.dropLast() : content)
    self.open(open.form, originalForm: open.originalForm, format: open.format, layout: open.layout)
  }

  private mutating func originalForm(of piece: StoredChange.Piece) -> ParagraphForm {
    form(of: piece.element, list: continuing(piece.list))
  }

  /// The deleted text goes on with the list of its style that came before.
  private mutating func continuing(_ list: StoredChange.ListPosition?) -> StoredChange.ListPosition? {
    guard let list else { return nil }
    if let number = lists.ofStyle[list.style ?? ""] { lists.current = number }
    return list
  }
}

extension StoredChange.Piece {
  var isParagraph: Bool { element.name == "text:p" || element.name == "text:h" }
  var isEmptyParagraph: Bool { isParagraph && element.content.isEmpty }
}

extension Array where Element == Block {
  /// Word marks a whole paragraph with its own paragraph mark, OpenDocument with that of the paragraph before: "…end¶new words" against
  /// "new words¶". Where a change runs from the end of one paragraph to the end of a later one, the mark is put where Word has it, so that
  /// what was added or taken out is the paragraphs themselves and the one before keeps its style.
  func settlingChangedEnds(_ marks: OpenMarks) -> [Block] {
    var blocks = self
    var index = 0
    while index < blocks.count {
      defer { index += 1 }
      guard let mark = blocks[index].paragraphMark, marks.marks[mark].kind != .formatting, blocks[index].endsUnmarked(mark) else {
        continue
      }
      var last = index + 1
      while last < blocks.count, blocks[last].isWholly(mark), blocks[last].paragraphMark == mark { last += 1 }
      guard last < blocks.count, blocks[last].paragraphMark == nil, blocks[last].isWholly(mark) else { continue }
      blocks.shiftMark(mark, from: index, to: last, isInserted: marks.marks[mark].isPresent(in: .revised))
      index = last
    }
    return blocks
  }

  private mutating func shiftMark(_ mark: Int, from first: Int, to last: Int, isInserted: Bool) {
    self[first].paragraphMark = nil
    self[last].paragraphMark = mark
    guard !isInserted else { return }
    // What was taken out had the form that is kept as the original one of the last paragraph, and the first one's stays as the text has it.
    let kept = Block.Form(kind: self[last].kind, label: self[last].label, style: self[last].style)
    if let former = self[last].originalForm {
      (self[last].kind, self[last].label, self[last].style, self[last].originalForm) = (former.kind, former.label, former.style, nil)
    }
    let original = Block.Form(kind: self[first].kind, label: self[first].label, style: self[first].style)
    (self[first].kind, self[first].label, self[first].style) = (kept.kind, kept.label ?? self[first].label, kept.style)
    if original.kind != kept.kind { self[first].originalForm = original }
  }
}

extension Block {
  /// Whether it is a paragraph with words, of which the last have no mark of this number.
  fileprivate func endsUnmarked(_ mark: Int) -> Bool {
    if case .table = kind { return false }
    guard !text.text.isEmpty else { return false }
    return text.spans.last.map { $0.mark != mark } ?? true
  }

  /// Whether it is a paragraph with words, all of them under this mark.
  fileprivate func isWholly(_ mark: Int) -> Bool {
    if case .table = kind { return false }
    return !text.spans.isEmpty && text.spans.allSatisfy { $0.mark == mark }
  }
}

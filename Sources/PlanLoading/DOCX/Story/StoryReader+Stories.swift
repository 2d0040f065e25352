import PackagedXML
import PlanModel

extension StoryReader {
  /// A text box: its paragraphs become blocks after the paragraph that it hangs on.
  mutating func beginTextBox() -> StoryElement {
    outer.append(OuterStory(paragraph: paragraph, isInParagraph: isInParagraph, run: run, fieldDepth: fields.depth, heldBoxes: heldBoxes))
    heldBoxes = []
    paragraph = ParagraphBuilder()
    isInParagraph = false
    run = RunState()
    sinks.append([])
    return .textBox
  }

  mutating func endTextBox() {
    settle()
    guard let outside = outer.popLast(), let blocks = sinks.popLast() else { return }
    fields.close(to: outside.fieldDepth)
    (paragraph, isInParagraph, run, heldBoxes) = (outside.paragraph, outside.isInParagraph, outside.run, outside.heldBoxes)
    findings.coverage.textBoxes += 1
    if isInParagraph { paragraph.boxes += blocks } else { for block in blocks { emit(block) } }
  }

  /// A note in its own part. Separators and notes that nothing points to are not printed.
  mutating func beginNote(_ tag: borrowing XMLTag) -> StoryElement {
    guard let kind = part.noteKind, let id = tag.integer(.id) else { return .skipped }
    guard let reference = notes.reference(to: id, kind) else { return .skipped }
    marks.push(index: reference.mark)
    sinks.append([])
    notes.begin(id)
    return .note
  }

  mutating func endNote() {
    settle()
    fields.close(to: 0)
    marks.pop()
    guard let kind = part.noteKind, let blocks = sinks.popLast() else { return }
    notes.end(kind, blocks)
  }

  mutating func beginReference(_ tag: borrowing XMLTag, _ kind: NoteKind) -> StoryElement {
    guard let id = tag.integer(.id), !fields.isInstruction else { return .skipped }
    let isCustom = tag.string(.customMark).map { OnOff.isOn($0) } ?? false
    let index = notes.addReference(to: id, kind, mark: marks.current, isCustom: isCustom)
    if isCustom { run.customReference = (kind, index) }
    return .skipped
  }

  // MARK: One of several ways to say the same (ECMA-376 Part 3, 7.5)

  mutating func beginAlternatives() -> StoryElement {
    alternatives.append(false)
    return .alternatives
  }

  mutating func alternative(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    guard alternatives.last == false, name == .fallback || name == .choice && isUnderstood(tag) else { return .skipped }
    alternatives[alternatives.count - 1] = true
    return .content
  }

  mutating func endAlternatives() {
    if alternatives.popLast() == false { findings.noteUnread("drawing", at: place) }
  }

  /// Whether a choice asks only for what is known here. The prefixes are those that every writer uses for these namespaces.
  private func isUnderstood(_ tag: borrowing XMLTag) -> Bool {
    let known: Set<Substring> = ["wps", "wpg", "wpc", "wp14", "w14", "w15", "w16se", "w16cid", "w16", "w16cex", "a14", "c14", "v"]
    return tag.string(.requires)?.split(separator: " ").allSatisfy { known.contains($0) } ?? false
  }

  // MARK: Content controls and fields

  mutating func beginContentControl() -> StoryElement {
    contentControls.begin(isMoved: moves.movesControls)
    return .contentControl
  }

  /// A contents table that Word inserted is in a content control of this gallery (17.5.2.12).
  mutating func contentControlProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    if name == .prompt, tag.isOn { contentControls.setPrompt() }
    guard name == .gallery else { return name == nil ? .contentControlProperties : .skipped }
    if tag.has(.value, "Table of Contents") { contentControls.setContents() }
    return .skipped
  }

  mutating func field(_ tag: borrowing XMLTag, _ name: WordName) -> StoryElement {
    if name == .instruction { return .instruction }
    if name == .simpleField {
      fields.beginSimple(tag.string(.instruction) ?? "")
      return .simpleField
    }
    if tag.has(.fieldType, "begin") {
      fields.begin()
      return .formField
    } else if tag.has(.fieldType, "separate") {
      fields.separate()
      if fields.isContents, isInParagraph, paragraph.isEmpty { paragraph.isContents = true }
    } else {
      let value = fields.formValue
      fields.end()
      if let value { appendWords(Array(value.utf8)) }
    }
    return .skipped
  }

  /// What a form field of Word 97 holds: a box that is ticked or not, or a choice (ECMA-376 Part 1, 17.16.17). A text is in the field's result.
  mutating func formFieldProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .formData: return .formField
    case .checkBox:
      fields.setForm(.box(isTicked: false))
      return .formField
    case .dropDown:
      fields.setForm(.choice(entries: [], chosen: 0))
      return .formField
    case .formDefault, .formChecked, .formChoice: fields.chooseInForm(tag.integer(.value), isOn: tag.isOn)
    case .formEntry: fields.addFormEntry(tag.string(.value) ?? "")
    default: break
    }
    return .skipped
  }
}

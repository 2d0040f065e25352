import PlanModel

/// What styles and lists make of a paragraph in one reading.
struct ParagraphForm {
  var kind: Block.Kind
  var style: String?
  /// The list that numbers it, and its level there.
  var list: (number: Int, instance: ListInstance, level: Int)?
}

extension StoryReader {
  /// What a paragraph of this format is.
  func form(_ format: ParagraphFormat, isContents: Bool) -> ParagraphForm {
    let style = styles.paragraph(format.style)
    var form = ParagraphForm(kind: .paragraph, style: style?.name)
    form.list = list(format, style)
    if isContents || style?.isContents == true {
      form.kind = .contentsLine
    } else if let level = heading(format, style) {
      form.kind = .heading(level: level)
    } else if let list = form.list, let level = list.instance.levels.indices.contains(list.level) ? list.instance.levels[list.level] : nil {
      // A level that prints nothing makes no list that a reader sees.
      if level.isSilent { return form }
      form.kind = .listItem(level: list.level, isNumbered: level.format != .bullet)
    }
    return form
  }

  /// The heading level: the paragraph's own outline level, or its style's (ECMA-376 Part 1, 17.3.1.20).
  private func heading(_ format: ParagraphFormat, _ style: Style?) -> Int? {
    guard let outline = format.outline else { return style?.heading }
    return (0...8).contains(outline) ? outline + 1 : nil
  }

  private func list(_ format: ParagraphFormat, _ style: Style?) -> (number: Int, instance: ListInstance, level: Int)? {
    guard let number = format.numbering ?? style?.numbering, let instance = numbering.instance(number) else { return nil }
    // A style's level is the one that is tied to it; its own `w:ilvl` is a fallback (17.9.23).
    let tied = style.flatMap { instance.level(ofStyle: $0.id) ?? $0.level }
    let level = format.level ?? tied ?? 0
    return instance.levels.indices.contains(level) ? (number, instance, level) : nil
  }

  /// Counts the paragraph in the lists of the readings in which it is present, and puts the labels on the block.
  mutating func number(_ block: inout Block, revised: ParagraphForm, original: ParagraphForm, mark: Int?) {
    let isOriginal = marks.isPresent(mark, in: .original)
    let isRevised = marks.isPresent(mark, in: .revised)
    if revised.list?.instance.hasNumberOutOfBounds == true { findings.noteListNumber(at: block.place) }
    let revisedLabel = isRevised ? label(revised.list, &counters.revised) : nil
    let originalLabel = isOriginal ? label(original.list, &counters.original) : nil
    block.label = isRevised ? revisedLabel : originalLabel
    guard isOriginal, isRevised || paragraph.formerFormat != nil else { return }
    let form = Block.Form(kind: original.kind, label: originalLabel, style: original.style)
    if form != Block.Form(kind: block.kind, label: block.label, style: block.style) { block.originalForm = form }
  }

  private func label(_ list: (number: Int, instance: ListInstance, level: Int)?, _ counter: inout ListCounter) -> String? {
    guard let list else { return nil }
    let label = counter.next(list.number, list.instance, level: list.level)
    return label.isEmpty ? nil : label
  }
}

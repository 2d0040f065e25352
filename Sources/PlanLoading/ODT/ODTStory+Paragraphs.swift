import PackagedXML
import PlanModel

extension ODTStory {
  mutating func paragraph(_ element: XMLElement, list: StoredChange.ListPosition?) {
    let style = styles.paragraph(element["text:style-name"])
    open(form(of: element, list: list), format: style.format, layout: style.layout)
    if let format = paragraph?.format { inline(element, format: format) }
    endParagraph()
  }

  /// Begins a paragraph; `originalForm` is what it was before the changes.
  mutating func open(_ form: ParagraphForm, originalForm: ParagraphForm? = nil, format: RunFormat, layout: ParagraphLayout) {
    if rowDepth == 0 { number += 1 }
    paragraph = OpenParagraph(form: form, originalForm: originalForm, format: format, layout: layout, number: number)
  }

  mutating func endParagraph() {
    guard var open = paragraph else { return }
    paragraph = nil
    // Writers count it, though the standard would drop it (ODF 1.3 part 3, 6.1.2).
    open.words.keepSpaceAtEnd()
    let mark = marks.current
    var block = Block(
      kind: open.form.kind, text: open.words.text, paragraphMark: mark, style: open.form.style,
      place: Place(part: part, paragraph: max(open.number, 1)))
    let list = open.form.list.map { $0.instance.levels[$0.level].layout } ?? ParagraphLayout()
    block.look = open.words.look(in: list.over(open.layout))
    label(&block, revised: open.form, original: open.originalForm ?? open.form, mark: mark)
    if noteDepth == 0, rowDepth == 0, open.words.hasWords { findings.coverage.paragraphs += 1 }
    emit(block)
    for box in open.boxes { emit(box) }
  }

  /// What a paragraph is by its element, its style and its list.
  mutating func form(of element: XMLElement, list: StoredChange.ListPosition?) -> ParagraphForm {
    let style = styles.paragraph(element["text:style-name"])
    var form = ParagraphForm(kind: .paragraph, style: style.name)
    form.list = list.flatMap { instance(at: $0) }
    if isContents || style.isContents {
      form.kind = .contentsLine
      form.list = nil
    } else if element.name == "text:h" {
      let level = element["text:outline-level"]?.boundedInteger(in: 1...9) ?? style.outlineLevel ?? 1
      form.kind = .heading(level: min(max(level, 1), 9))
      if list == nil, element["text:is-list-header"] != "true" { form.list = outline(level: level) }
    } else if let list = form.list, !list.instance.levels[list.level].isSilent {
      form.kind = .listItem(level: list.level, isNumbered: list.instance.levels[list.level].format != .bullet)
    }
    if element["text:is-list-header"] == "true" || list?.isLabelled == false { form.list = nil }
    if list?.isLabelled == false, case .listItem = form.kind { form.kind = .paragraph }
    return form
  }

  /// The numbering of headings, where their level prints a number.
  private func outline(level: Int) -> (number: Int, instance: ListInstance, level: Int)? {
    guard let levels = styles.outline, levels.indices.contains(level - 1), !levels[level - 1].isSilent else { return nil }
    return (-1, ListInstance(abstract: -1, levels: levels), level - 1)
  }

  /// Counts the paragraph in the lists of the readings in which it is present, and puts the labels on the block.
  private mutating func label(_ block: inout Block, revised: ParagraphForm, original: ParagraphForm, mark: Int?) {
    let isOriginal = marks.isPresent(mark, in: .original)
    let isRevised = marks.isPresent(mark, in: .revised)
    if revised.list?.instance.hasNumberOutOfBounds == true { findings.noteListNumber(at: place) }
    let revisedLabel = isRevised ? Self.label(revised.list, &lists.counters.revised) : nil
    let originalLabel = isOriginal ? Self.label(original.list, &lists.counters.original) : nil
    block.label = isRevised ? revisedLabel : originalLabel
    if isOriginal, !isRevised { (block.kind, block.style) = (original.kind, original.style) }
    guard isOriginal, isRevised else { return }
    let form = Block.Form(kind: original.kind, label: originalLabel, style: original.style)
    if form != Block.Form(kind: block.kind, label: block.label, style: block.style) { block.originalForm = form }
  }

  private static func label(_ list: (number: Int, instance: ListInstance, level: Int)?, _ counter: inout ListCounter) -> String? {
    guard let list else { return nil }
    let label = counter.next(list.number, list.instance, level: list.level)
    return label.isEmpty ? nil : label
  }

  /// A section; one that is hidden is not printed (ODF 1.3 part 3, 5.4).
  mutating func section(_ element: XMLElement) {
    if element["text:display"] == "none" || styles.isHidden(section: element["text:style-name"]) {
      return findings.noteHidden(at: place)
    }
    for child in element.children { block(child) }
  }

  /// A contents table or another index: its lines are no text of the plan.
  mutating func index(_ element: XMLElement) {
    let isOutermost = !isContents
    isContents = true
    for child in element.children where child.name == "text:index-body" {
      for line in child.children {
        if line.name == "text:index-title" { for title in line.children { block(title) } } else { block(line) }
      }
    }
    if isOutermost { isContents = false }
  }
}

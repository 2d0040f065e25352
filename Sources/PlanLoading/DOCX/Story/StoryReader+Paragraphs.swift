import PackagedXML
import PlanModel

extension StoryReader {
  mutating func beginParagraph(_ tag: borrowing XMLTag) -> StoryElement {
    endSurroundingParagraph()
    openParagraph()
    paragraph.keepsSpace = tag.has(.space, "preserve")
    return .paragraph
  }

  /// Words outside of any paragraph are not valid, but they are words.
  mutating func beginImpliedParagraph() {
    openParagraph()
    paragraph.isImplied = true
  }

  private mutating func openParagraph() {
    part.beginParagraph()
    paragraph.reset()
    paragraph.number = part.number
    paragraph.page = part.pages.page
    if let dropCap { paragraph.begin(withWordsOf: dropCap) }
    dropCap = nil
    paragraph.isContents = fields.isContents || contentControls.isContents
    isInParagraph = true
    moves.beginParagraph()
  }

  /// A paragraph or table inside a paragraph is not valid, but its words are words: it parts those around it.
  mutating func endSurroundingParagraph() {
    if isInParagraph { endParagraph() }
  }

  mutating func endImpliedParagraph() {
    if isInParagraph, paragraph.isImplied { endParagraph() }
  }

  mutating func paragraphProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .paragraphStyle: paragraph.format.style = tag.string(.value).flatMap { styles.index($0) }
    case .outlineLevel: paragraph.format.outline = tag.integer(.value)
    case .frame: paragraph.isDropCap = tag.has(.dropCap, "drop") || tag.has(.dropCap, "margin")
    case .alignment: paragraph.layout.alignment = tag.string(.value).flatMap { Block.Look.Alignment(word: $0) }
    case .spacing: paragraph.layout.spaceBefore = ParagraphLayout.points(tag.string(.before))
    case .indentation: paragraph.layout.indent = ParagraphLayout.points(tag.string(.start) ?? tag.string(.left))
    case .shading: paragraph.layout.background = ParagraphLayout.colour(ofShading: tag.string(.fill))
    case .numbering: return .numbering
    case .runProperties: return .markProperties
    case .pageBreakBefore: if tag.isOn { part.pages.addBreak() }
    case .sectionProperties:
      paragraph.endsPage = true
      return .sectionProperties
    case .paragraphChange:
      paragraph.formattingMark = marks.index(of: mark(tag, .formatting))
      paragraph.formerFormat = ParagraphFormat()
      return .formerParagraph
    default: break
    }
    return .skipped
  }

  mutating func numberingProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .numberingInstance: paragraph.format.numbering = tag.integer(.value)
    case .numberingLevel: paragraph.format.level = tag.integer(.value)
    case .inserted, .numberingChange: paragraph.formattingMark = marks.index(of: mark(tag, .formatting))
    default: break
    }
    return .skipped
  }

  mutating func formerProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .paragraphStyle: paragraph.formerFormat?.style = tag.string(.value).flatMap { styles.index($0) }
    case .outlineLevel: paragraph.formerFormat?.outline = tag.integer(.value)
    case .numbering: return .formerNumbering
    default: break
    }
    return .skipped
  }

  mutating func formerNumberingProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .numberingInstance: paragraph.formerFormat?.numbering = tag.integer(.value)
    case .numberingLevel: paragraph.formerFormat?.level = tag.integer(.value)
    default: break
    }
    return .skipped
  }

  /// A change of the paragraph mark itself (ECMA-376 Part 1, 17.13.5.4, .15, .20 to .22, .26).
  mutating func markProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    if let name, let kind = Self.changeKind(name) {
      let own = marks.index(of: mark(tag, kind))
      // Put in by one author and taken out by another: in neither reading.
      marks.push(index: paragraph.mark)
      paragraph.mark = marks.joined(with: own)
      marks.pop()
    }
    return .skipped
  }

  mutating func endParagraph() {
    fields.endInstructions()
    isInParagraph = false
    if paragraph.isDropCap, paragraph.hasWords {
      dropCap = paragraph
      return
    }
    let mark = paragraphMark()
    let revised = form(paragraph.format, isContents: paragraph.isContents)
    let original = paragraph.formerFormat.map { form($0, isContents: paragraph.isContents) } ?? revised
    var block = Block(kind: revised.kind, text: paragraph.text, style: revised.style, place: paragraphPlace)
    block.paragraphMark = mark ?? paragraph.formattingMark
    block.look = paragraph.look(in: layout(revised))
    number(&block, revised: revised, original: original, mark: mark)
    countParagraph()
    emit(block)
    if paragraph.endsPage { part.pages.addBreak() }
    heldBoxes += paragraph.boxes
    // Where the paragraph runs on into the next one in a reading, nothing may come between the two.
    if marks.isPresent(mark, in: .original), marks.isPresent(mark, in: .revised) { settleBoxes() }
  }

  /// The layout of the open paragraph: its own, then that of its list, its style and the defaults (ECMA-376 Part 1, 17.7.2).
  private func layout(_ form: ParagraphForm) -> ParagraphLayout {
    let list = form.list.map { $0.instance.levels[$0.level].layout } ?? ParagraphLayout()
    let style = styles.paragraph(paragraph.format.style)?.layout ?? ParagraphLayout()
    return paragraph.layout.over(list).over(style).over(styles.defaultLayout)
  }

  /// Text boxes come after the paragraph that they hang on.
  mutating func settleBoxes() {
    guard !heldBoxes.isEmpty else { return }
    for box in heldBoxes { emit(box) }
    heldBoxes = []
  }

  /// The mark on the paragraph mark, with the name of the move that it belongs to.
  private mutating func paragraphMark() -> Int? {
    guard let own = paragraph.mark else { return marks.current }
    var mark = marks.marks[own]
    if mark.kind == .movedFrom || mark.kind == .movedTo {
      mark.move = mark.move ?? moves.last ?? moves.name(isFrom: mark.kind == .movedFrom)
      mark.isOfContentControl = contentControls.isMoved
    }
    return marks.joined(with: marks.index(of: mark))
  }

  /// The place of the open paragraph.
  private var paragraphPlace: Place { Place(part: part.name, paragraph: paragraph.number, page: paragraph.page) }

  /// A section begins on a new page unless it says otherwise (ECMA-376 Part 1, 17.6.22).
  mutating func sectionProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    if tag.qualifiedName == "w:type" { paragraph.endsPage = !tag.has(.value, "continuous") && !tag.has(.value, "nextColumn") }
    return layoutProperty(name)
  }

  private mutating func countParagraph() {
    guard part.noteKind == nil, !part.isInRow, paragraph.hasWords else { return }
    findings.coverage.paragraphs += 1
  }

  /// Ends what waits for a paragraph that does not come: words outside of any, text boxes, and a drop cap with nothing after it.
  mutating func settle() {
    endImpliedParagraph()
    settleBoxes()
    guard let last = dropCap else { return }
    dropCap = nil
    emit(Block(kind: .paragraph, text: last.text, place: Place(part: part.name, paragraph: last.number)))
  }

  mutating func emit(_ block: Block) { sinks[sinks.count - 1].append(block) }
}

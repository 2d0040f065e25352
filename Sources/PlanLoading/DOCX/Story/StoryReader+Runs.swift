import PackagedXML
import PlanModel

extension StoryReader {
  mutating func beginRun(_ tag: borrowing XMLTag) -> StoryElement {
    run = RunState()
    run.keepsSpace = tag.has(.space, "preserve")
    return .run
  }

  mutating func runProperty(_ tag: borrowing XMLTag, _ name: WordName?) -> StoryElement {
    switch name {
    case .runStyle: run.style = tag.string(.value).flatMap { styles.index($0) }
    case .bold: run.format.bold = tag.isOn
    case .italic: run.format.italic = tag.isOn
    case .strike: run.format.strike = tag.isOn
    case .doubleStrike: run.format.doubleStrike = tag.isOn
    case .hidden: run.format.hidden = tag.isOn
    case .underline: run.format.underline = !tag.has(.value, "none")
    case .size: run.format.size = tag.integer(.value).map { Double($0) / 2 }
    case .capitals: run.format.capitals = tag.isOn
    case .colour: run.format.colour = tag.string(.value).map { RunFormat.Colour($0) }
    case .highlight: run.format.highlight = tag.string(.value).map { RunFormat.Colour(highlighter: $0) }
    // What is highlighted is that, whatever shading it has as well.
    case .shading: run.format.highlight = run.format.highlight ?? tag.string(.fill).map { RunFormat.Colour($0) }
    case .fonts:
      for font in SymbolFont.common where tag.has(.ascii, font) || tag.has(.highANSI, font) { run.symbolFont = "\(font)" }
    case .runChange: run.formattingMark = marks.index(of: mark(tag, .formatting))
    default: break
    }
    return .skipped
  }

  /// Blanks at the ends of a text count where it says so, or where it is silent and an element around it says so (XML 1.0, 2.10).
  func beginText(_ tag: borrowing XMLTag) -> StoryElement {
    .text(keepsSpace: tag.string(.space).map { $0 == "preserve" } ?? (run.keepsSpace || paragraph.keepsSpace || part.keepsSpace))
  }

  /// The words of one text element are complete. Blanks at the ends count only where the element says so, and a line feed is a blank.
  mutating func endText(keepsSpace: Bool) {
    for index in words.indices where words[index] == 0x0A || words[index] == 0x0D { words[index] = 0x20 }
    if !keepsSpace { trimWords() }
    if let font = run.symbolFont { words = symbols(words, font: font) }
    if !words.isEmpty { appendWords(words) }
    words.removeAll(keepingCapacity: true)
  }

  /// Letters of a symbol font as the signs that they show.
  private mutating func symbols(_ bytes: [UInt8], font: String) -> [UInt8] {
    var signs = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let symbol = SymbolFont.character(scalar.value, font: font)
      if !symbol.isKnown { findings.noteUnread("symbol", at: place) }
      signs.append(symbol.scalar)
    }
    return Array(String(signs).utf8)
  }

  private mutating func trimWords() {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    while let last = words.last, isBlank(last) { words.removeLast() }
    if let first = words.first, isBlank(first) { words.removeFirst(words.prefix(while: isBlank).count) }
  }

  /// Adds words to the paragraph, unless they are never printed.
  mutating func appendWords(_ bytes: [UInt8]) {
    if fields.isInstruction { return findings.noteInstructionWords(at: place) }
    if contentControls.isPrompt { return findings.noteEmptyControl(at: place) }
    fields.noteWords()
    if let reference = run.customReference { return appendCustomLabel(bytes, reference) }
    if !isInParagraph { beginImpliedParagraph() }
    let look = currentLook()
    if look.isHidden { return findings.noteHidden(at: place) }
    if paragraph.isEmpty { paragraph.page = part.pages.page }
    part.pages.addWords(bytes.count)
    paragraph.append(bytes, look: look, mark: currentMark)
  }

  mutating func appendWords(_ text: StaticString) { appendWords(Array("\(text)".utf8)) }

  /// A line break is a character; a page or column break only parts words.
  mutating func appendBreak(_ tag: borrowing XMLTag) {
    if tag.has(.type, "page") || tag.has(.type, "column") {
      if tag.has(.type, "page") { part.pages.addBreak() }
      if isInParagraph { paragraph.appendPageBreak(look: currentLook(), mark: currentMark) }
    } else {
      appendWords("\u{2028}")
    }
  }

  mutating func appendSymbol(_ tag: borrowing XMLTag) {
    let code = tag.string(.character).flatMap { UInt32($0, radix: 16) } ?? 0
    let symbol = SymbolFont.character(code, font: tag.string(.font) ?? "")
    if !symbol.isKnown { findings.noteUnread("symbol", at: place) }
    appendWords(Array(String(Character(symbol.scalar)).utf8))
  }

  /// Words drawn along a line, as in a "Draft" across the page: a box of their own.
  mutating func appendWordArt(_ tag: borrowing XMLTag) {
    guard let words = tag.string(.string), !words.isEmpty else { return }
    var block = Block(kind: .paragraph, text: MarkedText(words), place: place)
    if let mark = marks.current { block.text.spans = [MarkedText.Span(length: words.utf8.count, mark: mark)] }
    block.paragraphMark = marks.current
    findings.coverage.textBoxes += 1
    if isInParagraph { paragraph.boxes.append(block) } else { emit(block) }
  }

  /// Mathematics in a line: the signs that its layout represents.
  mutating func mathematics(_ name: WordName) -> StoryElement {
    switch name {
    case .superscript: appendWords("^")
    case .subscripted: appendWords("_")
    case .denominator: appendWords("/")
    case .radical: appendWords("√")
    default:
      appendWords("(")
      return .delimited
    }
    return .content
  }

  /// The mark of words at this position: the open changes, or else the run's change of formatting.
  private var currentMark: Int? { marks.current ?? run.formattingMark }

  private mutating func currentLook() -> ResolvedLook {
    if let look = run.look { return look }
    let own = styles.paragraph(paragraph.format.style)?.format ?? RunFormat()
    let look = ResolvedLook(direct: run.format, character: styles.format(run.style), paragraph: own, defaults: styles.defaults)
    run.look = look
    return look
  }

  private mutating func appendCustomLabel(_ bytes: [UInt8], _ reference: (kind: NoteKind, index: Int)) {
    notes.appendLabel(String(decoding: bytes, as: UTF8.self), reference.kind, at: reference.index)
  }
}

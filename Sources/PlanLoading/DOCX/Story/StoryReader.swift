import PackagedXML
import PlanModel

/// Reads the stories of a Word document (body, notes, headers and footers) from streams of XML into blocks.
///
/// One reader reads all parts of a document, one after the other, so that marks, lists and counts go through.
struct StoryReader {
  let styles: StyleSheet
  let numbering: NumberingDefinitions
  /// The marks of change met so far.
  var marks = OpenMarks()
  /// The counts, and the parts that could not be read.
  var findings = StoryFindings()
  var notes = StoryNotes()
  /// The list counters of the two readings.
  var counters = (original: ListCounter(), revised: ListCounter())

  // The current position.
  var part = StoryPart()
  var open: [StoryElement] = []
  var sinks: [[Block]] = [[]]
  var paragraph = ParagraphBuilder()
  var isInParagraph = false
  var run = RunState()
  var outer: [OuterStory] = []
  var tables: [TableBuilder] = []
  var fields = FieldStack()
  var fieldDepths: [Int] = []
  var moves = MoveRanges()
  var alternatives: [Bool] = []
  var contentControls = ContentControls()
  var dropCap: ParagraphBuilder?
  /// Text boxes of paragraphs that run on into the next one.
  var heldBoxes: [Block] = []
  var words: [UInt8] = []

  private let names = WordName.allCases
  private let roles = WordRole.names.map(\.role)
  private let firstRole = WordName.allCases.count + WordAttribute.allCases.count

  /// What a run says of itself.
  struct RunState {
    var format = RunFormat()
    var style: Int?
    var formattingMark: Int?
    /// The look in the end, once it has been worked out.
    var look: ResolvedLook?
    /// The reference whose own mark the run's words are.
    var customReference: (kind: NoteKind, index: Int)?
    /// The symbol font that its letters are in.
    var symbolFont: String?
    /// Whether it says that blanks at the ends of its texts count.
    var keepsSpace = false
  }

  /// What is laid aside while a text box is read.
  struct OuterStory {
    var paragraph: ParagraphBuilder
    var isInParagraph: Bool
    var run: RunState
    var fieldDepth: Int
    var heldBoxes: [Block]
  }

  init(styles: StyleSheet, numbering: NumberingDefinitions) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Begins another part.
  mutating func begin(part: String, notes: NoteKind? = nil) {
    self.part = StoryPart(name: part, noteKind: notes)
    open = []
    sinks = [[]]
    fields = FieldStack()
    (isInParagraph, dropCap, heldBoxes) = (false, nil, [])
    moves = MoveRanges()
  }

  /// The blocks of the part that has been read.
  mutating func finish() -> [Block] {
    settle()
    let blocks = sinks.popLast() ?? []
    return part.name == "document" && part.pages.areKnown ? blocks : blocks.map(\.withoutPage)
  }

  mutating func start(_ tag: borrowing XMLTag) {
    part.begin(tag)
    open.append(element(tag))
  }

  /// What an element is, given its parent.
  private mutating func element(_ tag: borrowing XMLTag) -> StoryElement {
    switch open.last ?? .content {
    case .skipped, .text, .instruction: .skipped
    case .runProperties: runProperty(tag, name(tag))
    case .markProperties: markProperty(tag, name(tag))
    case .paragraphProperties: paragraphProperty(tag, name(tag))
    case .numbering: numberingProperty(tag, name(tag))
    case .formerParagraph: name(tag) == .paragraphProperties ? .formerParagraphProperties : .skipped
    case .formerParagraphProperties: formerProperty(tag, name(tag))
    case .formerNumbering: formerNumberingProperty(tag, name(tag))
    case .rowProperties: rowProperty(tag, name(tag))
    case .cellProperties: cellProperty(tag, name(tag))
    case .layoutProperties: layoutProperty(name(tag))
    case .sectionProperties: sectionProperty(tag, name(tag))
    case .contentControlProperties: contentControlProperty(tag, name(tag))
    case .formField: formFieldProperty(tag, name(tag))
    case .alternatives: alternative(tag, name(tag))
    default: content(tag)
    }
  }

  /// The name as one that is handled, or nil.
  private func name(_ tag: borrowing XMLTag) -> WordName? {
    tag.name.flatMap { $0 < names.count ? names[$0] : nil }
  }

  private mutating func content(_ tag: borrowing XMLTag) -> StoryElement {
    if let name = name(tag) { return content(tag, name) }
    guard let number = tag.name, number >= firstRole else {
      findings.noteUnread(tag.qualifiedName, at: place)
      return .skipped
    }
    switch roles[number - firstRole] {
    case .container: return .content
    case .ignored: return .skipped
    }
  }

  /// The end of the innermost open element.
  mutating func end() {
    switch open.popLast() {
    case .text(let keepsSpace): endText(keepsSpace: keepsSpace)
    case .run: run = RunState()
    case .paragraph: if isInParagraph { endParagraph() }
    case .change: marks.pop()
    case .simpleField: fields.end()
    case .cell: endCell()
    case .row: endRow()
    case .table: endTable()
    case .textBox: endTextBox()
    case .note: endNote()
    case .contentControl: contentControls.end()
    case .alternatives: endAlternatives()
    case .delimited: appendWords(")")
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    switch open.last {
    case .text: words.append(bytes)
    case .instruction: fields.appendInstruction(bytes)
    default: break
    }
  }

  var place: Place { part.place }

  /// The notes of one kind, in the order of their references, with their labels.
  mutating func numberedNotes(_ kind: NoteKind) -> [Block] {
    let numbered = notes.numbered(kind, marks: marks)
    findings.coverage.notes += numbered.count
    return numbered.flatMap(\.self)
  }
}

/// Hands a stream on to a reader.
final class StoryDelegate: XMLStreamDelegate {
  var reader: StoryReader

  init(_ reader: StoryReader) { self.reader = reader }

  func start(_ tag: borrowing XMLTag) { reader.start(tag) }
  func end(_ name: Int?) { reader.end() }
  func text(_ bytes: Span<UInt8>) { reader.text(bytes) }
}

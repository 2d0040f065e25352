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
  var footnotes = NoteReferences()
  var endnotes = NoteReferences()
  /// The list counters of the two readings.
  var counters = (original: ListCounter(), revised: ListCounter())

  /// The name of the part as a place gives it.
  var part = "document"
  /// Which notes the part holds.
  var noteKind: NoteKind?
  /// How many paragraphs and rows of the part have begun.
  var number = 0
  /// The qualified name of the part's outermost element.
  var rootName: String?
  /// The pages of the part.
  var pages = PageCount()
  /// Whether the part's outermost element says that blanks at the ends of texts count.
  var rootKeepsSpace = false
  /// The notes read so far, by identifier.
  var notes: [NoteKind: [Int: [Block]]] = [:]
  /// The note that is being read.
  var noteID = 0

  // The current position.
  var open: [StoryElement] = []
  var sinks: [[Block]] = [[]]
  var paragraph = ParagraphBuilder()
  var isInParagraph = false
  var run = RunState()
  var outer: [OuterStory] = []
  var tables: [TableBuilder] = []
  /// How many rows are open, so that a row within a row keeps the place of the outermost.
  var rowDepth = 0
  var fields = FieldStack()
  var fieldDepths: [Int] = []
  var moves: [OpenMove] = []
  var lastMove: String?
  var alternatives: [Bool] = []
  var contentControls: [ContentControl] = []
  /// How many ranges are open in which a content control was moved.
  var controlMoves = 0
  var dropCap: ParagraphBuilder?
  /// Text boxes of paragraphs that run on into the next one.
  var heldBoxes: [Block] = []
  var words: [UInt8] = []

  private let names = WordName.allCases
  private let roles = WordRole.names.map(\.role)
  private let firstRole = WordName.allCases.count + WordAttribute.allCases.count

  /// Which of the two kinds of notes.
  enum NoteKind: Hashable { case footnote, endnote }

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

  /// An open content control: whether it holds a contents table, and whether it was moved as a whole.
  struct ContentControl {
    var isContents = false
    var isMoved = false
    /// Whether it is empty, and shows a prompt in place of words (ECMA-376 Part 1, 17.5.2.39).
    var isPrompt = false
  }

  /// A range of moved words (ECMA-376 Part 1, 17.13.5.24 and .28).
  struct OpenMove {
    var id: Int
    var name: String
    var isFrom: Bool
  }

  init(styles: StyleSheet, numbering: NumberingDefinitions) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Begins another part.
  mutating func begin(part: String, notes: NoteKind? = nil) {
    self.part = part
    noteKind = notes
    (number, rootName, rowDepth) = (0, nil, 0)
    pages = PageCount()
    open = []
    sinks = [[]]
    fields = FieldStack()
    (isInParagraph, dropCap, heldBoxes) = (false, nil, [])
    (moves, controlMoves) = ([], 0)
  }

  /// The blocks of the part that has been read.
  mutating func finish() -> [Block] {
    settle()
    let blocks = sinks.popLast() ?? []
    return part == "document" && pages.areKnown ? blocks : blocks.map(\.withoutPage)
  }

  mutating func start(_ tag: borrowing XMLTag) {
    if rootName == nil { (rootName, rootKeepsSpace) = (tag.qualifiedName, tag.has(.space, "preserve")) }
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
    case .contentControl: _ = contentControls.popLast()
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

  /// The current place.
  var place: Place { Place(part: part, paragraph: max(number, 1)) }
}

/// Hands a stream on to a reader.
final class StoryDelegate: XMLStreamDelegate {
  var reader: StoryReader

  init(_ reader: StoryReader) { self.reader = reader }

  func start(_ tag: borrowing XMLTag) { reader.start(tag) }
  func end(_ name: Int?) { reader.end() }
  func text(_ bytes: Span<UInt8>) { reader.text(bytes) }
}

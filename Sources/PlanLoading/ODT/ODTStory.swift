import PackagedXML
import PlanModel

/// Reads the content of an OpenDocument text, an element at a time, into blocks.
///
/// One story reads the body, then the notes that it met, then the headers and footers, so that marks, lists and counts go through.
struct ODTStory {
  var styles: TextStyleSheet
  /// The marks of change met so far.
  var marks = OpenMarks()
  /// The counts, and the parts that could not be read.
  var findings = StoryFindings()
  /// The tracked changes of the text, by identifier.
  var changes: [String: StoredChange] = [:]
  /// The identifiers of the changes that have begun and not ended, in order.
  var openChanges: [String] = []
  /// The notes read so far, in the order of their references.
  var notes: (foot: [Block], end: [Block]) = ([], [])

  // The current position.
  var part = "document"
  var number = 0
  var sinks: [[Block]] = [[]]
  var paragraph: OpenParagraph?
  var rowDepth = 0
  /// How deep the reader is in notes, whose paragraphs are no paragraphs of the text.
  var noteDepth = 0
  var isContents = false
  var lists = ListCensus()

  /// A paragraph in the making.
  struct OpenParagraph {
    var words = FlowingText()
    /// What it is once the changes are accepted.
    var form: ParagraphForm
    /// What it was before them, where that is known to differ.
    var originalForm: ParagraphForm?
    /// The look that its style gives.
    var format: RunFormat
    /// The layout that its style gives.
    var layout: ParagraphLayout
    var number: Int
    /// Frames that hang on it, in order.
    var boxes: [Block] = []
  }

  init(styles: TextStyleSheet) { self.styles = styles }

  /// The current place.
  var place: Place { Place(part: part, paragraph: max(number, 1)) }

  /// Reads one element of the body: a paragraph, a list, a table, a section, or what has no words.
  mutating func block(_ element: XMLElement, list: StoredChange.ListPosition? = nil) {
    switch element.name {
    case "text:p", "text:h": paragraph(element, list: list)
    case "text:list": self.list(element, within: list)
    case "text:numbered-paragraph": numberedParagraph(element)
    case "table:table": table(element)
    case "text:section": section(element)
    case "text:tracked-changes": readChanges(element)
    case "text:change-start", "text:change-end", "text:change": change(element, format: RunFormat())
    case _ where Self.indexes.contains(element.name): index(element)
    case _ where element.name.hasPrefix("draw:") || element.name.hasPrefix("dr3d:"): drawing(element)
    case _ where Self.wordless.contains(element.name): break
    default: findings.noteUnread(Self.plainName(element), at: place)
    }
  }

  /// The blocks read since the last time.
  mutating func finish() -> [Block] {
    let blocks = sinks[0]
    sinks = [[]]
    return blocks.settlingChangedEnds(marks)
  }

  mutating func emit(_ block: Block) { sinks[sinks.count - 1].append(block) }

  /// Contents tables and other indexes (ODF 1.3 part 3, 8).
  static let indexes: Set<String> = [
    "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index", "text:user-index",
    "text:alphabetical-index", "text:bibliography",
  ]

  /// Elements among blocks that hold no words of the text: declarations, forms, and the sources of indexes and sections.
  private static let wordless: Set<String> = [
    "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls",
    "text:alphabetical-index-auto-mark-file",
    "text:section-source", "office:dde-source", "office:forms", "office:scripts", "office:settings", "office:font-face-decls",
    "office:event-listeners", "office:meta", "office:styles", "office:automatic-styles", "office:master-styles",
    "table:calculation-settings",
    "table:content-validations", "table:label-ranges", "text:soft-page-break", "text:table-of-content-source",
    "text:illustration-index-source",
    "text:table-index-source", "text:object-index-source", "text:user-index-source", "text:alphabetical-index-source",
    "text:bibliography-source", "table:table-source", "table:desc", "table:title", "table:shapes", "loext:p",
  ]

  /// An element's name as a note gives it.
  static func plainName(_ element: XMLElement) -> String {
    "element “\(element.name.split(separator: "}").last ?? "")”"
  }
}

/// The lists met so far: which of them go on with an earlier one.
struct ListCensus {
  /// The counters of the two readings.
  var counters = (original: ListCounter(), revised: ListCounter())
  /// The number of the list that was last met in each style, and of each list by identifier.
  var ofStyle: [String: Int] = [:]
  var ofIdentifier: [String: Int] = [:]
  /// The list that is open, where one is.
  var current = 0
  private(set) var last = 0

  /// A number for another list.
  mutating func next() -> Int {
    last += 1
    return last
  }
}

import PackagedXML
import PlanModel

/// The part of a document that is being read, and the position in it.
struct StoryPart {
  /// The name of the part as a place gives it.
  let name: String
  /// The kind of notes that the part holds; nil for a part without notes.
  let noteKind: NoteKind?
  /// The pages of the part.
  var pages = PageCount()
  /// The qualified name of the part's outermost element.
  private(set) var rootName: String?
  /// Whether the part's outermost element says that blanks at the ends of texts count.
  private(set) var keepsSpace = false
  /// How many paragraphs and rows of the part have begun.
  private(set) var number = 0
  private var rowDepth = 0

  init(name: String = "document", noteKind: NoteKind? = nil) {
    self.name = name
    self.noteKind = noteKind
  }

  /// The current place.
  var place: Place { Place(part: name, paragraph: max(number, 1)) }

  var isInRow: Bool { rowDepth > 0 }

  /// Notes an element's start: the first one is the outermost.
  mutating func begin(_ tag: borrowing XMLTag) {
    if rootName == nil { (rootName, keepsSpace) = (tag.qualifiedName, tag.has(.space, "preserve")) }
  }

  /// Counts a paragraph. In a row, a paragraph keeps the row's number.
  mutating func beginParagraph() {
    if rowDepth == 0 { number += 1 }
  }

  /// Counts a row. A row within a row keeps the number of the outermost.
  mutating func beginRow() {
    if rowDepth == 0 { number += 1 }
    rowDepth += 1
  }

  mutating func endRow() { rowDepth -= 1 }
}

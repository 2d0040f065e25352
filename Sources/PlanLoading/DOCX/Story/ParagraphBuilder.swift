import PackagedXML

/// The direct formatting of a paragraph, before styles and lists are looked up.
struct ParagraphFormat: Hashable {
  var style: Int?
  var numbering: Int?
  var level: Int?
  var outline: Int?
}

/// A paragraph in the making: its words as bytes, with stretches of one look and one mark.
struct ParagraphBuilder {
  var format = ParagraphFormat()
  /// The layout that the paragraph itself asks for.
  var layout = ParagraphLayout()
  /// The format before a tracked change of it, if there is one.
  var formerFormat: ParagraphFormat?
  /// The mark on the paragraph mark, and a mark of changed formatting.
  var mark: Int?
  var formattingMark: Int?
  /// The number of the paragraph in its part.
  var number = 0
  /// The page of its first words.
  var page = 1
  /// Whether a section ends with it, and the next one begins on another page.
  var endsPage = false
  /// Whether it says that blanks at the ends of its texts count.
  var keepsSpace = false
  /// Text boxes that hang on it, in order.
  var boxes: [Block] = []
  /// Whether it is a line of a contents table, as a field or a content control shows.
  var isContents = false
  /// Whether it is the big first letter of the next paragraph.
  var isDropCap = false
  /// Whether it was begun for runs outside of any paragraph.
  var isImplied = false
  private(set) var bytes: [UInt8] = []
  private(set) var stretches: [Stretch] = []
  /// A page or column break: it parts words, but is nothing at the ends of a paragraph.
  private var pendingBreak: (look: ResolvedLook, mark: Int?)?

  /// A stretch of one look and one mark.
  struct Stretch: Hashable {
    var length: Int
    var look: ResolvedLook
    var mark: Int?
  }

  private static let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]

  /// Whether it holds no words yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds words.
  mutating func append(_ words: Span<UInt8>, look: ResolvedLook, mark: Int?) {
    guard words.count > 0 else { return }
    settleBreak()
    bytes.append(words)
    extend(by: words.count, look: look, mark: mark)
  }

  /// Adds words.
  mutating func append(_ words: [UInt8], look: ResolvedLook, mark: Int?) { append(words.span, look: look, mark: mark) }

  /// Adds a page or column break, which counts only between words.
  mutating func appendPageBreak(look: ResolvedLook, mark: Int?) {
    if !isEmpty { pendingBreak = pendingBreak ?? (look, mark) }
  }

  /// Puts the words of a drop cap before those of its paragraph.
  mutating func begin(withWordsOf dropCap: ParagraphBuilder) {
    bytes = dropCap.bytes
    stretches = dropCap.stretches
    number = dropCap.number
    boxes = dropCap.boxes
  }

  /// Makes the builder ready for the next paragraph, keeping its memory.
  mutating func reset() {
    format = ParagraphFormat()
    formerFormat = nil
    layout = ParagraphLayout()
    (mark, formattingMark) = (nil, nil)
    (number, page, endsPage) = (0, 1, false)
    boxes.removeAll()
    (isContents, isDropCap, isImplied, keepsSpace) = (false, false, false, false)
    bytes.removeAll(keepingCapacity: true)
    stretches.removeAll(keepingCapacity: true)
    pendingBreak = nil
  }

  /// The words with their looks and marks.
  var text: MarkedText {
    let text = String(decoding: bytes, as: UTF8.self)
    return MarkedText(text, stretches.lazy.map { ($0.length, $0.look, $0.mark) })
  }

  /// Its predominant look; nil where it has no words.
  func look(in layout: ParagraphLayout) -> Block.Look? {
    Block.Look(stretches.lazy.map { ($0.length, $0.look) }, of: bytes, in: layout)
  }

  /// Whether there is anything but blanks in it.
  var hasWords: Bool { bytes.contains { $0 > 0x20 } }

  private mutating func settleBreak() {
    guard let pending = pendingBreak else { return }
    pendingBreak = nil
    bytes.append(contentsOf: Self.lineSeparator)
    extend(by: Self.lineSeparator.count, look: pending.look, mark: pending.mark)
  }

  private mutating func extend(by count: Int, look: ResolvedLook, mark: Int?) {
    if let last = stretches.last, last.look == look, last.mark == mark {
      stretches[stretches.count - 1].length += count
    } else {
      stretches.append(Stretch(length: count, look: look, mark: mark))
    }
  }
}

/// The words of a paragraph in the making, where the format runs white space together: OpenDocument (ODF 1.3 part 3, 6.1.2) and HTML.
struct FlowingText {
  private(set) var bytes: [UInt8] = []
  private var spans: [(length: Int, look: ResolvedLook, mark: Int?)] = []
  /// White space that has been met: it counts only where words follow.
  private var pendingSpace: (look: ResolvedLook, mark: Int?)?

  private static let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]

  /// Whether it holds no words yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether it holds more than white space.
  var hasWords: Bool { bytes.contains { $0 > 0x20 } }

  /// Adds words, running white space together.
  mutating func append(_ words: String, look: ResolvedLook, mark: Int?) {
    var start = bytes.count
    for byte in words.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if bytes.count > start { extend(by: bytes.count - start, look, mark) }
        start = bytes.count
        if !bytes.isEmpty, pendingSpace == nil, !bytes.suffix(3).elementsEqual(Self.lineSeparator) { pendingSpace = (look, mark) }
      } else {
        if pendingSpace != nil {
          settleSpace()
          start = bytes.count
        }
        bytes.append(byte)
      }
    }
    if bytes.count > start { extend(by: bytes.count - start, look, mark) }
  }

  /// Adds characters as they are: spaces that count, a tab.
  mutating func appendVerbatim(_ words: String, look: ResolvedLook, mark: Int?) {
    settleSpace()
    bytes.append(contentsOf: words.utf8)
    extend(by: words.utf8.count, look, mark)
  }

  /// Adds a line break; white space around it is nothing.
  mutating func appendBreak(look: ResolvedLook, mark: Int?) {
    pendingSpace = nil
    bytes.append(contentsOf: Self.lineSeparator)
    extend(by: Self.lineSeparator.count, look, mark)
  }

  /// Keeps the space at the end: where the end of the paragraph is marked as deleted, the space is between words.
  mutating func keepSpaceAtEnd() { settleSpace() }

  /// The words with their looks and marks.
  var text: MarkedText {
    let text = String(decoding: bytes, as: UTF8.self)
    return MarkedText(text, spans)
  }

  /// Its predominant look; nil where it has no words.
  func look(in layout: ParagraphLayout) -> Block.Look? {
    Block.Look(spans.lazy.map { ($0.length, $0.look) }, of: bytes, in: layout)
  }

  private mutating func settleSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    bytes.append(0x20)
    extend(by: 1, space.look, space.mark)
  }

  private mutating func extend(by count: Int, _ look: ResolvedLook, _ mark: Int?) {
    if let last = spans.last, last.look == look, last.mark == mark {
      spans[spans.count - 1].length += count
    } else {
      spans.append((count, look, mark))
    }
  }
}

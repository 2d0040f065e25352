/// Words beside each other without a gap, and the bullet or number before them.
struct PDFLine {
  let page: Int
  private(set) var words: [PDFWords.Word]
  private(set) var left: Double
  private(set) var right: Double
  private(set) var top: Double
  private(set) var bottom: Double
  /// The number of its note, where it begins with a small raised one.
  private(set) var noteLabel: String?
  /// The size of most of its letters.
  private(set) var size: Double
  /// How far right the line could have gone.
  var edge = Double.infinity
  /// The column or cell that it is in, counted through the document.
  var stream = 0
  /// The column of its page, from 0; nil where the page is not parted.
  var column: Int?

  init(_ word: PDFWords.Word, page: Int) {
    self.page = page
    (words, left, right, top, bottom, size) = ([word], word.left, word.right, word.top, word.bottom, word.size)
  }

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
  var endsInSpace: Bool { words.last?.endsInSpace ?? false }

  mutating func add(_ word: PDFWords.Word) {
    // A raised sign does not make the line higher, and a bullet gives no measure.
    if word.height > height * 1.25 && !isBullet || isBullet { (top, bottom) = (word.top, word.bottom) }
    words.append(word)
    (left, right) = (min(left, word.left), max(right, word.right))
  }

  /// Settles what all words together say: the size, and the label of a note.
  mutating func settle() {
    if words.count > 1, words[0].size < words[1].size * 0.78, Self.isNoteSign(words[0].text), words[0].bottom < words[1].bottom {
      noteLabel = words[0].text
      words.removeFirst()
      left = words[0].left
    }
    var letters: [Double: Int] = [:]
    for word in words { letters[word.size, default: 0] += word.text.utf8.count }
    size = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? size
  }

  /// Whether a word is at the height of the line, behind its last word.
  func isBefore(_ word: PDFWords.Word) -> Bool {
    let overlap = min(bottom, word.bottom) - max(top, word.top)
    return overlap > min(height, word.height) * 0.5 && word.left >= right - min(height, word.height) * 0.3
  }

  /// Whether it is a bullet and nothing else.
  var isBullet: Bool {
    guard words.count == 1, let label = Self.label(of: words[0].text) else { return false }
    return label.text == nil
  }

  /// Whether it is the bullet or number of an item and nothing else.
  var isLabel: Bool { words.count == 1 && (Self.label(of: words[0].text) != nil || Self.isDecimal(words[0].text)) }

  /// "3.1", "2.4.": the number of a paragraph.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    return text.utf8.count <= 8 && parts.count >= 2 && parts.allSatisfy { $0.utf8.count <= 2 && $0.utf8.allSatisfy(\.isASCIIDigit) }
  }

  /// The bullet or number that a sign by itself is.
  private static func label(of sign: String) -> ListLabel? {
    let text = PDFText.plainBullet(sign)
    guard text.utf8.count <= 8 else { return nil }
    let bytes = Array("\(text == "o" ? "•" : text) x".utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count), label.wordsStart == bytes.count - 1 else { return nil }
    return label
  }

  /// Whether two lines are beside each other.
  func isBeside(_ other: PDFLine) -> Bool {
    min(bottom, other.bottom) - max(top, other.top) > min(height, other.height) * 0.5
  }

  /// The words with spaces between them; signs set small and raised, as references to notes are, left out.
  var content: PDFText {
    var text = PDFText()
    var last: PDFWords.Word?
    for word in words where !isRaised(word) {
      let look = word.type?.look ?? .plain
      // Signs that touch are one word, cut where the type changes.
      if let last, word.left - last.right > last.height * 0.08 { text.append(" ", last.type?.look ?? .plain) }
      text.append(word.text, look)
      last = word
    }
    return text
  }

  var text: String { content.text }

  private func isRaised(_ word: PDFWords.Word) -> Bool {
    words.count > 1 && word.size < size * 0.75 && word.bottom < bottom - height * 0.1 && Self.isNoteSign(word.text)
  }

  private static func isNoteSign(_ text: String) -> Bool { text.utf8.allSatisfy { $0.isASCIIDigit || $0 == Byte.star } }

  /// Parts the line where a word begins at the left edge of a column with more than a space before it.
  func parted(at lefts: [Double]) -> [PDFLine] {
    var pieces: [PDFLine] = []
    for (index, word) in words.enumerated() {
      let gap = index == 0 ? 0 : word.left - words[index - 1].right
      if index > 0, gap < word.size * 0.45 || !lefts.contains(where: { abs($0 - word.left) < 2.5 }) {
        pieces[pieces.count - 1].add(word)
      } else {
        var piece = PDFLine(word, page: page)
        (piece.edge, piece.stream, piece.column) = (edge, stream, column)
        pieces.append(piece)
      }
    }
    for index in pieces.indices { pieces[index].settle() }
    return pieces
  }

  /// The lines that words in the order of drawing make.
  static func lines(of words: [PDFWords.Word], page: Int) -> [PDFLine] {
    var lines: [PDFLine] = []
    for word in words {
      if let last = lines.last, last.isBefore(word), word.left - last.right <= last.reach(to: word) {
        lines[lines.count - 1].add(word)
      } else {
        lines.append(PDFLine(word, page: page))
      }
    }
    for index in lines.indices { lines[index].settle() }
    return lines
  }

  /// How far behind the line a word still belongs to it: less than a letter's width, and more behind a bullet or number.
  private func reach(to word: PDFWords.Word) -> Double {
    if isBullet { return 60 }
    return isLabel ? max(30, word.size) : word.size * 0.9
  }
}

/// Words of a PDF with how they look.
struct PDFText {
  private(set) var bytes: [UInt8] = []
  private var stretches: [(length: Int, look: ResolvedLook, mark: Int?)] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var marked: MarkedText { MarkedText(text, stretches) }
  var look: Block.Look? { Block.Look(stretches.lazy.map { ($0.length, $0.look) }, of: bytes) }

  mutating func append(_ words: String, _ look: ResolvedLook) {
    bytes.append(contentsOf: words.utf8)
    add(words.utf8.count, look)
  }

  mutating func append(_ other: PDFText) {
    bytes += other.bytes
    for stretch in other.stretches { add(stretch.length, stretch.look) }
  }

  private mutating func add(_ length: Int, _ look: ResolvedLook) {
    if let last = stretches.last, last.look == look {
      stretches[stretches.count - 1].length += length
    } else if length > 0 {
      stretches.append((length, look, nil))
    }
  }

  /// Adds the next line of the paragraph.
  mutating func append(line: PDFText, by hyphens: HyphenReading) {
    switch hyphens.joint(text, line.text) {
    case .space: append(" ", stretches.last?.look ?? .plain)
    case .nothing: break
    case .withoutHyphen(let length): removeLast(length)
    }
    append(line)
  }

  /// Takes bytes off the start.
  mutating func removeFirst(_ count: Int) {
    bytes.removeFirst(count)
    var rest = count
    while rest > 0, let first = stretches.first {
      if first.length > rest { stretches[0].length -= rest } else { stretches.removeFirst() }
      rest -= min(first.length, rest)
    }
  }

  private mutating func removeLast(_ count: Int) {
    bytes.removeLast(count)
    var rest = count
    while rest > 0, let last = stretches.last {
      if last.length > rest { stretches[stretches.count - 1].length -= rest } else { stretches.removeLast() }
      rest -= min(last.length, rest)
    }
  }

  /// A bullet of a symbol font is in the private use area: it is read as a plain one.
  static func plainBullet(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, (0xE000...0xF8FF).contains(first.value) else { return text }
    return "•" + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }
}

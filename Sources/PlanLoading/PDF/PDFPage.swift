/// A page as rows of type, from top to bottom, columns one after the other.
struct PDFPage {
  let number: Int
  let height: Double
  /// The rows, in reading order.
  var rows: [PDFRow]

  init(_ page: PDFWords.Page) {
    number = page.number
    height = page.height
    rows = PDFColumns.ordered(Self.rows(page))
  }

  /// Words whose lines stand beside each other make a row.
  private static func rows(_ page: PDFWords.Page) -> [PDFRow] {
    var segments: [PDFSegment] = []
    for word in page.words {
      if let last = segments.last, last.line == word.line {
        segments[segments.count - 1].add(word)
      } else {
        segments.append(PDFSegment(word))
      }
    }
    segments.sort { ($0.middle, $0.left) < ($1.middle, $1.left) }
    var rows: [PDFRow] = []
    for segment in segments {
      if let last = rows.last, last.isBeside(segment) {
        rows[rows.count - 1].add(segment)
      } else {
        rows.append(PDFRow(segment, page: page.number))
      }
    }
    for index in rows.indices { rows[index].settle() }
    return rows
  }
}

/// Words that stand beside each other without a gap.
struct PDFSegment {
  let line: Int
  private(set) var words: [PDFWords.Word]
  private(set) var left: Double
  private(set) var right: Double
  private(set) var top: Double
  private(set) var bottom: Double

  init(_ word: PDFWords.Word) {
    (line, words, left, right, top, bottom) = (word.line, [word], word.left, word.right, word.top, word.bottom)
  }

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  mutating func add(_ word: PDFWords.Word) {
    words.append(word)
    (left, right) = (min(left, word.left), max(right, word.right))
    // A raised sign does not make the line higher.
    if word.height > height { (top, bottom) = (word.top, word.bottom) }
  }

  mutating func join(_ other: PDFSegment) { for word in other.words { add(word) } }

  /// The words with spaces between them; signs set small and raised, as references to notes are, apart.
  var text: String {
    var text = ""
    var last: PDFWords.Word?
    for word in words where !isRaised(word) {
      // Signs that touch are one word, cut where the type changes.
      if let last, word.left - last.right > last.height * 0.08 || text.last == " " { text += text.last == " " ? "" : " " }
      text += word.text
      last = word
    }
    return text
  }

  /// The raised signs: labels of notes.
  var raised: [String] { words.filter(isRaised).map(\.text) }

  private func isRaised(_ word: PDFWords.Word) -> Bool {
    words.count > 1 && word.height < height * 0.75 && word.bottom < bottom - height * 0.15
      && word.text.utf8.allSatisfy { $0.isASCIIDigit || $0 == Byte.star }
  }
}

/// What stands on one height of a page or column.
struct PDFRow {
  let page: Int
  private(set) var segments: [PDFSegment]
  /// The column that it belongs to, counted through the page.
  var column = 0
  /// The number of its note, where it begins with a small raised one.
  private(set) var noteLabel: String?

  init(_ segment: PDFSegment, page: Int) {
    self.page = page
    segments = [segment]
  }

  var top: Double { segments.map(\.top).min() ?? 0 }
  var bottom: Double { segments.map(\.bottom).max() ?? 0 }
  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }
  var height: Double { segments.map(\.height).max() ?? 0 }
  var text: String { segments.map(\.text).joined(separator: " ") }
  var firstWord: PDFWords.Word? { segments.first?.words.first }

  /// Whether a segment stands on the height of the row.
  func isBeside(_ segment: PDFSegment) -> Bool {
    let overlap = min(bottom, segment.bottom) - max(top, segment.top)
    return overlap > min(height, segment.height) * 0.6 && !segments.contains { $0.left < segment.right && segment.left < $0.right }
  }

  mutating func add(_ segment: PDFSegment) { segments.append(segment) }

  /// Keeps the segments of some columns only.
  func keeping(_ test: (PDFSegment) -> Bool) -> PDFRow? {
    var row = self
    row.segments = segments.filter(test)
    return row.segments.isEmpty ? nil : row
  }

  /// Puts segments in order and joins those that are one: close ones, and a bullet or label with the words behind it.
  mutating func settle() {
    segments.sort { $0.left < $1.left }
    if segments.count > 1, let first = segments.first, first.height < segments[1].height * 0.75, first.words.count == 1,
      first.words[0].text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == Byte.star })
    {
      noteLabel = first.words[0].text
      segments.removeFirst()
    }
    var joined: [PDFSegment] = []
    for segment in segments {
      if let last = joined.last, segment.left - last.right < last.height * 0.5 || last.isLabel && segment.left - last.right < 60 {
        joined[joined.count - 1].join(segment)
      } else {
        joined.append(segment)
      }
    }
    segments = joined
  }
}

extension PDFSegment {
  /// Whether it is a bullet or the number of an item, and nothing else.
  fileprivate var isLabel: Bool {
    guard words.count == 1 else { return false }
    let bytes = Array("\(words[0].text) x".utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count) else { return words[0].text == "o" }
    return label.wordsStart == bytes.count - 1
  }
}

import PlanModel

/// Reads the blocks of a text source, line by line.
package struct TextBlockReader {
  let source: TextSource
  let dialect: TextDialect
  let wrapping: LineWrapping
  let furniture: PageFurniture
  /// The line to read next.
  var index = 0
  /// The body, in reading order, and the last line of each of its blocks.
  var blocks: [Block] = []
  var lastLines: [Int] = []
  /// Footnotes, and the heads, feet and numbers of pages.
  var footnotes: [Block] = []
  var pageLines: [Block] = []
  var nextGreater = NextByte(Byte.greater)
  var marks = MarkTable()
  var openSigns: InlineReader.OpenSigns = []
  let closings: SignClosings
  var faults: [MarkUpFault] = []
  var notes: [LoadingNote] = []
  var levels = ListLevels()
  var tally = Tally()
  var paragraphNumber = 0
  /// Whether the lines being read belong to a list of contents.
  var isInContents = false
  /// How many lines were joined to the one before, at a page's width.
  var joinedLines = 0

  /// Counts on the way.
  struct Tally {
    var tables = 0
    var cells = 0
    var pictures = 0
    var firstPicture: Place?
    var comments = 0
    var noteReferences = 0
  }

  init(_ bytes: [UInt8], dialect: TextDialect) {
    let blanked = CommentBlanking(bytes)
    var source = TextSource(blanked.bytes)
    if dialect == .markdown { source.stripQuoteSigns() }
    self.source = source
    closings = SignClosings(source)
    self.dialect = dialect
    wrapping = LineWrapping(of: source)
    furniture = PageFurniture(of: source)
    tally.comments = blanked.comments
    tally.pictures = blanked.pictures
  }

  /// Reads everything.
  mutating func read() {
    if dialect == .markdown { skipFrontMatter() }
    while index < source.lines.count { readBlock() }
  }

  private mutating func readBlock() {
    let line = source.lines[index]
    if line.isBlank || isFence(line) {
      index += 1
    } else if furniture.lines.contains(index) {
      readPageLine(line)
    } else if !(readHTMLTable() || readPipeTable() || readGridTable() || readColumnTable() || readHeading() || readRule() || readNote()
      || readLinkAddress() || readContentsLine() || readListItem() || readTabTable())
    {
      readParagraph()
    }
  }

  private mutating func readPageLine(_ line: TextLine) {
    let text = MarkedText(source.bytes.string(line.start..<line.end))
    pageLines.append(Block(kind: .furniture, text: text, place: nextPlace(line)))
    index += 1
  }

  /// A line that opens or closes a stretch of code: some tools wrap a whole page in one.
  private func isFence(_ line: TextLine) -> Bool {
    line.length <= 20 && source.bytes.has([Byte.backtick, Byte.backtick, Byte.backtick], at: line.start)
  }
}

// MARK: - Blocks

extension TextBlockReader {
  /// The place of the next paragraph.
  mutating func nextPlace(_ line: TextLine) -> Place {
    paragraphNumber += 1
    return Place(paragraph: paragraphNumber, line: line.number, page: source.hasPages ? line.page : nil)
  }

  /// Reads the signs in the words of a paragraph.
  mutating func inline(_ words: [UInt8], at place: Place) -> MarkedText {
    let text = InlineReader.read(words, dialect: dialect, signs: &openSigns, marks: &marks)
    faults += text.faults.map { MarkUpFault(kind: $0.kind, words: $0.words, place: place) }
    tally.comments += text.comments
    tally.noteReferences += text.noteReferences
    if text.pictures > 0, tally.firstPicture == nil { tally.firstPicture = place }
    tally.pictures += text.pictures
    return text.text
  }

  /// Appends a block of words, if there are words in it.
  mutating func append(_ kind: Block.Kind, _ words: [UInt8], label: String? = nil, at line: TextLine) {
    let place = nextPlace(line)
    let text = inline(words, at: place)
    endUnclosedSigns(before: index, at: place)
    guard !text.text.isEmpty else {
      paragraphNumber -= 1
      return
    }
    append(Block(kind: kind, text: text, label: label, place: place))
  }

  mutating func append(_ block: Block) {
    blocks.append(block)
    lastLines.append(source.lines[min(max(index - 1, 0), source.lines.count - 1)].number)
    if case .listItem = block.kind { return }
    levels.end()
  }
}

// MARK: - What is set aside

extension TextBlockReader {
  /// A block of properties between lines of dashes at the very start, as pandoc writes it.
  private mutating func skipFrontMatter() {
    let fence = Array("---".utf8)
    guard let first = source.lines.first, source.bytes[first.start..<first.end].elementsEqual(fence) else { return }
    let end = source.lines.prefix(80).dropFirst().firstIndex { line in
      let words = source.bytes[line.start..<line.end]
      return words.elementsEqual(fence) || words.elementsEqual("...".utf8)
    }
    guard let end, source.lines[1..<end].allSatisfy({ isProperty($0) }) else { return }
    index = end + 1
    notes.append(
      LoadingNote(
        .setAside, at: Place(paragraph: 1, line: 1), "The properties in lines 1 to \(end + 1) were set aside; they are no part of the plan."
      ))
  }

  private func isProperty(_ line: TextLine) -> Bool {
    line.isBlank || line.indent > 0 || source.bytes[line.start] == Byte.dash
      || source.bytes.first(Byte.colon, from: line.start, to: line.end) != nil
  }

  /// A line of nothing but dashes, stars or low lines.
  private mutating func readRule() -> Bool {
    let line = source.lines[index]
    let first = source.bytes[line.start]
    guard [Byte.dash, Byte.star, Byte.underscore, Byte.equals].contains(first) else { return false }
    let signs = source.bytes[line.start..<line.end].filter { $0 != Byte.space }
    guard signs.count >= 3, signs.allSatisfy({ $0 == first }) else { return false }
    index += 1
    return true
  }
}

extension TextSource {
  /// Takes the quotation signs off the starts of lines: converters write indented paragraphs so.
  mutating func stripQuoteSigns() {
    for index in lines.indices {
      while lines[index].start < lines[index].end, bytes[lines[index].start] == Byte.greater {
        lines[index].start = bytes.skippingSpace(from: lines[index].start + 1, to: lines[index].end)
      }
    }
  }
}

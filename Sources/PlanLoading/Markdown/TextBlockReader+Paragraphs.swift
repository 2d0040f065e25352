import PlanModel

// MARK: - Headings

extension TextBlockReader {
  /// `# Heading`, or a line with a line of `=` or `-` under it.
  mutating func readHeading() -> Bool {
    let line = source.lines[index]
    if source.bytes[line.start] == Byte.hash { return readHashHeading(line) }
    guard let level = underlineLevel(of: index + 1), line.length < 200, ListLabel(in: source.bytes, from: line.start, to: line.end) == nil
    else { return false }
    index += 2
    append(.heading(level: level), Array(source.bytes[line.start..<line.end]), at: line)
    return true
  }

  private mutating func readHashHeading(_ line: TextLine) -> Bool {
    let bytes = source.bytes
    var start = line.start
    while start < line.end, bytes[start] == Byte.hash { start += 1 }
    let level = start - line.start
    guard level <= 6, start < line.end, bytes[start].isSpaceOrTab else { return false }
    index += 1
    append(.heading(level: level), Array(bytes[start..<headingEnd(from: start, to: line.end)]), at: line)
    return true
  }

  /// Where the words of a heading end: before closing hashes and before pandoc's attributes.
  private func headingEnd(from start: Int, to lineEnd: Int) -> Int {
    let bytes = source.bytes
    var end = lineEnd
    if bytes[end - 1] == Byte.closeBrace, let brace = bytes[start..<end].lastIndex(of: Byte.openBrace), brace + 1 < end,
      [Byte.hash, Byte.fullStop].contains(bytes[brace + 1])
    {
      end = bytes.trimmingSpace(from: start, to: brace)
    }
    var hashes = end
    while hashes > start, bytes[hashes - 1] == Byte.hash { hashes -= 1 }
    return hashes > start && bytes[hashes - 1].isSpaceOrTab ? bytes.trimmingSpace(from: start, to: hashes) : end
  }

  /// The level of the heading that the line at `position` underlines; nil where it underlines none.
  private func underlineLevel(of position: Int) -> Int? {
    guard position < source.lines.count else { return nil }
    let line = source.lines[position]
    guard line.length >= 3, let first = line.isBlank ? nil : source.bytes[line.start], first == Byte.equals || first == Byte.dash,
      source.bytes[line.start..<line.end].allSatisfy({ $0 == first })
    else { return nil }
    return first == Byte.equals ? 1 : 2
  }
}

// MARK: - Paragraphs and list items

extension TextBlockReader {
  mutating func readParagraph() {
    let line = source.lines[index]
    let words = gather(from: line.start, hanging: levels.isOpen(at: line.indent) ? line.indent : nil)
    appendPieces(words, at: line)
    isInContents = blocks.last.map { Self.isContentsTitle($0.text.text) } ?? false
  }

  /// Appends a paragraph, or the pieces that block tags cut it into.
  private mutating func appendPieces(_ words: [UInt8], at line: TextLine) {
    guard words.contains(Byte.less), HTMLPieces.hasBlockTag(words, words.indices) else { return append(.paragraph, words, at: line) }
    for piece in HTMLPieces.pieces(of: words, words.indices, cutsAtLineBreaks: false) {
      switch piece.kind {
      case .paragraph: append(.paragraph, Array(words[piece.range]), at: line)
      case .heading(let level): append(.heading(level: level), Array(words[piece.range]), at: line)
      case .listItem(let level, let isNumbered): appendItem(words, piece.range, level: level, isNumbered: isNumbered, at: line)
      }
    }
  }

  private mutating func appendItem(_ words: [UInt8], _ range: Range<Int>, level: Int, isNumbered: Bool, at line: TextLine) {
    let start = words.skippingSpace(from: range.lowerBound, to: range.upperBound)
    let label = ListLabel(in: words, from: start, to: range.upperBound)
    let kind = Block.Kind.listItem(level: level, isNumbered: isNumbered || label?.text != nil)
    append(kind, Array(words[(label?.wordsStart ?? start)..<range.upperBound]), label: label?.text, at: line)
  }

  mutating func readListItem() -> Bool {
    let line = source.lines[index]
    guard let item = ItemStart(in: source.bytes, line: line) else { return false }
    let level = levels.level(of: item.label, indent: line.indent)
    let kind = Block.Kind.listItem(level: level, isNumbered: item.label.text != nil)
    var words = item.signs
    words += gather(from: item.label.wordsStart, hanging: line.indent + 1)
    if let items = item.parted(words) {
      for part in items { append(kind, part.words, label: part.label, at: line) }
      return true
    }
    let items = item.glued(in: words)
    for words in items { append(kind, words, label: item.label.text, at: line) }
    return true
  }

  /// The words of the paragraph that starts at `start` on the line to read, lines that belong to it joined. `hanging` is the indent that
  /// makes a line below part of it.
  private mutating func gather(from start: Int, hanging: Int?) -> [UInt8] {
    var line = source.lines[index]
    var words = Array(source.bytes[start..<line.end])
    var open = OpenMarkers()
    open.pass(words[...])
    index += 1
    while index < source.lines.count, let joint = joint(from: line, to: source.lines[index], hanging: hanging, open: open) {
      let next = source.lines[index]
      joint.join(&words, source.bytes[next.start..<next.end])
      open.pass(source.bytes[next.start..<next.end])
      line = next
      index += 1
      joinedLines += 1
    }
    return words
  }
}

/// Whether markers are open at the end of the lines so far.
private struct OpenMarkers {
  private(set) var isBold = false
  private(set) var isStruck = false
  var isOpen: Bool { isBold || isStruck }

  mutating func pass(_ words: ArraySlice<UInt8>) {
    var index = words.startIndex
    while index + 1 < words.endIndex {
      if words[index] == words[index + 1], words[index] == Byte.star || words[index] == Byte.tilde {
        if words[index] == Byte.star { isBold.toggle() } else { isStruck.toggle() }
        index += 1
      }
      index += 1
    }
  }
}

/// How two lines of one paragraph are joined.
private enum LineJoint {
  case space
  case lineBreak
  /// A line break behind a backslash.
  case escapedBreak

  func join(_ words: inout [UInt8], _ next: ArraySlice<UInt8>) {
    switch self {
    case .space:
      if words.suffix(2).elementsEqual([0xC2, 0xAD]) { words.removeLast(2) } else { words.append(Byte.space) }
    case .lineBreak: words += Byte.lineSeparator
    case .escapedBreak:
      words.removeLast()
      words += Byte.lineSeparator
    }
    words += next
  }
}

// MARK: - Which lines belong together

extension TextBlockReader {
  private func joint(from line: TextLine, to next: TextLine, hanging: Int?, open: OpenMarkers) -> LineJoint? {
    guard !next.isBlank, next.number == line.number + 1, !furniture.lines.contains(index), !startsBlock(index) else { return nil }
    if dialect == .markdown, line.endsInSpaces { return .lineBreak }
    if dialect == .markdown, source.bytes[line.end - 1] == Byte.backslash { return .escapedBreak }
    return belongs(next, to: line, hanging: hanging, open: open) ? .space : nil
  }

  private func belongs(_ next: TextLine, to line: TextLine, hanging: Int?, open: OpenMarkers) -> Bool {
    if wrapping.joins(line, to: next, in: source.bytes) { return true }
    if open.isOpen, closesSoon(open) { return true }
    if let hanging { return next.indent >= max(hanging, 1) && !LineWrapping.endsLeadIn(line, in: source.bytes) }
    guard dialect == .markdown, !wrapping.hasLongLines, wrapping.width == nil else { return false }
    return !LineWrapping.endsLeadIn(line, in: source.bytes) && !isWhollyBold(line)
  }

  /// Whether a marker that is open closes within the next few lines of the paragraph.
  private func closesSoon(_ open: OpenMarkers) -> Bool {
    let marker = open.isBold ? [Byte.star, Byte.star] : [Byte.tilde, Byte.tilde]
    var number = source.lines[index].number
    for position in index..<min(index + 8, source.lines.count) {
      let line = source.lines[position]
      guard !line.isBlank, line.number == number, !startsBlock(position) else { return false }
      number += 1
      let limit = min(line.end, line.start + 400)
      if (line.start..<limit).contains(where: { source.bytes.has(marker, at: $0) }) { return true }
    }
    return false
  }

  private func isWhollyBold(_ line: TextLine) -> Bool {
    let marker = [Byte.star, Byte.star]
    return line.length > 4 && source.bytes.has(marker, at: line.start) && source.bytes.has(marker, at: line.end - 2)
  }

  /// Whether a line starts a block by its own signs, so that it cannot go on with the paragraph above.
  func startsBlock(_ position: Int) -> Bool {
    let line = source.lines[position]
    switch source.bytes[line.start] {
    case Byte.hash:
      return true
    case Byte.pipe, Byte.backtick:
      return true
    case Byte.less:
      return RawHTMLTag.startsBlock(in: source.bytes, at: line.start)
    case Byte.openBracket where source.bytes.has([Byte.openBracket, UInt8(ascii: "^")], at: line.start):
      return true
    default:
      return ItemStart(in: source.bytes, line: line) != nil || underlineLevel(of: position) != nil || isTabRow(position)
    }
  }
}

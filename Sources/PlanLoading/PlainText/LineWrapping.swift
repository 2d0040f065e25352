/// Whether the lines of a source are pieces of paragraphs or paragraphs themselves, judged by how full they are.
struct LineWrapping {
  /// The width at which lines are broken, in characters; nil where each line is a paragraph.
  var width: Int?
  /// Whether the source has lines far longer than a page is wide, so that no line was broken at a width.
  var hasLongLines: Bool

  /// No page is set wider than this, in characters.
  private static let widestPage = 160
  /// Lines longer than this were not broken at a width.
  private static let longLine = 200

  init(of source: TextSource) {
    let pairs = Self.pairs(in: source)
    hasLongLines = source.lines.count { $0.length > Self.longLine } >= 2
    guard pairs.count >= 4, !hasLongLines else { return }
    let lengths = pairs.map(\.length).sorted()
    let width = lengths[lengths.count * 19 / 20]
    guard (40...Self.widestPage).contains(width) else { return }
    let full = pairs.count { Self.isFull($0.length, before: $0.nextWord, width: width) }
    if full * 5 >= pairs.count * 3 { self.width = width }
  }

  /// Whether `next` continues the paragraph of `line`, where the next line is directly below.
  func joins(_ line: TextLine, to next: TextLine, in bytes: [UInt8]) -> Bool {
    guard let width, !Self.endsLeadIn(line, in: bytes) else { return false }
    let length = Self.characters(of: line, in: bytes)
    let word = Self.firstWord(of: next, in: bytes)
    guard Self.isFull(length, before: word, width: width) else { return false }
    let isSentenceEnd = [Byte.fullStop, Byte.exclamation, UInt8(ascii: "?")].contains(bytes[line.end - 1])
    if isSentenceEnd, Self.opensWithLabel(next, in: bytes) { return false }
    return !isSentenceEnd || !bytes[next.start].isASCIIUppercase || length + 1 + word > width - 4
  }

  /// Whether a line ends as a lead-in does, so that the text below is separate.
  static func endsLeadIn(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    var end = line.end
    while end > line.start, [Byte.star, Byte.tilde, Byte.underscore].contains(bytes[end - 1]) { end -= 1 }
    return end > line.start && bytes[end - 1] == Byte.colon
  }

  /// Whether the next word would not have fitted. Type of uneven width leaves up to a seventh of the line open.
  private static func isFull(_ length: Int, before word: Int, width: Int) -> Bool {
    (length + 1 + word) * 20 >= width * 17
  }

  /// The lines that have another line of words right below, with their lengths and the length of the word that starts it.
  private static func pairs(in source: TextSource) -> [(length: Int, nextWord: Int)] {
    var result: [(length: Int, nextWord: Int)] = []
    for (line, next) in zip(source.lines, source.lines.dropFirst()) where !line.isBlank && !next.isBlank {
      guard next.number == line.number + 1, !startsAnew(next, in: source.bytes), !endsLeadIn(line, in: source.bytes) else { continue }
      result.append((characters(of: line, in: source.bytes), firstWord(of: next, in: source.bytes)))
    }
    return result
  }

  /// Whether a line starts a block by its first sign.
  private static func startsAnew(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    let first = bytes[line.start]
    if first == Byte.hash || first == Byte.pipe || first == Byte.less { return true }
    if bytes.first(Byte.tab, from: line.start, to: line.end) != nil || opensWithLabel(line, in: bytes) { return true }
    return ListLabel(in: bytes, from: line.start, to: line.end) != nil
  }

  /// "Lead: Chief Constable": one to three words and a colon, which open a line of their own.
  private static func opensWithLabel(_ line: TextLine, in bytes: [UInt8]) -> Bool {
    guard bytes[line.start].isASCIIUppercase, let colon = bytes.first(Byte.colon, from: line.start, to: min(line.end, line.start + 24))
    else {
      return false
    }
    let words = bytes[line.start..<colon]
    return colon + 1 < line.end && bytes[colon + 1] == Byte.space && words.count(where: { $0 == Byte.space }) < 3
      && words.allSatisfy { $0 == Byte.space || ($0 | 0x20) >= 0x61 && ($0 | 0x20) < 0x7B }
  }

  private static func characters(of line: TextLine, in bytes: [UInt8]) -> Int {
    guard line.length <= longLine * 4 else { return line.length }
    return line.indent + bytes[line.start..<line.end].count { $0 & 0xC0 != 0x80 }
  }

  private static func firstWord(of line: TextLine, in bytes: [UInt8]) -> Int {
    let end = bytes.first(Byte.space, from: line.start, to: min(line.end, line.start + longLine)) ?? line.end
    return bytes[line.start..<end].count { $0 & 0xC0 != 0x80 }
  }
}

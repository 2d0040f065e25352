/// A line of a text source.
struct TextLine {
  /// The whole line, white space and all.
  var whole: Range<Int>
  /// Where its words start in the source's bytes.
  var start: Int
  /// Where its words end, trailing white space left off.
  var end: Int
  /// The columns of white space before its words; a tab goes to the next multiple of four.
  var indent: Int
  /// Whether white space enough for a hard break (two spaces, CommonMark 0.31, section 6.7) follows its words.
  var endsInSpaces: Bool
  /// The line's number, from 1.
  var number: Int
  /// The page, from 1, counted by form feeds.
  var page: Int

  var isBlank: Bool { start == end }
  var length: Int { end - start }
}

/// A text source as bytes and lines.
struct TextSource {
  /// Clean UTF-8.
  var bytes: [UInt8]
  /// Its lines, in order, but for most of a long run of blank ones.
  var lines: [TextLine]
  /// Whether form feeds separate the pages.
  var hasPages: Bool

  /// The most blank lines that are kept of a run of them.
  private static let blanksKept = 3

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = []
    var (start, number, page, blanks) = (0, 1, 1, 0)
    for index in bytes.indices where bytes[index] == Byte.lineFeed || bytes[index] == Byte.formFeed {
      let isPageEnd = bytes[index] == Byte.formFeed
      if !isPageEnd || index > start {
        let line = TextLine(in: bytes, from: start, to: index, number: number, page: page)
        // One blank line parts as much as a thousand do, and takes as much room as a line of words.
        blanks = line.isBlank ? blanks + 1 : 0
        if blanks <= Self.blanksKept { lines.append(line) }
      }
      start = index + 1
      if isPageEnd { page += 1 } else { number += 1 }
    }
    if start < bytes.count { lines.append(TextLine(in: bytes, from: start, to: bytes.count, number: number, page: page)) }
    hasPages = page > 1
  }
}

extension TextLine {
  package init(in bytes: [UInt8], from lineStart: Int, to lineEnd: Int, number: Int, page: Int) {
    whole = lineStart..<lineEnd
    start = bytes.skippingSpace(from: lineStart, to: lineEnd)
    end = bytes.trimmingSpace(from: start, to: lineEnd)
    indent = 0
    for index in lineStart..<start where bytes[index] & 0xC0 != 0x80 {
      indent = bytes[index] == Byte.tab ? (indent / 4 + 1) * 4 : indent + 1
    }
    endsInSpaces = lineEnd - end >= 2 && bytes[end] == Byte.space && bytes[end + 1] == Byte.space
    self.number = number
    self.page = page
  }
}

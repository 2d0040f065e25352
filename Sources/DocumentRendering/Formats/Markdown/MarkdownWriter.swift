/// Writes GitHub-flavoured Markdown straight into bytes. The one place where Markdown is escaped.
struct MarkdownWriter {
  /// The output so far.
  private(set) var bytes: [UInt8] = []
  /// The notes referred to so far, which are printed at the end of the page.
  private(set) var footnotes: [String] = []

  /// Signs that begin mark-up anywhere in a line, and line breaks, which end a table's row or a list's item.
  private let escapes = EscapeTable(
    "\\`*_[]<>|~$#&".utf8.map { ($0, "\\" + String(UnicodeScalar($0))) } + EscapeTable.controls(as: " "))

  /// Writes the program's own mark-up.
  mutating func mark(_ source: SourceWords) { bytes.append(contentsOf: source.text.utf8) }

  /// Writes words, escaped.
  mutating func text(_ text: String) {
    let start = bytes.count
    escapes.append(text, to: &bytes)
    escapeColons(from: start)
  }

  /// Writes a part of a text, escaped.
  mutating func text(_ text: Substring) {
    let start = bytes.count
    escapes.append(text, to: &bytes)
    escapeColons(from: start)
  }

  /// Writes words that begin a paragraph or an item, so that "1." or "-" there stays what it is.
  mutating func opening(_ words: Substring) {
    let start = bytes.count
    text(words)
    guard start < bytes.count else { return }
    if "-+=".utf8.contains(bytes[start]) { return bytes.insert(UInt8(ascii: "\\"), at: start) }
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    if end > start, end < bytes.count, ".)".utf8.contains(bytes[end]) { bytes.insert(UInt8(ascii: "\\"), at: end) }
  }

  /// Writes words that begin a paragraph or an item.
  mutating func opening(_ words: String) { opening(Substring(words)) }

  /// Keeps a note for the end of the page, and gives its number.
  mutating func keep(footnote text: String) -> Int {
    footnotes.append(text)
    return footnotes.count
  }

  /// Ends a block: the next one is separated from it.
  mutating func endBlock() { mark("\n\n") }

  /// Writes a space where there is none.
  mutating func space() {
    if bytes.last != 0x20, bytes.last != 0x0A { bytes.append(0x20) }
  }

  /// A colon before a letter could begin the name of a picture sign.
  private mutating func escapeColons(from start: Int) {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: ":"), (0x61...0x7A).contains(bytes[index + 1] | 0x20) {
        bytes.insert(UInt8(ascii: "\\"), at: index)
        index += 1
      }
      index += 1
    }
  }
}

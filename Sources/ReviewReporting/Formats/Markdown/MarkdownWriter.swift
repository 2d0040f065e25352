/// Writes GitHub-flavoured Markdown straight into bytes. The one place where Markdown is escaped.
struct MarkdownWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// Signs that begin mark-up anywhere in a line, and line breaks, which end a table's row or a list's item.
  private let escapes = EscapeTable(
    "\\`*_[]<>|~$#&".utf8.map { ($0, "\\" + String(UnicodeScalar($0))) } + EscapeTable.controls(as: " "))

  /// Writes the program's own mark-up.
  mutating func mark(_ source: StaticString) { bytes.append(contentsOf: source.description.utf8) }

  /// Writes words, escaped.
  mutating func text(_ text: some StringProtocol) {
    let start = bytes.count
    escapes.append(text, to: &bytes)
    escapeColons(from: start)
  }

  /// Writes words that begin a paragraph or an item, so that "1." or "-" there stays what it is.
  mutating func opening(_ words: some StringProtocol) {
    let start = bytes.count
    text(words)
    guard let first = bytes[start...].first else { return }
    if "-+=".utf8.contains(first) { return bytes.insert(UInt8(ascii: "\\"), at: start) }
    let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    if end > start, end < bytes.count, ".)".utf8.contains(bytes[end]) { bytes.insert(UInt8(ascii: "\\"), at: end) }
  }

  /// Ends a block: what follows stands apart.
  mutating func endBlock() { mark("\n\n") }

  /// Writes a space where there is none.
  mutating func space() {
    if bytes.last != 0x20, bytes.last != 0x0A { bytes.append(0x20) }
  }

  /// A colon before a letter could begin the name of a picture sign.
  private mutating func escapeColons(from start: Int) {
    guard bytes[start...].contains(UInt8(ascii: ":")) else { return }
    var escaped: [UInt8] = []
    for index in bytes[start...].indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0
      if bytes[index] == UInt8(ascii: ":"), (0x61...0x7A).contains(next) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(bytes[index])
    }
    bytes.replaceSubrange(start..., with: escaped)
  }
}

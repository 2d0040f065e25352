/// Lines of one paragraph, parted by line breaks, that begin with letters or numbers in order: items of a list.
enum LetteredLines {
  /// The items of a paragraph, with the words before them; the paragraph itself where it holds none.
  static func items(of block: Block) -> [Block] {
    guard block.text.text.contains("\u{2028}") else { return [block] }
    let lines = block.text.lines
    let labels = lines.map { label(of: $0.text) }
    let found = labels.compactMap { $0 }
    // One line with a letter is none, and letters that do not begin with the first are figures of something else.
    guard found.count >= 2, ["(a)", "a)", "a.", "(i)", "i)", "i.", "(1)", "1)", "1."].contains(found[0].text) else { return [block] }
    var items: [Block] = []
    for (line, label) in zip(lines, labels) {
      guard let label else {
        if let last = items.indices.last {
          items[last].text = items[last].text.followed(byLine: line)
        } else {
          items.append(block.with(line))
        }
        continue
      }
      var item = block.with(line.dropping(label.length))
      (item.kind, item.label) = (.listItem(level: 0, isNumbered: true), label.text)
      items.append(item)
    }
    return items
  }

  /// A letter or number with its signs at the start of a line, and how many bytes it takes with the blanks behind it.
  private static func label(of line: String) -> (text: String, length: Int)? {
    let plain = line.replacing("\u{A0}", with: "  ")
    let bytes = Array(plain.utf8)
    guard let label = ListLabel(in: bytes, from: 0, to: bytes.count), let text = label.text, label.wordsStart < bytes.count else {
      return nil
    }
    return (text, label.wordsStart)
  }
}

extension Block {
  /// The block with other words.
  fileprivate func with(_ text: MarkedText) -> Block {
    var block = self
    block.text = text
    return block
  }
}

extension MarkedText {
  /// The lines between line breaks.
  fileprivate var lines: [MarkedText] {
    var lines = [MarkedText()]
    var rest = text[...]
    for span in spans.isEmpty ? [Span(length: text.utf8.count)] : spans {
      let end = rest.utf8.index(rest.startIndex, offsetBy: span.length)
      for (index, piece) in rest[..<end].split(separator: "\u{2028}", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append(MarkedText()) }
        guard !piece.isEmpty else { continue }
        lines[lines.count - 1].text += piece
        if !spans.isEmpty { lines[lines.count - 1].spans.append(Span(length: piece.utf8.count, look: span.look, mark: span.mark)) }
      }
      rest = rest[end...]
    }
    return lines
  }

  /// The words without some bytes at the start.
  fileprivate func dropping(_ count: Int) -> MarkedText {
    var result = self
    result.text = String(decoding: Array(text.utf8.dropFirst(count)), as: UTF8.self)
    var rest = count
    while rest > 0, let first = result.spans.first {
      if first.length > rest { result.spans[0].length -= rest } else { result.spans.removeFirst() }
      rest -= min(first.length, rest)
    }
    return result
  }

  /// The words and another line after a line break.
  fileprivate func followed(byLine line: MarkedText) -> MarkedText {
    var result = self
    result.text += "\u{2028}" + line.text
    if !spans.isEmpty || !line.spans.isEmpty {
      if spans.isEmpty { result.spans = [Span(length: text.utf8.count)] }
      result.spans.append(Span(length: 3))
      result.spans += line.spans.isEmpty ? [Span(length: line.text.utf8.count)] : line.spans
    }
    return result
  }
}

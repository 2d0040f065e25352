import PlanModel

// MARK: - Footnotes

extension TextBlockReader {
  /// `[^1]: words`, with indented lines below.
  mutating func readNote() -> Bool {
    let line = source.lines[index]
    guard let (label, wordsStart) = noteLabel(line) else { return false }
    var words = Array(source.bytes[wordsStart..<line.end])
    index += 1
    while let next = noteContinuation() {
      words.append(Byte.space)
      words += source.bytes[next.start..<next.end]
    }
    footnotes.append(noteBlock(words, label: label))
    return true
  }

  /// `[1]: https://...`: the address of a link, which is no words.
  mutating func readLinkAddress() -> Bool {
    let line = source.lines[index]
    guard dialect == .markdown, source.bytes[line.start] == Byte.openBracket,
      let close = source.bytes.first(Byte.closeBracket, from: line.start, to: min(line.end, line.start + 60)),
      source.bytes.has(Array("]: ".utf8), at: close), close + 3 <= line.end
    else { return false }
    let address = source.bytes[(close + 3)..<line.end]
    guard address.starts(with: "http".utf8) || address.first == Byte.hash || address.first == Byte.less else { return false }
    index += 1
    return true
  }

  private mutating func noteBlock(_ words: [UInt8], label: String) -> Block {
    let number = footnotes.count + 1
    let place = Place(part: "footnotes", paragraph: number, line: source.lines[index - 1].number)
    let text = inline(words, at: place)
    endUnclosedSigns(before: index, at: place)
    return Block(kind: .note, text: text, label: label, place: place)
  }

  private func noteLabel(_ line: TextLine) -> (String, Int)? {
    let bytes = source.bytes
    guard bytes.has([Byte.openBracket, UInt8(ascii: "^")], at: line.start),
      let close = bytes.first(Byte.closeBracket, from: line.start, to: min(line.end, line.start + 60)), close + 1 < line.end,
      bytes[close + 1] == Byte.colon
    else { return nil }
    return (bytes.string((line.start + 2)..<close), bytes.skippingSpace(from: close + 2, to: line.end))
  }

  /// The next line, if it goes on with a note: indented, or right below and no block of its own.
  private mutating func noteContinuation() -> TextLine? {
    var position = index
    while position < source.lines.count, source.lines[position].isBlank { position += 1 }
    guard position < source.lines.count, !furniture.lines.contains(position) else { return nil }
    let line = source.lines[position]
    let isIndented = line.indent >= 2
    guard isIndented || position == index && !startsBlock(position) else { return nil }
    index = position + 1
    return line
  }
}

// MARK: - Contents

extension TextBlockReader {
  /// A line of a list of contents: with dot leaders, with a link to a heading's bookmark, or with a page number below a heading "Contents".
  mutating func readContentsLine() -> Bool {
    let line = source.lines[index]
    guard line.length < 400, hasLeaders(line) || hasBookmark(line) || isInContents && hasPageNumber(line) else { return false }
    index += 1
    append(.contentsLine, Array(source.bytes[line.start..<line.end]), at: line)
    isInContents = true
    return true
  }

  package static func isContentsTitle(_ text: String) -> Bool {
    guard text.utf8.count <= 24, let first = text.utf8.first, "CcTtIi".utf8.contains(first) else { return false }
    return ["contents", "table of contents", "contents page", "index", "cynnwys"].contains(
      text.lowercased().split { !$0.isLetter }.joined(separator: " "))
  }

  /// Four dots or more, spaces between them or not, and a number at the end.
  private func hasLeaders(_ line: TextLine) -> Bool {
    let bytes = source.bytes[line.start..<line.end]
    guard bytes.last?.isASCIIDigit == true else { return false }
    var dots = 0
    for byte in bytes.reversed().drop(while: \.isASCIIDigit) where byte != Byte.space {
      guard byte == Byte.fullStop else { return dots >= 4 }
      dots += 1
    }
    return false
  }

  private func hasBookmark(_ line: TextLine) -> Bool {
    guard source.bytes[line.start] == Byte.openBracket else { return false }
    let target = Array("(#_Toc".utf8)
    return (line.start..<line.end).contains { source.bytes[$0] == Byte.openParenthesis && source.bytes.has(target, at: $0) }
  }

  private func hasPageNumber(_ line: TextLine) -> Bool {
    var start = line.end
    while start > line.start, source.bytes[start - 1].isASCIIDigit { start -= 1 }
    guard (1...3).contains(line.end - start), start > line.start else { return false }
    return source.bytes[start - 1] == Byte.tab || source.bytes.has([Byte.space, Byte.space], at: start - 2)
  }
}

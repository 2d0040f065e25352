import PlanLoading

/// Finds paragraphs that a plan numbers with a code: "C1 Double the patrols", "SS2: Fund three teams". One such line proves nothing ("A12
/// closures"); three or more whose numbers rise are a list.
enum CodedParagraphs {
  /// Makes them the list items that they are, with the code as their label.
  static func label(in text: inout OutlineText) {
    var series: [String: [(line: Int, code: Code)]] = [:]
    for index in text.lines.indices {
      let line = text.lines[index]
      guard line.isParagraph, !line.isBold, line.label == nil, let code = Code(line.text) else { continue }
      series[code.letters, default: []].append((index, code))
    }
    for (_, members) in series where members.count > 2 && zip(members, members.dropFirst()).allSatisfy({ $0.code.number < $1.code.number })
    {
      for (index, code) in members {
        let words = LineReader.trimmed(String(text.lines[index].text.utf8.dropFirst(code.length)) ?? text.lines[index].text)
        text.lines[index].label = code.label
        text.lines[index].kind = .item(level: 0, isNumbered: true)
        text.lines[index].reword(words)
      }
    }
  }

  /// A code before running words: one to four capitals and a number.
  private struct Code {
    let letters: String
    let number: Int
    let label: String
    /// Its bytes with the space after it.
    let length: Int

    init?(_ text: String) {
      guard let first = text.utf8.first, (0x41...0x5A).contains(first), let end = text.utf8.prefix(9).firstIndex(where: Self.isSpace) else {
        return nil
      }
      let word = text[..<end]
      let letters = word.prefix { $0.isASCII && $0.isUppercase }
      var rest = word.dropFirst(letters.count)
      if rest.first == "-" || rest.first == "." { rest = rest.dropFirst() }
      while let last = rest.last, last == "." || last == ":" || last == ")" { rest = rest.dropLast() }
      // "Q1" is a quarter of a year.
      guard (1...4).contains(letters.count), letters != "Q", rest.count < 4, let number = Int(rest), number >= 0,
        text[end...].split(separator: " ").count > 3
      else { return nil }
      self.letters = String(letters)
      self.number = number
      label = String(word)
      length = text.utf8.distance(from: text.startIndex, to: end) + 1
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  }
}

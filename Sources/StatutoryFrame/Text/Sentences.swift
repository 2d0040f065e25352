/// Cuts a paragraph into sentences.
enum Sentences {
  /// The sentences of a text, verbatim and in order, without the spaces between them. A text with no stop in it is one sentence.
  static func of(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if endsSentence(bytes, at: index, from: start) {
        append(text[start..<next], to: &sentences)
        start = next
      }
      index = next
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  private static func append(_ piece: Substring, to sentences: inout [Substring]) {
    let trimmed = piece.trimmingSpaces()
    if !trimmed.isEmpty { sentences.append(trimmed) }
  }

  /// A stop, question mark or exclamation mark before a space and a new beginning, or the end of a line.
  private static func endsSentence(_ bytes: String.UTF8View, at index: String.Index, from start: String.Index) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else { return false }
    let next = bytes.index(after: index)
    guard next < bytes.endIndex, bytes[next] == UInt8(ascii: " ") else { return false }
    if byte == UInt8(ascii: ".") && followsAbbreviation(bytes, at: index, from: start) { return false }
    guard let first = bytes[next...].first(where: { $0 != UInt8(ascii: " ") }) else { return true }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }

  private static let abbreviations: Set<String> = [
    "s", "ss", "sch", "schs", "para", "paras", "art", "arts", "no", "nos", "e.g", "i.e", "mr", "mrs", "ms", "dr", "st",
  ]

  private static func followsAbbreviation(_ bytes: String.UTF8View, at stop: String.Index, from start: String.Index) -> Bool {
    let word = bytes[start..<stop].suffix(6).reversed().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
    guard word.count <= 5 else { return false }
    return abbreviations.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }
}

extension Substring {
  /// Without white space at either end.
  func trimmingSpaces() -> Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}

/// The one splitter of paragraphs into sentences.
///
/// A line end parts sentences, and so does a stop, question mark or exclamation mark before a space, unless a small letter follows, or the stop
/// belongs to an abbreviation or an initial ("Mr. Hale", "s. 7", "J. Smith").
package enum Sentences {
  /// The sentences of a text, verbatim and in order, without the spaces between them. A text with no stop in it is one sentence.
  package static func of(_ text: some StringProtocol) -> [Substring] {
    let text = Substring(text)
    let bytes = Array(text.utf8)
    let starts = starts(in: bytes)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      let first = text.utf8.index(text.startIndex, offsetBy: starts[index])
      return text[first..<text.utf8.index(text.startIndex, offsetBy: end)].trimmingSpaces()
    }
  }

  /// The positions in a text in UTF-8 at which its sentences begin.
  package static func starts(in bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var start = skippingSpaces(in: bytes, from: 0)
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x40, endsSentence(bytes, at: index, from: start) {
        starts.append(start)
        start = skippingSpaces(in: bytes, from: index + 1)
        index = start
      } else {
        index += 1
      }
    }
    if start < bytes.count { starts.append(start) }
    return starts
  }

  private static func skippingSpaces(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while let width = Space.width(in: bytes, at: index) { index += width }
    return index
  }

  private static func endsSentence(_ bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): return true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
    default: return false
    }
    guard Space.width(in: bytes, at: index + 1) != nil else { return false }
    let next = skippingSpaces(in: bytes, from: index + 1)
    guard next < bytes.count else { return true }
    if isSmallLetter(bytes, at: next) { return false }
    return bytes[index] != UInt8(ascii: ".") || !isAbbreviation(bytes[start..<index], before: bytes[next])
  }

  private static func isSmallLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    (0x61...0x7A).contains(bytes[index]) || bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] >= 0x9F
  }

  /// Whether the last word before a stop is an abbreviation that may precede what follows, or one letter.
  private static func isAbbreviation(_ bytes: ArraySlice<UInt8>, before next: UInt8) -> Bool {
    let word = bytes.suffix(7).reversed().prefix { $0 != 0x20 && $0 != UInt8(ascii: "(") && $0 < 0x80 }
    guard (1...6).contains(word.count) else { return false }
    let letters = String(decoding: word.reversed(), as: UTF8.self).lowercased()
    let isFigure = (0x30...0x39).contains(next)
    if letters.utf8.count == 1, let letter = letters.utf8.first, (0x61...0x7A).contains(letter) { return true }
    switch kinds[letters] {
    case "anywhere", "name": return true
    case "figure": return isFigure
    default: return false
    }
  }

  private static let kinds = Dictionary(TermList.abbreviations.entries.map { ($0.term, $0.name) }, uniquingKeysWith: { first, _ in first })
}

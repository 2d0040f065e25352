/// A text as lower-case words with one space around each, for finding phrases in it: " i will hold the chief constable to account for ".
///
/// Apostrophes are dropped and "&" is read as "and"; every other sign parts words. Never shown, and never compared between versions.
struct FoldedText: Hashable, Sendable {
  /// The words in UTF-8, a space before the first and after each.
  private(set) var bytes: [UInt8] = [0x20]

  /// Folds a text, or about its first `limit` bytes.
  init(_ text: some StringProtocol, limit: Int = .max) {
    var rest = text.utf8.makeIterator()
    while bytes.count < limit, let byte = rest.next() { append(byte, followedBy: &rest) }
    part()
  }

  /// The words as a key for dictionaries.
  var key: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }

  /// How many words there are.
  var wordCount: Int { bytes.reduce(-1) { $1 == 0x20 ? $0 + 1 : $0 } }

  /// The words, one by one.
  var words: [String] { bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether there is no word.
  var isEmpty: Bool { bytes.count < 2 }

  private mutating func append(_ byte: UInt8, followedBy rest: inout some IteratorProtocol<UInt8>) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "'"): break
    case UInt8(ascii: "&"):
      part()
      bytes += "and ".utf8
    case 0xC2: appendLatin(rest.next() ?? 0x20)
    case 0xE2: appendPunctuation(rest.next() ?? 0x20, rest.next() ?? 0x20)
    case 0x80...: bytes.append(byte)
    default: part()
    }
  }

  /// U+0080 to U+00BF: signs and the non-breaking space part words, the soft hyphen does not.
  private mutating func appendLatin(_ second: UInt8) {
    if second != 0xAD { part() }
  }

  /// U+2000 to U+207F: dashes, quotation marks, dots and spaces part words, apostrophes do not. What is beyond is kept.
  private mutating func appendPunctuation(_ second: UInt8, _ third: UInt8) {
    switch (second, third) {
    case (0x80, 0x98), (0x80, 0x99): break
    case (0x80, _), (0x81, _): part()
    default: bytes += [0xE2, second, third]
    }
  }

  private mutating func part() {
    if bytes.last != 0x20 { bytes.append(0x20) }
  }
}

extension FoldedText {
  /// Where a phrase first begins, on word boundaries.
  func firstIndex(of phrase: Phrase, from start: Int = 0) -> Int? {
    let sought = phrase.bytes
    guard bytes.count >= sought.count + start else { return nil }
    var index = start
    let last = bytes.count - sought.count
    while index <= last {
      if bytes[index] == 0x20, matches(sought, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a phrase stands in the text, on word boundaries.
  func contains(_ phrase: Phrase) -> Bool { firstIndex(of: phrase) != nil }

  /// Whether any of the phrases stands in the text.
  func containsAny(of phrases: [Phrase]) -> Bool { phrases.contains { contains($0) } }

  /// Whether the text begins with a phrase.
  func hasPrefix(_ phrase: Phrase) -> Bool { phrase.bytes.count <= bytes.count && matches(phrase.bytes, at: 0) }

  /// Whether the text begins with any of the phrases.
  func hasPrefix(anyOf phrases: [Phrase]) -> Bool { phrases.contains { hasPrefix($0) } }

  /// Whether the text ends with a phrase.
  func hasSuffix(_ phrase: Phrase) -> Bool {
    phrase.bytes.count <= bytes.count && matches(phrase.bytes, at: bytes.count - phrase.bytes.count)
  }

  /// Whether the text ends with any of the phrases.
  func hasSuffix(anyOf phrases: [Phrase]) -> Bool { phrases.contains { hasSuffix($0) } }

  /// The text with each of the phrases replaced by another.
  func replacing(_ phrases: [Phrase], with other: Phrase) -> FoldedText {
    var result = self
    for phrase in phrases {
      while let index = result.firstIndex(of: phrase) {
        result.bytes.replaceSubrange(index..<index + phrase.bytes.count, with: other.bytes)
      }
    }
    return result
  }

  private func matches(_ sought: [UInt8], at index: Int) -> Bool {
    for offset in sought.indices where bytes[index + offset] != sought[offset] { return false }
    return true
  }
}

/// Words to find in a ``FoldedText``, folded in the same way.
struct Phrase: ExpressibleByStringLiteral, Hashable, Sendable {
  /// The folded words with their spaces.
  let bytes: [UInt8]

  init(stringLiteral value: String) { bytes = FoldedText(value).bytes }

  init(_ text: String) { bytes = FoldedText(text).bytes }
}

/// A text as lower-case words with one space around each, for finding phrases in it: " i will hold the chief constable to account for ".
///
/// Apostrophes are dropped and "&" is read as "and"; every other sign parts words. Never shown, and never compared between versions.
package struct FoldedText: Hashable, Sendable {
  /// The words in UTF-8, a space before the first and after each.
  package private(set) var bytes: [UInt8] = [0x20]

  /// Folds a text, or about its first `limit` bytes.
  package init(_ text: Substring, limit: Int = .max) {
    let isShort = text.utf8.count <= limit
    self.init(isShort ? String(text) : String(text.utf8.prefix(limit)) ?? String(text), limit: limit)
  }

  /// Folds a text, or about its first `limit` bytes.
  package init(_ text: String, limit: Int = .max) {
    let span = text.utf8Span.span
    bytes.reserveCapacity(min(limit, span.count) + 2)
    var index = 0
    while bytes.count < limit, index < span.count {
      let byte = span[index]
      index += 1
      if byte >= 0x80 { append(byte, followedBy: span, at: &index) } else { append(byte) }
    }
    part()
  }

  /// The words as a key for dictionaries.
  package var key: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }

  /// How many words there are.
  package var wordCount: Int { bytes.reduce(-1) { $1 == 0x20 ? $0 + 1 : $0 } }

  /// The words, one by one.
  package var words: [String] { bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether there is no word.
  package var isEmpty: Bool { bytes.count < 2 }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "'"): break
    case UInt8(ascii: "&"):
      part()
      bytes += "and ".utf8
    default: part()
    }
  }

  /// Beyond ASCII: U+0080 to U+00BF and U+2000 to U+207F are signs and spaces, which part words, but for the soft hyphen and apostrophes.
  private mutating func append(_ byte: UInt8, followedBy span: Span<UInt8>, at index: inout Int) {
    if byte == 0xC2, index < span.count {
      if span[index] != 0xAD { part() }
      index += 1
    } else if byte == 0xE2, index + 1 < span.count, span[index] < 0x82 {
      let isApostrophe = span[index] == 0x80 && (span[index + 1] == 0x98 || span[index + 1] == 0x99)
      if !isApostrophe { part() }
      index += 2
    } else {
      bytes.append(byte)
    }
  }

  private mutating func part() {
    if bytes.last != 0x20 { bytes.append(0x20) }
  }
}

extension FoldedText {
  /// Where a phrase first begins, on word boundaries.
  package func firstIndex(of phrase: Phrase, from start: Int = 0) -> Int? {
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

  /// Whether the text contains a phrase, on word boundaries.
  package func contains(_ phrase: Phrase) -> Bool { firstIndex(of: phrase) != nil }

  /// Whether the text contains any of the phrases.
  package func containsAny(of phrases: [Phrase]) -> Bool { phrases.contains { contains($0) } }

  /// Whether the text begins with a phrase.
  package func hasPrefix(_ phrase: Phrase) -> Bool { phrase.bytes.count <= bytes.count && matches(phrase.bytes, at: 0) }

  /// Whether the text begins with any of the phrases.
  package func hasPrefix(anyOf phrases: [Phrase]) -> Bool { phrases.contains { hasPrefix($0) } }

  /// Whether the text ends with a phrase.
  package func hasSuffix(_ phrase: Phrase) -> Bool {
    phrase.bytes.count <= bytes.count && matches(phrase.bytes, at: bytes.count - phrase.bytes.count)
  }

  /// Whether the text ends with any of the phrases.
  package func hasSuffix(anyOf phrases: [Phrase]) -> Bool { phrases.contains { hasSuffix($0) } }

  /// Whether a phrase is at an index, which is that of a space.
  package func holds(_ phrase: Phrase, at index: Int) -> Bool {
    phrase.bytes.count <= bytes.count - index && matches(phrase.bytes, at: index)
  }

  /// The text with each of the phrases replaced by another.
  package func replacing(_ phrases: [Phrase], with other: Phrase) -> FoldedText {
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

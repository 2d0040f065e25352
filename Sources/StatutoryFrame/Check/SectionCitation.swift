/// A citation of sections in a sentence.
struct SectionCitation: Hashable {
  /// The provisions named, in order.
  let provisions: [Provision]
  /// The byte offset at which the citation ends.
  let end: Int

  /// Every "section 5 (5)", "sections 5(4) and 28(3)", "s.5(6)(c)", "ss 5 and 28" in a sentence.
  static func all(in sentence: Substring) -> [SectionCitation] {
    let bytes = Array(sentence.utf8)
    var found: [SectionCitation] = []
    var index = 0
    while index < bytes.count {
      guard let start = numberStart(in: bytes, at: index) else {
        index += 1
        continue
      }
      let list = Provision.list(in: bytes, at: start)
      if !list.provisions.isEmpty { found.append(SectionCitation(provisions: list.provisions, end: list.end)) }
      index = max(list.end, start)
    }
    return found
  }

  /// The start of the number after a word for section at a place; nil where no such word is there.
  private static func numberStart(in bytes: [UInt8], at index: Int) -> Int? {
    guard index == 0 || !isPartOfWord(bytes[index - 1]) else { return nil }
    for word in ["sections", "section", "ss.", "ss", "s.", "s"] {
      let length = word.utf8.count
      guard index + length < bytes.count, zip(bytes[index...], word.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      let after = bytes[index + length]
      let isShort = length <= 3
      if after == UInt8(ascii: " ") || after == 0xC2 || isShort && isDigit(after) { return index + length }
    }
    return nil
  }

  /// A letter, a digit or an apostrophe: "the force's 5 teams" names no section.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'") || byte == 0x99 || byte == UInt8(ascii: ".")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// What can be told of a word from its letters alone.
struct WordForm {
  /// The word.
  let term: Term
  /// The word without its endings: "ensures", "ensuring" and "ensured" have one stem.
  let stem: Term
  /// How it is written.
  let traits: Traits

  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// It begins with a capital.
    static let capitalised = Traits(rawValue: 1)
    /// Every letter is a capital, and there are at least two.
    static let acronym = Traits(rawValue: 2)
    /// It ends in "ly".
    static let endsInLy = Traits(rawValue: 4)
    /// It ends in "ing".
    static let endsInIng = Traits(rawValue: 8)
    /// It ends in an "s" that may make a plural: not "ss", "us" or "is".
    static let endsInS = Traits(rawValue: 16)
    /// It has a possessive ending.
    static let possessive = Traits(rawValue: 32)
    /// It begins with the sound of a vowel, as far as spelling tells.
    static let beginsWithVowel = Traits(rawValue: 64)
    /// It has three letters or fewer.
    static let short = Traits(rawValue: 128)
  }

  /// Reads the word in `range` of `bytes`; `letters` is room to fold it in, kept between calls.
  init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, letters: inout [UInt8]) {
    var traits = Self.fold(bytes, range, into: &letters)
    if Self.dropPossessive(&letters) { traits.insert(.possessive) }
    term = Term(letters)
    if letters.ends(with: "ly") { traits.insert(.endsInLy) }
    if letters.ends(with: "ing") { traits.insert(.endsInIng) }
    if letters.isPlural { traits.insert(.endsInS) }
    if let first = letters.first, "aeiou".utf8.contains(first) { traits.insert(.beginsWithVowel) }
    if letters.count <= 3 { traits.insert(.short) }
    self.traits = traits
    letters.dropEndings()
    stem = Term(letters)
  }

  private static func fold(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, into letters: inout [UInt8]) -> Traits {
    letters.removeAll(keepingCapacity: true)
    var capitals = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A:
        capitals += 1
        letters.append(byte | 0x20)
      case 0xE2 where index + 2 < range.upperBound:
        letters.append(bytes[index + 2] >= 0x98 ? UInt8(ascii: "'") : UInt8(ascii: "-"))
        index += 2
      case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xAD:
        index += 1
      default: letters.append(byte)
      }
      index += 1
    }
    guard (0x41...0x5A).contains(bytes[range.lowerBound]) else { return [] }
    return capitals >= 2 && capitals == letters.count ? [.capitalised, .acronym] : .capitalised
  }

  private static func dropPossessive(_ letters: inout [UInt8]) -> Bool {
    guard letters.ends(with: "'s") else { return false }
    letters.removeLast(2)
    return true
  }
}

extension [UInt8] {
  func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard self.count >= count else { return false }
    return self[(self.count - count)...].elementsEqual(suffix.description.utf8)
  }

  /// Whether it ends in an "s" that may make a plural.
  fileprivate var isPlural: Bool {
    count > 3 && last == UInt8(ascii: "s") && !"sui".utf8.contains(self[count - 2])
  }

  /// Takes off the endings of number, tense and participle, and a silent "e".
  fileprivate mutating func dropEndings() {
    guard count >= 4 else { return }
    if ends(with: "ies"), count >= 5 {
      removeLast(3)
      append(UInt8(ascii: "y"))
    } else if ends(with: "sses") || ends(with: "shes") || ends(with: "ches") || ends(with: "xes") {
      removeLast(2)
    } else if isPlural {
      removeLast()
    }
    if ends(with: "ing"), count >= 6 {
      removeLast(3)
      dropDoubledLetter()
    } else if ends(with: "ed"), count >= 5 {
      removeLast(2)
      dropDoubledLetter()
    }
    if last == UInt8(ascii: "e"), count > 3 { removeLast() }
  }

  /// "cutting" leaves "cutt": one "t" is of the ending. "ll" and "ss" are of the word.
  private mutating func dropDoubledLetter() {
    guard count > 3, last == self[count - 2], !"lsaeiou".utf8.contains(self[count - 1]) else { return }
    removeLast()
  }
}

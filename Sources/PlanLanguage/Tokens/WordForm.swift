/// The facts about a word that its letters alone show.
package struct WordForm {
  /// The word.
  package let term: Term
  /// The word without its endings: "ensures", "ensuring" and "ensured" have one stem.
  package let stem: Term
  /// How it is written.
  package let traits: Traits

  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It begins with a capital.
    package static let capitalised = Traits(rawValue: 1)
    /// Every letter is a capital, and there are at least two.
    package static let acronym = Traits(rawValue: 2)
    /// It ends in "ly".
    package static let endsInLy = Traits(rawValue: 4)
    /// It ends in "ing".
    package static let endsInIng = Traits(rawValue: 8)
    /// It ends in an "s" that may make a plural: not "ss", "us" or "is".
    package static let endsInS = Traits(rawValue: 16)
    /// It has a possessive ending.
    package static let possessive = Traits(rawValue: 32)
    /// It begins with the sound of a vowel, as far as spelling shows.
    package static let beginsWithVowel = Traits(rawValue: 64)
    /// It has three letters or fewer.
    package static let short = Traits(rawValue: 128)
  }

  /// Reads the word in `range` of `bytes`; `letters` is room to fold it in, kept between calls.
  package init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, letters: inout [UInt8]) {
    var traits = Self.fold(bytes, range, into: &letters)
    if Self.dropPossessive(&letters) { traits.insert(.possessive) }
    term = Term(letters)
    if letters.ends(in: 0x6C79, 2) { traits.insert(.endsInLy) }
    if letters.ends(in: 0x696E67, 3) { traits.insert(.endsInIng) }
    if letters.isPlural { traits.insert(.endsInS) }
    if let first = letters.first, first.isVowel { traits.insert(.beginsWithVowel) }
    if letters.count <= 3 { traits.insert(.short) }
    self.traits = traits
    letters.dropEndings()
    stem = Term(letters)
  }

  /// The stem of a word given in lower case.
  package static func stem(of word: String) -> Term {
    var letters: [UInt8] = []
    return WordForm(word.utf8Span.span, 0..<word.utf8.count, letters: &letters).stem
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
    guard letters.ends(in: 0x2773, 2) else { return false }
    letters.removeLast(2)
    return true
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool {
    switch self {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether it ends in `count` letters, given as one number: 0x6C79 is "ly".
  fileprivate func ends(in letters: UInt32, _ count: Int) -> Bool {
    guard self.count >= count else { return false }
    var tail: UInt32 = 0
    for index in (self.count - count)..<self.count { tail = tail << 8 | UInt32(self[index]) }
    return tail == letters
  }

  /// Whether it ends in an "s" that may make a plural: not "ss", "us" or "is".
  fileprivate var isPlural: Bool {
    guard count > 3, self[count - 1] == 0x73 else { return false }
    let before = self[count - 2]
    return before != 0x73 && before != 0x75 && before != 0x69
  }

  /// Takes off the endings of number, tense and participle, and a silent "e".
  fileprivate mutating func dropEndings() {
    guard count >= 4 else { return }
    if self[count - 1] == 0x73 { dropNumber() }
    if ends(in: 0x696E67, 3), count >= 6 {
      removeLast(3)
      dropDoubledLetter()
    } else if ends(in: 0x6564, 2), count >= 5 {
      removeLast(2)
      dropDoubledLetter()
    }
    if count > 3, self[count - 1] == 0x65 { removeLast() }
  }

  /// "ies" leaves "y"; "sses", "shes", "ches" and "xes" lose "es"; any other plural loses its "s".
  private mutating func dropNumber() {
    if ends(in: 0x696573, 3), count >= 5 {
      removeLast(3)
      append(0x79)
    } else if ends(in: 0x73736573, 4) || ends(in: 0x73686573, 4) || ends(in: 0x63686573, 4) || ends(in: 0x786573, 3) {
      removeLast(2)
    } else if isPlural {
      removeLast()
    }
  }

  /// "cutting" leaves "cutt": one "t" is of the ending. "ll" and "ss" are of the word.
  private mutating func dropDoubledLetter() {
    guard count > 3 else { return }
    let last = self[count - 1]
    guard last == self[count - 2], last != 0x6C, last != 0x73, !last.isVowel else { return }
    removeLast()
  }
}

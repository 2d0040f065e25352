/// The words of a text as hashes, so that phrases are found without making a string of each word.
///
/// Words are runs of letters and digits. Capitals are small letters; apostrophes, dashes and every other sign part words.
package struct WordHashes: Hashable, Sendable {
  /// A hash for each word, in order. Equal words have equal hashes.
  package private(set) var hashes: [UInt64] = []

  /// Reads a text.
  package init(_ text: String) { self.init(text[...]) }

  /// Reads a part of a text.
  package init(_ text: Substring) {
    hashes.reserveCapacity(text.utf8.count / 5)
    var word = FNVHash()
    for byte in text.utf8 { take(byte, into: &word) }
    end(&word)
  }

  /// Reads a text in UTF-8.
  package init(_ bytes: ArraySlice<UInt8>) {
    hashes.reserveCapacity(bytes.count / 5)
    var word = FNVHash()
    for byte in bytes { take(byte, into: &word) }
    end(&word)
  }

  /// All the words as one hash.
  package var joint: UInt64 {
    var all = FNVHash()
    for hash in hashes { all.combine(hash) }
    return all.value
  }

  /// Whether the words of a phrase follow one another somewhere.
  package func contains(_ phrase: WordHashes) -> Bool {
    guard let first = phrase.hashes.first, hashes.count >= phrase.hashes.count else { return false }
    for start in 0...(hashes.count - phrase.hashes.count) where hashes[start] == first {
      if hashes[start...].starts(with: phrase.hashes) { return true }
    }
    return false
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8, into word: inout FNVHash) {
    if let letter = Self.letter(byte) { word.combine(letter) } else { end(&word) }
  }

  private mutating func end(_ word: inout FNVHash) {
    guard word.value != FNVHash.start else { return }
    hashes.append(word.value)
    word = FNVHash()
  }

  /// A byte of a word; nil for one that parts words.
  ///
  /// The bytes that begin the signs of Latin-1 and of general punctuation (C2, E2) part words, and so does what follows them below A1:
  /// no-break spaces, quotation marks, dashes. What remains above ASCII is taken for letters.
  @inline(__always)
  package static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    case 0xC3...0xE1, 0xE3...0xF4: byte
    case 0xA7...0xBF: byte
    default: nil
    }
  }
}

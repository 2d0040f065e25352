/// The words of a text as numbers, so that phrases are found without making a string of each word.
///
/// Words are runs of letters and digits. Capitals are small letters; apostrophes, dashes and every other sign part words.
enum WordIDs {
  /// The words of a text, in order. Equal words have equal numbers.
  static func of(_ text: some StringProtocol) -> [UInt64] {
    var words: [UInt64] = []
    var hash = seed
    var isInWord = false
    for byte in text.utf8 {
      if let letter = letter(byte) {
        hash = (hash ^ letter) &* 0x0000_0100_0000_01b3
        isInWord = true
      } else if isInWord {
        words.append(hash)
        hash = seed
        isInWord = false
      }
    }
    if isInWord { words.append(hash) }
    return words
  }

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A byte of a word; nil for one that parts words.
  ///
  /// The bytes that begin the signs of Latin-1 and of general punctuation (C2, E2) part words, and so does what follows them below A1:
  /// no-break spaces, quotation marks, dashes. What remains above ASCII is taken for letters.
  private static func letter(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: UInt64(byte)
    case 0x41...0x5A: UInt64(byte + 0x20)
    case 0xC3...0xE1, 0xE3...0xF4: UInt64(byte)
    case 0xA7...0xBF: UInt64(byte)
    default: nil
    }
  }
}

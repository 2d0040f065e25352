/// The words of a text as numbers, so that phrases are found without making a string of each word.
///
/// Words are runs of letters and digits. Capitals are small letters; apostrophes, dashes and every other sign part words.
enum WordIDs {
  /// The words of a text, in order. Equal words have equal numbers.
  static func of(_ text: some StringProtocol) -> [UInt64] {
    var words: [UInt64] = []
    var hash = seed
    var isInWord = false
    for scalar in text.unicodeScalars {
      if let byte = wordByte(scalar) {
        hash = (hash ^ byte) &* 0x0000_0100_0000_01b3
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

  private static func wordByte(_ scalar: Unicode.Scalar) -> UInt64? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt64(scalar.value)
    case 0x41...0x5A: UInt64(scalar.value + 0x20)
    case 0xC0...0x24F where scalar != "×" && scalar != "÷": UInt64(scalar.value)
    default: nil
    }
  }
}

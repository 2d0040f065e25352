import PlanLoading

/// The words of a text as hashes, capitals and signs apart.
struct FoldedWords {
  private(set) var hashes: [UInt64] = []

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    hashes.reserveCapacity(bytes.count / 5)
    var word: UInt64 = Self.empty
    for byte in bytes {
      if byte.isWordByte {
        word = (word ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3
      } else if word != Self.empty {
        hashes.append(word)
        word = Self.empty
      }
    }
    if word != Self.empty { hashes.append(word) }
  }

  private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// All the words as one hash.
  var joint: UInt64 { hashes.reduce(Self.empty) { ($0 ^ $1) &* 0x100_0000_01B3 } }

  /// Whether the words of a phrase stand together.
  func contains(_ phrase: FoldedWords) -> Bool {
    guard let first = phrase.hashes.first, hashes.count >= phrase.hashes.count else { return false }
    for start in 0...(hashes.count - phrase.hashes.count) where hashes[start] == first {
      if hashes[start...].starts(with: phrase.hashes) { return true }
    }
    return false
  }
}

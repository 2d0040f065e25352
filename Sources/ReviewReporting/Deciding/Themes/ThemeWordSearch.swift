import PlanLanguage

/// A few words to look for in many texts. Most texts are passed over by the hashes of their words.
struct ThemeWordSearch {
  private let keys: Set<String>
  private let hashes: Set<UInt64>

  init(_ keys: Set<String>) {
    self.keys = keys
    hashes = Set(keys.flatMap(Self.hashes))
  }

  /// The words looked for that a text has.
  func found(in text: String) -> Set<String> {
    guard mayFind(in: text) else { return [] }
    return Set(ThemeWord.words(of: text).map(\.key)).intersection(keys)
  }

  /// Whether a run of letters and digits is one of the words, or begins one that is joined by a sign.
  private func mayFind(in text: String) -> Bool {
    var hash = FNVHash()
    for byte in text.utf8 {
      if Self.isInWord(byte) {
        hash.combine(byte >= 0x41 ? byte | 0x20 : byte)
      } else {
        if hashes.contains(hash.value) { return true }
        hash = FNVHash()
      }
    }
    return hashes.contains(hash.value)
  }

  /// The hashes of a word and of its regular plural, up to its first byte that is no letter or digit of ASCII.
  private static func hashes(of key: String) -> [UInt64] {
    let run = key.utf8.prefix(while: isInWord)
    let plural = run.last == UInt8(ascii: "y") ? Array(run.dropLast()) + Array("ies".utf8) : Array(run) + [UInt8(ascii: "s")]
    return [FNVHash(run).value, FNVHash(plural).value]
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

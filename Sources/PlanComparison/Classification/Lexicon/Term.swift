/// A word as a number: the hash of its folded letters, so that rules look words up and compare them without making strings.
///
/// Folded means lower case, one kind of apostrophe and hyphen, no soft hyphen and no possessive ending. FNV-1a, 64 bits.
struct Term: Hashable, Sendable {
  let value: UInt64

  init(_ folded: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    value = hash
  }

  /// The term of a word given in lower case, without its possessive ending.
  init(word: String) { self.init(word.hasSuffix("'s") ? word.dropLast(2).utf8 : word[...].utf8) }
}

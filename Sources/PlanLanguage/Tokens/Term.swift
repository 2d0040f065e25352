/// A word as a number: the hash of its folded letters, so that rules look words up and compare them without making strings.
///
/// Folded means lower case, one kind of apostrophe and hyphen, no soft hyphen and no possessive ending. See ``FNVHash``.
package struct Term: Hashable, Sendable {
  package let value: UInt64

  @inline(__always)
  init(_ folded: some Sequence<UInt8>) {
    value = FNVHash(folded).value
  }

  /// The term of a word given in lower case, without its possessive ending.
  package init(word: String) { self.init(word.hasSuffix("'s") ? word.dropLast(2).utf8 : word[...].utf8) }
}

/// A hash that is the same in every run and on every machine, for ids made from content.
package struct StableHash: Hashable, Sendable, CustomStringConvertible {
  private var hash = FNVHash()

  package init() {}

  /// The hash so far.
  package var value: UInt64 { hash.value }

  /// Takes in a text and its end.
  package mutating func combine(_ text: String) {
    for byte in text.utf8 { hash.combine(byte) }
    hash.combine(0 as UInt8)
  }

  /// Takes in a number.
  package mutating func combine(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { hash.combine(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Takes in a text with a letter before it, and its end: the same as the two written together.
  package mutating func combine(_ text: String, after sign: Unicode.Scalar) {
    precondition(sign.isASCII, "The sign before a text is one byte.")
    hash.combine(UInt8(sign.value))
    combine(text)
  }

  /// Thirteen characters of base 32, without letters that are read as digits.
  package var description: String {
    var digits = [UInt8](repeating: 0, count: 13)
    var rest = value
    for place in digits.indices.reversed() {
      digits[place] = Self.alphabet[Int(rest & 31)]
      rest >>= 5
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

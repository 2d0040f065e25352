/// A hash that is the same in every run and on every machine, for ids made from content.
///
/// FNV-1a, 64 bits (Fowler, Noll and Vo). Not for secrets.
public struct StableHash: Hashable, Sendable, CustomStringConvertible {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Creates the hash of nothing.
  public init() {}

  /// Takes in a text and its end.
  public mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0 as UInt8)
  }

  /// Takes in a number.
  public mutating func combine(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { combine(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Takes in a text with a letter before it, and its end: the same as the two written together.
  public mutating func combine(_ text: String, after sign: Unicode.Scalar) {
    precondition(sign.isASCII, "The sign before a text is one byte.")
    combine(UInt8(sign.value))
    combine(text)
  }

  /// Thirteen characters of base 32, without letters that are read as digits.
  public var description: String {
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

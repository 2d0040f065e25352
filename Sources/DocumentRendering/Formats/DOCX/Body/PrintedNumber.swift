/// The number that a paper prints before a paragraph, as Word counts it: "2.3." is "2.", 3 and ".".
struct PrintedNumber: Hashable {
  let before: String
  let value: Int
  let after: String

  /// Takes a printed number apart; nil where Word could not print it just so.
  init?(_ printed: String) {
    let utf8 = Array(printed.utf8)
    guard let last = utf8.lastIndex(where: Self.isDigit) else { return nil }
    let first = (utf8[...last].lastIndex { !Self.isDigit($0) } ?? -1) + 1
    let digits = String(decoding: utf8[first...last], as: UTF8.self)
    // No leading zero, no number past what Word counts to, and no sign that represents a number in Word's own pattern.
    guard let value = Int(digits), String(value) == digits, value < 32_000, utf8.count <= 20, !utf8.contains(UInt8(ascii: "%")) else {
      return nil
    }
    self.value = value
    before = String(decoding: utf8[..<first], as: UTF8.self)
    after = String(decoding: utf8[(last + 1)...], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether it is the next number of the same list.
  func follows(_ other: PrintedNumber) -> Bool { before == other.before && after == other.after && value == other.value + 1 }
}

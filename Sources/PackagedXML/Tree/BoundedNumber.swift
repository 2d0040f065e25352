/// Numbers out of files.
///
/// Readers take every number that a file holds through these, never through `Int`: counting on from one, and the sum or product of two, then fits
/// into an `Int` whatever the file says.
extension Double {
  /// The number without its fraction, at most a thousand million from zero; 0 for what is no number.
  package var boundedInteger: Int {
    let limit = 1e9
    return isNaN ? 0 : Int(Swift.min(Swift.max(self, -limit), limit))
  }
}

extension StringProtocol {
  /// The whole number that the text is; nil where it is none, or does not fit into 32 bits.
  package var boundedInteger: Int? { Int32(self).map { number in Int(number) } }

  /// The whole number that the text is, brought into a range; nil where it is none.
  package func boundedInteger(in range: ClosedRange<Int>) -> Int? {
    if let number = boundedInteger { return Swift.min(Swift.max(number, range.lowerBound), range.upperBound) }
    guard isNumberOutOfBounds else { return nil }
    return hasPrefix("-") ? range.lowerBound : range.upperBound
  }

  /// Whether the text is a whole number, and too large for one that a file can mean.
  package var isNumberOutOfBounds: Bool {
    let digits = utf8.first == UInt8(ascii: "-") || utf8.first == UInt8(ascii: "+") ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && boundedInteger == nil
  }
}

import PlanLoading

/// A figure in the text: what kind it is of, and how much.
struct PrintedValue {
  var kind: Kind
  var amount: Double
  var text: String

  package enum Kind {
    case money
    case percentage
    case year
    case financialYear
    case number
  }

  init?(_ word: String) {
    let bytes = Array(word.utf8)
    guard let start = bytes.firstIndex(where: \.isASCIIDigit),
      let end = bytes.lastIndex(where: { $0.isASCIIDigit || $0 == UInt8(ascii: "%") })
    else { return nil }
    let digits = bytes[start...end].filter { $0.isASCIIDigit || $0 == Byte.fullStop }
    let other = bytes[start...end].filter { !$0.isASCIIDigit && ![Byte.fullStop, UInt8(ascii: ",")].contains($0) }
    guard let amount = Double(String(decoding: digits, as: UTF8.self)), bytes.count - end <= 3 else { return nil }
    let prefix = bytes[..<start].filter { $0 != Byte.openParenthesis }
    self.amount = amount
    text = bytes.string(0..<bytes.count).trimmedOfStops
    if prefix == Array("£".utf8), other.isEmpty {
      kind = .money
    } else if !prefix.isEmpty {
      return nil
    } else if other == [UInt8(ascii: "%")] {
      kind = .percentage
    } else if other == [Byte.slash], bytes[start...].prefix(5).last == Byte.slash {
      kind = .financialYear
    } else if other.isEmpty {
      kind = digits.count == 4 && (1900...2100).contains(amount) ? .year : .number
    } else {
      return nil
    }
  }
}

extension String {
  /// Without stops at the end.
  fileprivate var trimmedOfStops: String {
    String(reversed().drop { ",.;".contains($0) }.reversed())
  }
}

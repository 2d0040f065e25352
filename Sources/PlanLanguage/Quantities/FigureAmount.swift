/// An exact decimal amount: ten-thousandths, so that 235.8 less 207.6 is 28.2 and nothing else.
///
/// Arithmetic is checked: a result that is out of range is nil, never a trap.
package struct FigureAmount: Hashable, Sendable, Comparable {
  /// The amount in ten-thousandths.
  package let tenThousandths: Int

  /// An amount in ten-thousandths.
  package init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

  /// A whole number; nil out of range.
  package init?(_ whole: Int) {
    let (scaled, overflows) = whole.multipliedReportingOverflow(by: Self.unit)
    guard !overflows else { return nil }
    tenThousandths = scaled
  }

  /// Nothing.
  package static let zero = FigureAmount(tenThousandths: 0)

  /// Reads "1,234.5" or "250 000" with a magnitude after it ("1.2 million", "3bn", "85p"); nil for what is no plain number or is out of range.
  package init?(_ letters: some Sequence<UInt8>) {
    var number = DecimalDigits()
    var suffix: [UInt8] = []
    for byte in letters {
      switch byte {
      case 0x30...0x39 where suffix.isEmpty: guard number.append(byte - 0x30) else { return nil }
      case UInt8(ascii: ",") where number.decimals == nil: number.beginGroup()
      case UInt8(ascii: ".") where number.decimals == nil && suffix.isEmpty: number.decimals = 0
      case 0xBC, 0xBD, 0xBE: guard number.append(quarters: byte - 0xBB) else { return nil }  // The second byte of "¼", "½" and "¾".
      case UInt8(ascii: " "), UInt8(ascii: "$"), 0x80...: continue
      default: suffix.append(byte | 0x20)
      }
    }
    guard !number.isEmpty, let magnitude = Self.magnitudes[String(decoding: suffix, as: UTF8.self)],
      let tenThousandths = number.scaled(by: magnitude)
    else { return nil }
    self.tenThousandths = tenThousandths
  }

  /// What the letters of a magnitude multiply by: 1,000,000 of "m"; nil for any other word.
  package static func factor(of word: String) -> Int? {
    magnitudes[word].flatMap { $0 >= 1_000 * unit ? $0 / unit : nil } ?? Numerals.multiplier(word)
  }

  /// What a magnitude's letters multiply by, in ten-thousandths; a penny is a hundredth.
  private static let magnitudes = [
    "": unit, "k": 1_000 * unit, "thousand": 1_000 * unit, "m": 1_000_000 * unit, "mn": 1_000_000 * unit, "million": 1_000_000 * unit,
    "bn": 1_000_000_000 * unit, "billion": 1_000_000_000 * unit, "p": unit / 100, "pence": unit / 100, "penny": unit / 100,
  ]
  private static let unit = 10_000

  package static func < (one: FigureAmount, other: FigureAmount) -> Bool { one.tenThousandths < other.tenThousandths }

  /// The amount less another; nil out of range.
  package func subtracting(_ other: FigureAmount) -> FigureAmount? {
    let (difference, overflows) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    return overflows ? nil : FigureAmount(tenThousandths: difference)
  }

  /// The amount and another; nil out of range.
  package func adding(_ other: FigureAmount) -> FigureAmount? {
    let (sum, overflows) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    return overflows ? nil : FigureAmount(tenThousandths: sum)
  }

  /// So many times the amount; nil out of range.
  package func times(_ factor: Int) -> FigureAmount? {
    let (product, overflows) = tenThousandths.multipliedReportingOverflow(by: factor)
    return overflows ? nil : FigureAmount(tenThousandths: product)
  }

  /// How many times another it is, where that is a whole number.
  package func ratio(to other: FigureAmount) -> Int? {
    guard other.tenThousandths != 0, tenThousandths % other.tenThousandths == 0 else { return nil }
    return tenThousandths / other.tenThousandths
  }

  /// So many in a hundred of another; nil of nothing and out of range.
  package func inPercent(of whole: FigureAmount) -> FigureAmount? {
    let (scaled, overflows) = tenThousandths.multipliedReportingOverflow(by: 1_000_000)
    return overflows || whole.tenThousandths == 0 ? nil : FigureAmount(tenThousandths: scaled / whole.tenThousandths)
  }

  /// The amount to one decimal.
  package var rounded: FigureAmount { FigureAmount(tenThousandths: (tenThousandths + 500) / 1_000 * 1_000) }

  /// The amount without its sign.
  package var magnitude: FigureAmount {
    FigureAmount(tenThousandths: tenThousandths == .min ? .max : abs(tenThousandths))
  }

  /// The whole part.
  package var whole: Int { tenThousandths / Self.unit }

  /// The amount as a whole number; nil where it has decimals.
  package var exactWhole: Int? { tenThousandths % Self.unit == 0 ? whole : nil }
}

/// The digits of a number as they are read: no more than sixteen in all, and no more than four behind the point.
private struct DecimalDigits {
  private var value = 0
  private var count = 0
  var decimals: Int?
  /// The digits behind the last comma; nil before the first.
  private var grouped: Int?
  private var commas = 0

  /// Takes a comma between thousands.
  mutating func beginGroup() {
    commas += 1
    grouped = 0
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ digit: UInt8) -> Bool {
    guard count < 16, (decimals ?? 0) < 8 else { return false }
    value = value * 10 + Int(digit)
    count += 1
    if decimals == nil { grouped = grouped.map { $0 + 1 } }
    decimals = decimals.map { $0 + 1 }
    return true
  }

  /// Takes a fraction behind the whole.
  mutating func append(quarters: UInt8) -> Bool {
    guard decimals == nil, !isEmpty else { return false }
    decimals = 0
    return append(quarters * 25 / 10) && append(quarters * 25 % 10)
  }

  /// The number by a magnitude; nil where that is out of range or no whole number.
  func scaled(by magnitude: Int) -> Int? {
    let (product, overflows) = value.multipliedReportingOverflow(by: magnitude)
    // "£1,25": two digits behind the only comma are no thousands.
    let decimals = decimals ?? (commas == 1 && grouped == 2 ? 2 : 0)
    let divisor = (0..<decimals).reduce(1) { power, _ in power * 10 }
    if !overflows { return product % divisor == 0 ? product / divisor : nil }
    guard magnitude % divisor == 0 else { return nil }
    let (exact, isTooLarge) = value.multipliedReportingOverflow(by: magnitude / divisor)
    return isTooLarge ? nil : exact
  }
}

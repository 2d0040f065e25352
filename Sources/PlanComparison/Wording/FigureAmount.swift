/// An exact decimal amount: ten-thousandths, so that 235.8 less 207.6 is 28.2 and nothing else.
struct FigureAmount: Hashable, Sendable, Comparable {
  /// The amount in ten-thousandths.
  let tenThousandths: Int

  init(tenThousandths: Int) { self.tenThousandths = tenThousandths }
  init(_ whole: Int) { tenThousandths = whole * 10_000 }

  /// Reads "1,234.5" with a magnitude after it ("1.2 million", "3bn"); nil for what is no plain number or is out of range.
  init?(_ letters: some Sequence<UInt8>) {
    var digits = 0
    var decimals: Int?
    var suffix: [UInt8] = []
    for byte in letters {
      switch byte {
      case 0x30...0x39 where suffix.isEmpty:
        guard digits < 100_000_000_000_000, (decimals ?? 0) < 4 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: ",") where decimals == nil: continue
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case UInt8(ascii: " "): continue
      case let byte where byte >= 0x80 && digits == 0: continue
      case UInt8(ascii: "$") where digits == 0: continue
      default: suffix.append(byte | 0x20)
      }
    }
    guard let magnitude = Self.magnitude(of: suffix) else { return nil }
    let scale = (0..<(4 - (decimals ?? 0))).reduce(1) { power, _ in power * 10 }
    let (scaled, overflows) = (digits * scale).multipliedReportingOverflow(by: magnitude)
    guard !overflows else { return nil }
    tenThousandths = scaled
  }

  private static func magnitude(of suffix: [UInt8]) -> Int? {
    switch String(decoding: suffix, as: UTF8.self) {
    case "": 1
    case "k", "thousand": 1_000
    case "m", "million": 1_000_000
    case "bn", "billion": 1_000_000_000
    default: nil
    }
  }

  static func < (one: FigureAmount, other: FigureAmount) -> Bool { one.tenThousandths < other.tenThousandths }
  static func - (one: FigureAmount, other: FigureAmount) -> FigureAmount {
    FigureAmount(tenThousandths: one.tenThousandths - other.tenThousandths)
  }
  static func + (one: FigureAmount, other: FigureAmount) -> FigureAmount {
    FigureAmount(tenThousandths: one.tenThousandths + other.tenThousandths)
  }

  var magnitude: FigureAmount { FigureAmount(tenThousandths: abs(tenThousandths)) }
}

extension FigureAmount: CustomStringConvertible {
  /// With commas and no needless decimals: "1,234.5".
  var description: String { Self.decimal(abs(tenThousandths), per: 10_000, sign: tenThousandths < 0) }

  /// As a reader would write a sum of money: "£28.2m", "£45,000"; the difference of two sums of millions in millions, "£0.3m".
  func asMoney(inMillions: Bool) -> String {
    let size = abs(tenThousandths)
    return inMillions && size % (1_000 * 10_000) == 0 ? "£" + Self.decimal(size / 1_000_000, per: 10_000) + "m" : asMoney
  }

  /// As a reader would write a sum of money: "£28.2m", "£45,000".
  var asMoney: String {
    let size = abs(tenThousandths)
    if size >= 1_000_000_000 * 10_000, size % (100_000 * 10_000) == 0 {
      return "£" + Self.decimal(size / 1_000_000, per: 10_000_000) + "bn"
    }
    if size >= 1_000_000 * 10_000, size % (1_000 * 10_000) == 0 { return "£" + Self.decimal(size / 1_000_000, per: 10_000) + "m" }
    return "£" + Self.decimal(size, per: 10_000)
  }

  /// The share that a difference is of a whole, in per cent with one decimal: "13.6%"; nil of nothing.
  static func share(_ difference: FigureAmount, of whole: FigureAmount) -> String? {
    let (size, whole) = (abs(difference.tenThousandths), abs(whole.tenThousandths))
    guard whole > 0, size < Int.max / 2_000 else { return nil }
    let tenths = (size * 2_000 / whole + 1) / 2
    return tenths == 0 ? nil : decimal(tenths, per: 10) + "%"
  }

  private static func decimal(_ value: Int, per unit: Int, sign: Bool = false) -> String {
    var digits = String(value / unit)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
      position -= 3
    }
    var rest = value % unit
    guard rest > 0 else { return (sign ? "-" : "") + digits }
    var decimals = ""
    var place = unit
    while rest > 0, place > 1 {
      place /= 10
      decimals += String(rest / place)
      rest %= place
    }
    return (sign ? "-" : "") + digits + "." + decimals
  }
}

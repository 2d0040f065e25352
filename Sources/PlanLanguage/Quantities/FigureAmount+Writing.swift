extension FigureAmount: CustomStringConvertible {
  /// With commas and no needless decimals: "1,234.5".
  package var description: String { Self.decimal(magnitude.tenThousandths, per: 10_000, sign: tenThousandths < 0) }

  /// As a reader would write a sum of money: "£28.2m", "£45,000", "£0.25", "£1.10".
  package var asMoney: String { asMoney(in: "£", inMillions: false) }

  /// As a reader would write a sum of money; the difference of two sums of millions in millions, "£0.3m".
  package func asMoney(in currency: String, inMillions: Bool) -> String {
    let size = magnitude.tenThousandths
    if inMillions, size % (1_000 * 10_000) == 0, size < 1_000_000_000 * 10_000 {
      return currency + Self.decimal(size / 1_000_000, per: 10_000) + "m"
    }
    if size >= 1_000_000_000 * 10_000, size % (100_000 * 10_000) == 0 {
      return currency + Self.decimal(size / 1_000_000, per: 10_000_000) + "bn"
    }
    if size >= 1_000_000 * 10_000, size % (1_000 * 10_000) == 0 { return currency + Self.decimal(size / 1_000_000, per: 10_000) + "m" }
    let pence = size % 10_000
    if pence % 1_000 == 0, pence > 0 { return currency + Self.decimal(size, per: 10_000) + "0" }
    return currency + Self.decimal(size, per: 10_000)
  }

  /// The share that this difference is of a whole, in per cent with one decimal: "13.6%"; nil of nothing, and of less than a twentieth of a per cent.
  package func share(of whole: FigureAmount) -> String? {
    let (size, whole) = (magnitude.tenThousandths, whole.magnitude.tenThousandths)
    let (scaled, overflows) = size.multipliedReportingOverflow(by: 2_000)
    guard whole > 0, !overflows else { return nil }
    let tenths = (scaled / whole + 1) / 2
    return tenths == 0 ? nil : Self.decimal(tenths, per: 10) + "%"
  }

  private static func decimal(_ value: Int, per unit: Int, sign: Bool = false) -> String {
    var digits = String(value / unit)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
      position -= 3
    }
    var rest = value % unit
    var decimals = rest > 0 ? "." : ""
    var place = unit
    while rest > 0, place > 1 {
      place /= 10
      decimals += String(rest / place)
      rest %= place
    }
    return (sign ? "-" : "") + digits + decimals
  }
}

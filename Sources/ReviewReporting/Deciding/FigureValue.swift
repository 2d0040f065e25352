/// A figure read from words, so that the difference between two can be told: "£235.8m", "15%", "1,204".
///
/// Whole numbers and a scale, never a floating-point value: the difference is exact.
struct FigureValue: Hashable {
  /// The digits as a whole number, without the decimal point.
  private let digits: Int
  /// How many of them stand after the decimal point.
  private let decimals: Int
  /// What stands before: "£", or nothing.
  private let currency: String
  /// What stands after, in one spelling: "m", "bn", "k", "%", or nothing.
  private let unit: String

  /// Reads a whole text as one figure; nil where it is anything else. A bare year is no figure.
  init?(_ text: String) {
    var rest = Substring(text).drop { $0 == " " }
    currency = rest.hasPrefix("£") ? "£" : ""
    if !currency.isEmpty { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let suffix = rest.dropFirst(number.count).drop { $0 == " " }.lowercased()
    guard let unit = Self.units[suffix.hasSuffix(" ") ? String(suffix.dropLast()) : suffix] else { return nil }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, let last = parts.last, !last.isEmpty, !whole.isEmpty else { return nil }
    let figures = number.filter { $0 != "," && $0 != "." }
    guard figures.count <= 12, parts.count == 1 || last.count <= 4, let digits = Int(figures) else { return nil }
    let looksLikeYear = currency.isEmpty && unit.isEmpty && parts.count == 1 && whole.count == 4 && (1900...2100).contains(digits)
    guard !looksLikeYear else { return nil }
    self.digits = digits
    self.unit = unit
    decimals = parts.count == 2 ? last.count : 0
  }

  /// The difference to a later figure in the same unit: "up £28.2m (13.6%)", "down 3 percentage points".
  func difference(to later: FigureValue) -> String? {
    guard currency == later.currency, unit == later.unit else { return nil }
    let scale = max(decimals, later.decimals)
    let before = digits * Self.power(scale - decimals)
    let after = later.digits * Self.power(scale - later.decimals)
    guard before != after else { return nil }
    let amount = Self.written(abs(after - before), decimals: scale)
    let direction = after > before ? "up" : "down"
    if unit == "%" { return "\(direction) \(amount) percentage \(amount == "1" ? "point" : "points")" }
    return "\(direction) \(currency)\(amount)\(unit)\(Self.share(abs(after - before), of: before))"
  }

  private static func share(_ difference: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let (scaled, overflowed) = difference.multipliedReportingOverflow(by: 2000)
    guard !overflowed else { return "" }
    return " (\(written((scaled / whole + 1) / 2, decimals: 1))%)"
  }

  private static func written(_ digits: Int, decimals: Int) -> String {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits % 10 == 0 { (digits, decimals) = (digits / 10, decimals - 1) }
    let whole = Phrases.digits(digits / power(decimals))
    guard decimals > 0 else { return whole }
    let fraction = String(digits % power(decimals))
    return whole + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }

  private static let units: [String: String] = [
    "": "", "m": "m", "million": "m", "bn": "bn", "billion": "bn", "k": "k", "%": "%", "per cent": "%", "percent": "%",
  ]
}

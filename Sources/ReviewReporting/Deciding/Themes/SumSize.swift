/// How large the difference of a sum is, read from the words that the report has for it: "up £28.2m (13.6%)".
struct SumSize: Comparable {
  private let thousandths: Int

  /// The size of a figure's difference; zero where it is no sum.
  init(of figure: FigureChange) {
    let words = figure.difference ?? ""
    guard let sign = words.firstIndex(of: "£") else {
      thousandths = 0
      return
    }
    let rest = words[words.index(after: sign)...]
    let number = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
    let parts = number.filter { $0 != "," }.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) } ?? 0
    let fraction = parts.count > 1 ? Int((parts[1] + "000").prefix(3)) ?? 0 : 0
    let (scaled, overflows) = whole.multipliedReportingOverflow(by: 1000)
    let scale = Self.scale(of: rest.dropFirst(number.count))
    let (total, overflowsToo) = (overflows ? 0 : scaled + fraction).multipliedReportingOverflow(by: scale)
    thousandths = overflows || overflowsToo ? Int.max : total
  }

  static func < (one: SumSize, other: SumSize) -> Bool { one.thousandths < other.thousandths }

  private static func scale(of suffix: Substring) -> Int {
    if suffix.hasPrefix("bn") { return 1_000_000_000 }
    if suffix.hasPrefix("m") { return 1_000_000 }
    return suffix.hasPrefix("k") ? 1_000 : 1
  }
}

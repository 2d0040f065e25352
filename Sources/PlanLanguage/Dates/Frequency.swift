/// How often something is done.
package enum Frequency: Hashable, Sendable, Comparable {
  /// So many times a year.
  case perYear(FigureAmount)
  /// At every hour of every day.
  case always

  /// Reads a class of the vocabulary: "52", "1/2", "always".
  init?(name: String) {
    if name == "always" {
      self = .always
      return
    }
    let numbers = name.split(separator: "/").compactMap { Int($0) }
    guard let top = numbers.first, let amount = FigureAmount(top) else { return nil }
    self = .perYear(FigureAmount(tenThousandths: amount.tenThousandths / (numbers.count > 1 ? numbers[1] : 1)))
  }
}

/// The natural logarithm, for weights of words.
enum Logarithm {
  /// The natural logarithm of a positive number, to about nine digits: the exponent, and the series of the inverse hyperbolic tangent.
  static func natural(_ value: Double) -> Double {
    guard value > 0 else { return -.infinity }
    var (exponent, significand) = (Double(value.exponent), value.significand)
    if significand > 1.414_213_562_373_095 { (significand, exponent) = (significand / 2, exponent + 1) }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var (term, sum) = (ratio, 0.0)
    for divisor in stride(from: 1.0, through: 15, by: 2) {
      sum += term / divisor
      term *= square
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}

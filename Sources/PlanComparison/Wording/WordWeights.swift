import PlanLanguage

/// What a kept word is worth to a reader who follows a change.
struct WordWeights: Sendable {
  private let content: Int32 = 100
  private let figure: Int32 = 150
  private let sign: Int32 = 15
  private let link: Int32
  private let small: Int32

  /// The linking words, then the other function words: their numbers in every ``WordComparer``.
  static let numbered = FunctionWords.linking + FunctionWords.all.filter { !FunctionWords.linking.contains($0) }

  init(settings: ComparisonSettings) {
    link = Self.hundredths(settings.linkWordWeight)
    small = Self.hundredths(settings.smallWordWeight)
  }

  /// A share as a whole number of hundredths, so that sums are exact.
  static func hundredths(_ share: Double) -> Int32 { Int32(share * 100) }

  static func isLinking(_ id: Int32) -> Bool { id < FunctionWords.linking.count }

  static func isFunctionWord(_ id: Int32) -> Bool { id < numbered.count }

  func weight(of token: Token, _ id: Int32) -> Int32 {
    switch token.kind {
    case .sign: sign
    case .word: Self.isLinking(id) ? link : Self.isFunctionWord(id) ? small : content
    case .money, .percentage, .date, .number: figure
    }
  }
}

/// How much each term says: the rarer it is among the commitments and among the passages, the more.
///
/// The weights are those of BM25 (Robertson and Spärck Jones), scaled so that a term of one commitment weighs the same in a short plan and in
/// a long one.
struct TermWeights {
  private(set) var values: [Double]

  /// - Parameters:
  ///   - commitments: The number of commitments that contain each term, by number.
  ///   - passages: The number of passages that contain each term, by number.
  init(commitments: [Int], of commitmentCount: Int, passages: [Int], of passageCount: Int, numbers: TermNumbers) {
    let commitmentScale = 3.43 / max(Self.inverse(1, of: commitmentCount), 0.1)
    let passageScale = 5.16 / max(Self.inverse(1, of: passageCount), 0.1)
    values = (0..<numbers.count).map { term in
      let rarity =
        0.6 * commitmentScale * Self.inverse(commitments[term], of: commitmentCount)
        + 0.4 * passageScale * Self.inverse(max(passages[term], 1), of: passageCount)
      return rarity * (numbers.isPlain[term] ? 0.35 : 1) * (numbers.isSubject[term] ? 0.8 : 1)
    }
  }

  static func inverse(_ count: Int, of total: Int) -> Double {
    Logarithm.natural(1 + (Double(total - count) + 0.5) / (Double(count) + 0.5))
  }
}

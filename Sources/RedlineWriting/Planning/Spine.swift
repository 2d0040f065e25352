import PlanLanguage

/// The pairs that stay where they are: those of most words among all that keep their order on both sides. The others moved.
enum Spine {
  /// Whether each pair, given in the order of the revised side, is in the spine.
  static func flags(_ bases: [Int], weights: [Int]) -> [Bool] {
    var flags = bases.map { _ in false }
    for pair in IncreasingRun.heaviest(of: bases, weights: weights, bound: bases.max() ?? 0) { flags[pair] = true }
    return flags
  }
}

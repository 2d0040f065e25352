/// The pairs that stay where they are: those of most words among all that keep their order on both sides. The others moved.
enum Spine {
  /// Whether each pair, given in the order of the revised side, is in the spine.
  static func flags(_ bases: [Int], weights: [Int]) -> [Bool] {
    let count = (bases.max() ?? -1) + 1
    // For each prefix of the base's order, the heaviest chain that ends in it: a Fenwick tree of maxima.
    var tree = [(weight: Int, pair: Int)](repeating: (0, -1), count: count + 1)
    var (totals, before) = ([Int](), [Int]())
    for (pair, base) in bases.enumerated() {
      var best = (weight: 0, pair: -1)
      var index = base
      while index > 0 {
        if tree[index].weight > best.weight { best = tree[index] }
        index -= index & -index
      }
      let total = best.weight + weights[pair]
      totals.append(total)
      before.append(best.pair)
      index = base + 1
      while index <= count {
        if total > tree[index].weight { tree[index] = (total, pair) }
        index += index & -index
      }
    }
    var flags = bases.map { _ in false }
    var pair = totals.indices.max { totals[$0] < totals[$1] } ?? -1
    while pair >= 0 {
      flags[pair] = true
      pair = before[pair]
    }
    return flags
  }
}

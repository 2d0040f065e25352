/// Longest and heaviest increasing runs, in time n log n.
package enum IncreasingRun {
  /// The positions of a longest strictly increasing run.
  package static func longest(of values: [Int]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for index in values.indices {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < values[index] { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    return walk(back: previous, from: tails.last ?? -1)
  }

  /// The positions of a heaviest strictly increasing run. Values are from 0 to `bound`.
  package static func heaviest(of values: [Int], weights: [Int], bound: Int) -> [Int] {
    /// A Fenwick tree of the best run that ends at or below a value: its weight and its last position.
    var tree = [(weight: Int, last: Int)](repeating: (0, -1), count: bound + 2)
    var previous = [Int](repeating: -1, count: values.count)
    var best = (weight: 0, last: -1)
    for index in values.indices {
      var below = (weight: 0, last: -1)
      var node = values[index]
      while node > 0 {
        if tree[node].weight > below.weight { below = tree[node] }
        node -= node & -node
      }
      previous[index] = below.last
      let run = (weight: below.weight + weights[index], last: index)
      if run.weight > best.weight { best = run }
      node = values[index] + 1
      while node < tree.count {
        if run.weight > tree[node].weight { tree[node] = run }
        node += node & -node
      }
    }
    return walk(back: previous, from: best.last)
  }

  private static func walk(back previous: [Int], from last: Int) -> [Int] {
    var run: [Int] = []
    var index = last
    while index >= 0 {
      run.append(index)
      index = previous[index]
    }
    return run.reversed()
  }
}

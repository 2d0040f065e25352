/// Sets that grow together: a forest of links with short paths (Tarjan 1975), so that joining costs next to nothing.
struct LinkForest {
  private var parents: [Int]
  private var sizes: [Int]

  /// So many nodes, each alone.
  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
  }

  /// The node that represents the set of a node.
  mutating func root(of node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }

  /// Makes one set of the sets of two nodes.
  mutating func link(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    guard first != second else { return }
    let (large, small) = sizes[first] >= sizes[second] ? (first, second) : (second, first)
    parents[small] = large
    sizes[large] += sizes[small]
  }
}

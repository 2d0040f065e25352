/// Which paragraphs of two readings of a paper are the same: in order, by equal words first, then by likeness between those.
enum SequenceMatching {
  /// A longest common subsequence of two lists of words (Myers), as pairs of positions.
  static func equal(_ one: [String], _ other: [String]) -> [(Int, Int)] {
    let difference = other.difference(from: one)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return Array(zip(one.indices.filter { !removed.contains($0) }, other.indices.filter { !inserted.contains($0) }))
  }

  /// The share of words that two paragraphs have in common (Dice), between 0 and 1.
  static func similarity(_ one: String, _ other: String) -> Double {
    let (first, second) = (words(one), words(other))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var left = Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
    var common = 0
    for word in second where (left[word] ?? 0) > 0 {
      left[word, default: 0] -= 1
      common += 1
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Pairs of the rest between two paragraphs that are matched: in order, where they are alike.
  static func alike(_ one: [(Int, String)], _ other: [(Int, String)], atLeast least: Double) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var next = other.startIndex
    for (index, text) in one {
      let found = other[next...].prefix(Self.reach).indices.map { ($0, similarity(text, other[$0].1)) }.filter { $0.1 >= least }
      guard let best = found.max(by: { $0.1 < $1.1 }) else { continue }
      pairs.append((index, other[best.0].0))
      next = best.0 + 1
    }
    return pairs
  }

  /// How far ahead a paragraph is looked for within a gap.
  private static let reach = 40

  /// The positions that are not part of a longest increasing run of numbers (patience sorting): what was moved.
  static func outOfOrder(_ numbers: [Int]) -> [Int] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: numbers.count)
    for (position, number) in numbers.enumerated() {
      let pile = tops.partitioningIndex { numbers[$0] >= number }
      if pile > 0 { before[position] = tops[pile - 1] }
      if pile == tops.count { tops.append(position) } else { tops[pile] = position }
    }
    var run: Set<Int> = []
    var position = tops.last
    while let here = position {
      run.insert(here)
      position = before[here]
    }
    return numbers.indices.filter { !run.contains($0) }
  }
}

extension [Int] {
  /// The first position of which a condition holds, where it holds of all after it (binary search).
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Finds the words that make an amount a limit.
enum QuantityLimits {
  /// The limit around a range of atoms, before it or else after it.
  static func limit(of range: Range<Int>, in atoms: [Atom]) -> (kind: Quantity.Limit.Kind, range: Range<Int>)? {
    for limit in before where ends(limit.words, at: range.lowerBound, in: atoms) {
      return (limit.kind, (range.lowerBound - limit.words.count)..<range.lowerBound)
    }
    for limit in after where begins(limit.words, at: range.upperBound, in: atoms) {
      return (limit.kind, range.upperBound..<range.upperBound + limit.words.count)
    }
    // "1,850 officers or more": with one noun between, the words belong to the amount all the same.
    let next = range.upperBound + 1
    guard next <= atoms.count, next > range.upperBound, next - 1 < atoms.count, atoms[next - 1].kind == .word else { return nil }
    for limit in after where begins(limit.words, at: next, in: atoms) && !ends(["or"], at: next, in: atoms) {
      return (limit.kind, next..<next + limit.words.count)
    }
    return nil
  }

  private static func ends(_ words: [String], at end: Int, in atoms: [Atom]) -> Bool {
    end >= words.count && begins(words, at: end - words.count, in: atoms)
  }

  private static func begins(_ words: [String], at start: Int, in atoms: [Atom]) -> Bool {
    start + words.count <= atoms.count && words.indices.allSatisfy { atoms[start + $0].letters == words[$0] }
  }

  private struct Words {
    let words: [String]
    let kind: Quantity.Limit.Kind
  }

  /// Longest first, so that "no more than" is not "more than".
  private static let all = TermList.limits.entries.compactMap { entry in
    Quantity.Limit.Kind(rawValue: entry.name).map { Words(words: entry.term.split(separator: " ").map(String.init), kind: $0) }
  }.sorted { $0.words.count > $1.words.count }
  private static let before = all.filter { $0.words.first != "or" }
  private static let after = all.filter { $0.words.first == "or" }
}

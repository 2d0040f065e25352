import PlanModel

/// Which changes hold which of the words that the statements of a covering report are about.
struct CoveringIndex {
  /// For each word, the changes that hold it on either side, ascending.
  private var holders: [String: [Int]] = [:]
  /// For each change, the words taken out or put in.
  private var altered: [Set<String>] = []

  init(_ changes: [Change], keys: Set<String>) {
    altered.reserveCapacity(changes.count)
    for (index, change) in changes.enumerated() {
      var changed: Set<String> = []
      for span in change.words {
        for token in CoveringWords.tokens(span.text) where keys.contains(token.key) {
          if holders[token.key]?.last != index { holders[token.key, default: []].append(index) }
          if span.kind != .kept { changed.insert(token.key) }
        }
      }
      altered.append(changed)
    }
  }

  /// A change that shares words with a statement.
  struct Similarity {
    /// The change's position.
    var row: Int
    /// How many of the statement's words it holds.
    var shared: Int
    /// How many of those were taken out or put in.
    var altered: Int
    /// Their share of the statement's words, the rare ones counting for more.
    var share: Double
    /// Whether one of them is rare in the plan.
    var hasRare: Bool
  }

  /// The changes that hold at least two of a statement's words, a rare one among them, and half of what they weigh: the likest first.
  func likest(_ words: CoveringWords, where isWanted: (Int) -> Bool) -> [Similarity] {
    var found: [Int: Similarity] = [:]
    var total = 0
    for key in words.keys {
      let rows = holders[key] ?? []
      let weight = Self.weight(ofWordIn: rows.count)
      total += weight
      guard rows.count <= Self.commonest else { continue }
      for row in rows where isWanted(row) {
        var similarity = found[row] ?? Similarity(row: row, shared: 0, altered: 0, share: 0, hasRare: false)
        similarity.shared += 1
        similarity.share += Double(weight)
        similarity.hasRare = similarity.hasRare || rows.count <= Self.rare
        if altered[row].contains(key) { similarity.altered += 1 }
        found[row] = similarity
      }
    }
    return found.values
      .map { similarity in
        var similarity = similarity
        similarity.share /= Double(max(total, 1))
        return similarity
      }
      .filter { $0.shared > 1 && $0.hasRare && $0.share >= 0.5 }
      .sorted { ($1.share, $0.row) < ($0.share, $1.row) }
  }

  /// A word in more changes than this is ignored.
  private static let commonest = 200
  /// A word in so few changes is rare.
  private static let rare = 6

  /// A word that no change holds speaks against all of them.
  private static func weight(ofWordIn count: Int) -> Int {
    switch count {
    case 0, 3...rare: 4
    case 1, 2: 6
    case ...30: 2
    default: 1
    }
  }

  /// Whether any change takes a word out or puts it in.
  func altersAny(_ key: String) -> Bool { holders[key]?.contains { altered[$0].contains(key) } ?? false }

  /// Whether a change holds a figure on either side.
  func holds(_ key: String, in row: Int) -> Bool {
    guard let rows = holders[key] else { return false }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row
  }
}

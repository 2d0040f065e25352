/// Counts the items of lists as Word prints them. A document with tracked changes has one for each reading.
struct ListCounter {
  private var counts: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  /// Counts one item of instance `number` at `level` and gives its printed label: "3.2", "(a)", "•".
  mutating func next(_ number: Int, _ instance: ListInstance, level: Int) -> String {
    var count = counts[instance.abstract] ?? Array(repeating: nil, count: 9)
    if begun.insert(number).inserted {
      for (level, start) in instance.startOverrides where count.indices.contains(level) { count[level] = start - 1 }
    }
    count[level] = count[level].map { $0 + 1 } ?? instance.levels[level].start
    for deeper in (level + 1)..<max(9, level + 1) where restarts(instance.levels[deeper], after: level) {
      count[deeper] = nil
    }
    counts[instance.abstract] = count
    return label(instance, level: level, count)
  }

  /// Whether an item of `level` makes a deeper level start again (ECMA-376 Part 1, 17.9.10).
  private func restarts(_ deeper: ListLevel, after level: Int) -> Bool {
    deeper.restart.map { $0 > 0 && level < $0 } ?? true
  }

  private func label(_ instance: ListInstance, level: Int, _ count: [Int?]) -> String {
    let own = instance.levels[level]
    var label = ""
    for piece in own.label {
      switch piece {
      case .letters(let letters): label += letters
      case .number(let shown):
        let definition = instance.levels[shown]
        let isLegal = own.isLegal && definition.format != .bullet && definition.format != .none
        label += (isLegal ? .decimal : definition.format).printed(count[shown] ?? definition.start)
      }
    }
    return label
  }
}

import PlanModel

/// What became of the names on the two sides of a change.
struct NameChanges {
  /// A name in the place of another.
  let swapped: [(original: NamedThing, revised: NamedThing)]
  let dropped: [NamedThing]
  let named: [NamedThing]

  init(_ change: ComparedChange, where isWanted: (NamedThing) -> Bool) {
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    var dropped = Self.missing(before.names.filter(isWanted), before, from: after)
    var named = Self.missing(after.names.filter(isWanted), after, from: before)
    var swapped: [(original: NamedThing, revised: NamedThing)] = []
    for hunk in change.hunks {
      // One for two is no exchange: who answers to whom cannot be told.
      guard
        dropped.count(where: { $0.range.overlaps(hunk.original) && $0.isBody }) <= 1
          || named.count(where: { $0.range.overlaps(hunk.revised) && $0.isBody }) > 1
      else { continue }
      for one in dropped where one.range.overlaps(hunk.original) {
        guard let other = named.firstIndex(where: { $0.range.overlaps(hunk.revised) && $0.canReplace(one) }) else { continue }
        swapped.append((one, named.remove(at: other)))
        dropped.removeAll { $0 == one }
      }
    }
    self.swapped = swapped
    self.dropped = dropped
    self.named = named
  }

  /// The names of one side that the other nowhere has, each once: not as a name, nor in its words.
  private static func missing(_ names: [NamedThing], _ text: ReadText, from other: ReadText) -> [NamedThing] {
    var missing: [NamedThing] = []
    for name in names where text.reading.isChanged(name.range) && !missing.contains(where: { $0.isSame(as: name) }) {
      if other.names.contains(where: { $0.isSame(as: name) }) { continue }
      let isThere = name.listed == nil && name.stems.allSatisfy { stem in other.reading.words.contains { $0.stem == stem } }
      if !isThere { missing.append(name) }
    }
    return missing
  }
}

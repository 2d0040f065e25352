/// What differs between two runs of a case: what is new, what has other words, what is gone.
package struct RunDifference: Hashable, Sendable {
  /// What differs, in the order of the later run; what is gone after it.
  package private(set) var entries: [Entry] = []
  /// How many changes are the same in both.
  package private(set) var same = 0

  /// A change that differs.
  package struct Entry: Hashable, Sendable {
    /// What became of it.
    package let kind: Kind
    /// The changes that it was in the earlier run.
    package let before: [RunChange]
    /// The change that it is in the later run; nil where it is gone.
    package let after: RunChange?
  }

  /// What became of a change.
  package enum Kind: Hashable, Sendable {
    /// No change of the earlier run became it.
    case new
    /// Its words differ.
    case reworded
    /// Several became one, or one became several.
    case joined
    /// It became nothing.
    case gone
  }

  /// - Parameter successors: For the id of each change of the earlier run, the ids that it became in the later one.
  package init(from earlier: Run, to later: Run, successors: [String: [String]]) {
    var origins: [String: [RunChange]] = [:]
    for change in earlier.changes {
      for id in successors[change.id] ?? [] { origins[id, default: []].append(change) }
    }
    for change in later.changes {
      let before = origins[change.id] ?? []
      guard let first = before.first else {
        entries.append(Entry(kind: .new, before: [], after: change))
        continue
      }
      let isOneToOne = before.count == 1 && (successors[first.id] ?? []).count == 1
      if isOneToOne, first.original == change.original, first.revised == change.revised {
        same += 1
      } else {
        entries.append(Entry(kind: isOneToOne ? .reworded : .joined, before: before, after: change))
      }
    }
    let kept = Set(later.changes.map(\.id))
    for change in earlier.changes where !(successors[change.id] ?? []).contains(where: kept.contains) {
      entries.append(Entry(kind: .gone, before: [change], after: nil))
    }
  }
}

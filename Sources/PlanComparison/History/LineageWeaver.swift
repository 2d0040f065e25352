import PlanLanguage
package import PlanModel

/// Joins the comparisons of neighbouring versions into lineages, a version at a time.
///
/// A history of n versions is n - 1 pairs and a join, not a second engine (and one more comparison for what comes back after a gap).
package struct LineageWeaver {
  /// The lineages so far, in the order of first appearance.
  package private(set) var lineages: [Lineage] = []
  /// The lineage of each commitment of the newest version, by unit id.
  private var current: [String: Int] = [:]
  /// The lineages that have ended by removal, and so might come back.
  private var ended: [Int] = []
  private var newest = 0

  /// Begins with the commitments of the first version.
  package init(_ units: [PlanUnit]) {
    for unit in units where unit.kind == .commitment { begin(unit, event: Lineage.Event(kind: .firstSeen, version: 0)) }
  }

  /// Takes in the next version by its comparison with the newest one.
  ///
  /// - Parameters:
  ///   - comparison: The newest version so far against the next one.
  ///   - returns: Finds the new commitments that match commitments removed earlier: pairs of indices into its two arguments.
  package mutating func take(
    _ comparison: Comparison, returns: (_ gone: [PlanUnit], _ new: [PlanUnit]) -> [Change]
  ) {
    let before = current
    current = [:]
    newest += 1
    var new: [PlanUnit] = []
    for change in comparison.changes where change.concernsCommitments {
      let threads = change.original.compactMap { before[$0.id] }
      if change.revised.isEmpty {
        end(threads)
      } else if threads.isEmpty {
        new += change.revised
      } else {
        proceed(threads, by: change)
      }
    }
    reinstate(new, returns: returns)
  }

  private mutating func begin(_ unit: PlanUnit, event: Lineage.Event) {
    var hash = StableHash()
    hash.combine(unit.id)
    hash.combine(newest)
    current[unit.id] = lineages.count
    lineages.append(
      Lineage(id: hash.description, appearances: [Lineage.Appearance(version: newest, unit: unit)], events: [event]))
  }

  private mutating func end(_ threads: [Int]) {
    for thread in threads {
      lineages[thread].events.append(Lineage.Event(kind: .removed, version: newest, against: newest - 1))
      ended.append(thread)
    }
  }

  /// One thread goes on with one unit; threads or units beyond the first pair are merged into it or split from it.
  private mutating func proceed(_ threads: [Int], by change: Change) {
    let pair = change.closestPair
    let leader = threads[min(pair.original, threads.count - 1)]
    append(change.revised[pair.revised], to: leader)
    if let kind = change.lineageKind { lineages[leader].events.append(event(kind, change)) }
    for thread in threads where thread != leader {
      lineages[leader].events.append(event(.tookIn, change, other: lineages[thread].id))
      lineages[thread].events.append(event(.mergedInto, change, other: lineages[leader].id))
    }
    for (index, unit) in change.revised.enumerated() where index != pair.revised {
      begin(unit, event: event(.splitFrom, change, other: lineages[leader].id))
      lineages[leader].events.append(event(.gaveOff, change, other: lineages[lineages.count - 1].id))
    }
  }

  private mutating func append(_ unit: PlanUnit, to thread: Int) {
    current[unit.id] = thread
    lineages[thread].appearances.append(Lineage.Appearance(version: newest, unit: unit))
  }

  private func event(_ kind: Lineage.Kind, _ change: Change, other: Lineage.ID? = nil) -> Lineage.Event {
    Lineage.Event(kind: kind, version: newest, against: newest - 1, words: change.words, reasons: change.reasons, other: other)
  }

  /// What is new may be old: a commitment that had gone and is back goes on with its lineage.
  private mutating func reinstate(_ new: [PlanUnit], returns: (_ gone: [PlanUnit], _ new: [PlanUnit]) -> [Change]) {
    let candidates = ended.filter { lineages[$0].events.last?.version != newest }
    let gone = candidates.compactMap { lineages[$0].appearances.last?.unit }
    var back: [String: (thread: Int, change: Change)] = [:]
    if !gone.isEmpty, !new.isEmpty {
      let threads = Dictionary(zip(gone.map(\.id), candidates), uniquingKeysWith: { first, _ in first })
      for change in returns(gone, new) {
        guard let thread = change.original.first.flatMap({ threads[$0.id] }), let unit = change.revised.first else { continue }
        back[unit.id] = (thread, change)
      }
    }
    for unit in new {
      if let (thread, change) = back[unit.id] {
        let against = lineages[thread].lastSeen
        append(unit, to: thread)
        lineages[thread].events.append(
          Lineage.Event(kind: .reinstated, version: newest, against: against, words: change.isReworded ? change.words : [], reasons: []))
        ended.removeAll { $0 == thread }
      } else {
        begin(unit, event: Lineage.Event(kind: .firstSeen, version: newest, against: newest - 1))
      }
    }
  }
}

extension Change {
  /// Whether either side has a commitment.
  fileprivate var concernsCommitments: Bool {
    original.contains { $0.kind == .commitment } || revised.contains { $0.kind == .commitment }
  }

  /// The event of the leading thread; nil where nothing happened to it.
  fileprivate var lineageKind: Lineage.Kind? {
    switch kind {
    case .unchanged, .merged, .split, .added, .removed: nil
    case .reworded: .reworded
    case .moved: .moved
    case .renumbered, .editorial: .editorial
    }
  }

  /// The unit of each side whose words have most in common: the thread that continues.
  fileprivate var closestPair: (original: Int, revised: Int) {
    if original.count == 1, revised.count == 1 { return (0, 0) }
    var best = (original: 0, revised: 0, shared: -1)
    for (row, one) in original.enumerated() {
      let words = Set(Wording(one.text).foldedWords)
      for (column, other) in revised.enumerated() {
        let shared = Wording(other.text).foldedWords.filter(words.contains).count
        if shared > best.shared { best = (row, column, shared) }
      }
    }
    return (best.original, best.revised)
  }
}

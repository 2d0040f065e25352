import PlanModel

/// The counts that a report opens with: the commitments under the objectives, and the others apart from them.
///
/// A plan that has commitments, but none under an objective, opens with all of them.
public struct Headline: Hashable, Sendable, Codable {
  /// Whether the counts are of the commitments under the objectives only.
  public private(set) var isOfObjectives = false
  /// The commitments counted.
  public private(set) var commitments = Tally()
  /// The commitments outside the objectives; empty where all are counted above.
  public private(set) var elsewhere = Tally()

  /// Counts a change about commitments: each unit on its own side, and the change once for its kind.
  mutating func add(_ change: Change) {
    guard Tallies.kind(of: change) == .commitment else { return }
    tally(change.subject) { $0.add(change.kind, changes: 1) }
    for unit in change.original where unit.kind == .commitment { tally(unit) { $0.add(change.kind, original: 1) } }
    for unit in change.revised where unit.kind == .commitment { tally(unit) { $0.add(change.kind, revised: 1) } }
  }

  private mutating func tally(_ unit: PlanUnit, _ count: (inout Tally) -> Void) {
    if unit.divisionKind == .objective { count(&commitments) } else { count(&elsewhere) }
  }

  /// The headline once everything is counted.
  var settled: Headline {
    var headline = self
    headline.isOfObjectives = !commitments.isEmpty
    guard commitments.isEmpty else { return headline }
    headline.commitments = elsewhere
    headline.elsewhere = Tally()
    return headline
  }
}

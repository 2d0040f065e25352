import PlanModel

/// The order in which a reader meets changes: by what they do to what is promised, then by what they are, then as in the plan.
struct ChangeOrder: Comparable {
  private let key: [Int]

  init(_ change: Change, consequence: Reason.Consequence, index: Int) {
    let isPromise = Tallies.kind(of: change) == .commitment
    let isQuiet = change.kind == .editorial || change.kind == .renumbered
    key = [isQuiet ? 1 : 0, -consequence.rawValue, isPromise ? 0 : 1, Self.rank(change.kind), index]
  }

  static func < (one: ChangeOrder, other: ChangeOrder) -> Bool { one.key.lexicographicallyPrecedes(other.key) }

  /// How much a change affects what is promised: the highest consequence of its rules, or that of its kind where no rule matched.
  static func consequence(of change: Change) -> Reason.Consequence {
    if let highest = change.reasons.map(\.consequence).max() { return highest }
    let isPromise = Tallies.kind(of: change) == .commitment
    return switch change.kind {
    case .unchanged, .renumbered, .editorial: .record
    case .added, .removed: isPromise ? .notable : .minor
    case .reworded, .moved, .merged, .split: isPromise ? .minor : .record
    }
  }

  private static func rank(_ kind: ChangeKind) -> Int {
    switch kind {
    case .removed: 0
    case .merged: 1
    case .split: 2
    case .reworded: 3
    case .moved: 4
    case .added: 5
    case .renumbered: 6
    case .editorial: 7
    case .unchanged: 8
    }
  }
}

public import PlanModel

/// How many units of one sort have each kind of change.
///
/// A merge is one change with several units of the original, so changes and units are counted apart:
/// the units of a side add up to all that the side holds.
public struct Tally: Hashable, Sendable, Codable {
  /// One count for each ``PlanModel/ChangeKind``, in the order of its cases.
  public private(set) var counts: [KindCount]

  package init() {
    counts = ChangeKind.allCases.map { KindCount(kind: $0) }
  }

  /// The counts of one kind.
  public subscript(kind: ChangeKind) -> KindCount { counts[kind.position] }

  /// Units in the original.
  public var original: Int { counts.reduce(0) { $0 + $1.original } }

  /// Units in the revised version.
  public var revised: Int { counts.reduce(0) { $0 + $1.revised } }

  /// Changes of every kind but ``PlanModel/ChangeKind/unchanged``.
  public var changed: Int { counts.reduce(0) { $1.kind == .unchanged ? $0 : $0 + $1.changes } }

  /// The kinds that happened, without ``PlanModel/ChangeKind/unchanged``, in the order of its cases.
  public var happened: [KindCount] { counts.filter { $0.changes > 0 && $0.kind != .unchanged } }

  /// Whether there is nothing to count.
  public var isEmpty: Bool { counts.allSatisfy { $0.changes + $0.original + $0.revised == 0 } }

  mutating func add(_ kind: ChangeKind, changes: Int = 0, original: Int = 0, revised: Int = 0) {
    counts[kind.position].changes += changes
    counts[kind.position].original += original
    counts[kind.position].revised += revised
  }

  mutating func add(_ other: Tally) {
    for count in other.counts { add(count.kind, changes: count.changes, original: count.original, revised: count.revised) }
  }

  /// The counts of one kind of change.
  public struct KindCount: Hashable, Sendable, Codable {
    /// The kind.
    public var kind: ChangeKind
    /// Changes of the kind.
    public var changes = 0
    /// Units of the original in them.
    public var original = 0
    /// Units of the revised version in them.
    public var revised = 0
  }
}

extension ChangeKind {
  /// The position among the cases.
  var position: Int {
    switch self {
    case .unchanged: 0
    case .added: 1
    case .removed: 2
    case .reworded: 3
    case .moved: 4
    case .merged: 5
    case .split: 6
    case .renumbered: 7
    case .editorial: 8
    }
  }
}

import PlanModel

/// The tests by which changes are looked at first, in their order.
enum LookTest: String, CaseIterable {
  /// Nothing declares it, and it lowers what is promised.
  case undeclaredAndWeaker
  /// A way of seeing progress, or a date, is lost.
  case measureOrDateLost
  /// A sum changes.
  case money
  /// A commitment is gone, and nothing takes its place.
  case removedOutright
  /// The words promise less, later, or to fewer.
  case weaker
  /// Somebody else is responsible, or a body or document is no longer named.
  case responsibility
  /// Figures, dates or definitions are other ones, or contradict each other.
  case figures
  /// A commitment is new.
  case new
  /// It affects what is promised in another way.
  case other

  /// The order, described for a reader.
  static let order =
    "In this order: not declared and weaker; a measure or date lost; money; removed outright; weaker; who is responsible; figures, dates and "
    + "definitions; new; anything else of weight. At most two of each, but at least one of each objective that has any."

  /// The place of the test in the order.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// The kinds of reason that it tests for.
  var kinds: Set<Reason.Kind> {
    switch self {
    case .undeclaredAndWeaker: Self.measureOrDateLost.kinds.union(Self.weaker.kinds).union(Self.removedOutright.kinds)
    case .measureOrDateLost: [.measureDropped, .dateDropped, .figureDropped]
    case .money: [.figureChanged, .figureDropped, .figureAdded]
    case .removedOutright: [.removedOutright]
    case .weaker: [.weakened, .partDropped, .scopeNarrowed]
    case .responsibility: [.responsibilityChanged, .bodyChanged, .bodyDropped, .documentDropped]
    case .figures: [.figuresContradict, .figureChanged, .figureDropped, .dateChanged, .definitionChanged]
    case .new: [.newCommitment]
    case .other: []
    }
  }

  /// Whether a change passes it.
  func holds(_ change: Change, _ reported: ReportedChange) -> Bool {
    let kinds = kinds
    let found = change.reasons.filter { kinds.contains($0.kind) && $0.consequence >= .minor }
    switch self {
    case .undeclaredAndWeaker: return [.undeclared, .partlyDeclared].contains(change.declared) && !found.isEmpty
    case .measureOrDateLost: return found.contains { $0.kind != .figureDropped || $0.consequence == .high }
    case .money: return found.contains { $0.evidence.contains { $0.text.contains("£") } } || reported.changesASum
    case .other: return reported.consequence >= .notable
    case .new: return !found.isEmpty && reported.consequence >= .notable
    default: return !found.isEmpty
    }
  }
}

extension ReportedChange {
  /// Whether a cell of a table with a sum in it differs.
  fileprivate var changesASum: Bool { cells.contains { ($0.original ?? "").contains("£") && ($0.revised ?? "").contains("£") } }
}

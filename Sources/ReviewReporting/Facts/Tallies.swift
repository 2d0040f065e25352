import PlanModel

/// The tallies of a plan or of one division: commitments first, everything else apart from them.
public struct Tallies: Hashable, Sendable, Codable {
  /// Commitments and sub-commitments: the headline figures.
  public internal(set) var commitments = Tally()
  /// Titles and headings.
  public internal(set) var headings = Tally()
  /// Lead-ins.
  public internal(set) var leadIns = Tally()
  /// Paragraphs of narrative.
  public internal(set) var paragraphs = Tally()
  /// Rows of tables.
  public internal(set) var tableRows = Tally()
  /// Footnotes and endnotes.
  public internal(set) var notes = Tally()

  package init() {}

  /// Everything but commitments, in a fixed order, with its name in the singular.
  public var rest: [(name: String, tally: Tally)] {
    [("heading", headings), ("lead-in", leadIns), ("paragraph", paragraphs), ("table row", tableRows), ("note", notes)]
  }

  /// Changes outside the commitments.
  public var restChanged: Int { rest.reduce(0) { $0 + $1.tally.changed } }

  /// All changes.
  public var changed: Int { commitments.changed + restChanged }

  /// Counts a change: each unit by what it is, the change itself by what it is about.
  mutating func add(_ change: Change) {
    self[Tallies.kind(of: change)].add(change.kind, changes: 1)
    for unit in change.original { self[unit.kind].add(change.kind, original: 1) }
    for unit in change.revised { self[unit.kind].add(change.kind, revised: 1) }
  }

  mutating func add(_ other: Tallies) {
    for kind in PlanUnit.Kind.allCases where kind != .title { self[kind].add(other[kind]) }
  }

  /// What a change is about: a commitment where any of its units is one, else what its subject is.
  static func kind(of change: Change) -> PlanUnit.Kind {
    let isPromise = change.revised.contains { $0.kind == .commitment } || change.original.contains { $0.kind == .commitment }
    return isPromise ? .commitment : change.subject.kind
  }

  subscript(kind: PlanUnit.Kind) -> Tally {
    get {
      switch kind {
      case .commitment: commitments
      case .title, .heading: headings
      case .leadIn: leadIns
      case .narrative: paragraphs
      case .tableRow: tableRows
      case .note: notes
      }
    }
    _modify {
      switch kind {
      case .commitment: yield &commitments
      case .title, .heading: yield &headings
      case .leadIn: yield &leadIns
      case .narrative: yield &paragraphs
      case .tableRow: yield &tableRows
      case .note: yield &notes
      }
    }
  }
}

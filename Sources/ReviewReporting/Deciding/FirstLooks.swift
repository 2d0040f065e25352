import PlanModel

/// Chooses the changes to look at first, over the whole plan, by what they do to what is promised.
///
/// The tests of ``LookTest`` are asked in their order. Of one theme at most two are chosen, and of each objective that has a candidate at least one.
struct FirstLooks {
  /// The chosen ones, most consequential first.
  let chosen: [FirstLook]
  /// Other changes that are worth a question.
  let left: Int

  /// At most so many changes of one theme are chosen.
  private static let mostOfOneTheme = 2

  init(_ reported: [ReportedChange], in changes: [Change], themes: [Theme], limit: Int) {
    let candidates = reported.indices.flatMap { position in
      Candidate.all(position, reported[position], changes[reported[position].index], themes: themes)
    }.sorted { $0.order < $1.order }
    var picked: [Candidate] = []
    var themesTaken: [String: Int] = [:]
    func pick(_ candidate: Candidate) {
      for theme in candidate.themes { themesTaken[theme, default: 0] += 1 }
      picked.append(candidate)
    }
    var groups: Set<Int> = []
    for candidate in candidates where candidate.isOfObjective && picked.count < limit && groups.insert(candidate.group).inserted {
      pick(candidate)
    }
    for candidate in candidates where picked.count < limit && !picked.contains(where: { $0.position == candidate.position }) {
      guard candidate.themes.allSatisfy({ themesTaken[$0, default: 0] < Self.mostOfOneTheme }) else { continue }
      pick(candidate)
    }
    chosen = picked.sorted { $0.order < $1.order }.map { candidate in
      let change = changes[reported[candidate.position].index]
      return FirstLook(change: candidate.position, sentence: Self.sentence(reported[candidate.position], change, candidate.test))
    }
    left =
      Set(candidates.filter { $0.consequence >= .notable }.map(\.position)).count - picked.count { $0.consequence >= .notable }
  }

  /// What happened, and the statement of the reason that brought it here.
  private static func sentence(_ reported: ReportedChange, _ change: Change, _ test: LookTest) -> String {
    let reasons = change.reasons.enumerated()
    let about = reasons.filter { test.kinds.contains($0.element.kind) }
    let sums = test == .money ? about.filter { $0.element.evidence.contains { $0.text.contains("£") } } : []
    let telling = sums.isEmpty ? about : sums
    let weightiest = (telling.isEmpty ? Array(reasons) : telling).max {
      ($0.element.consequence, -$0.offset) < ($1.element.consequence, -$1.offset)
    }?.element
    guard let weightiest else { return reported.sentence }
    return "\(reported.sentence) \(weightiest.statement)"
  }
}

/// A change that may be looked at first.
private struct Candidate {
  let position: Int
  let group: Int
  let isOfObjective: Bool
  let consequence: Reason.Consequence
  let test: LookTest
  /// What it shares with others: its test, and the names and terms that come or go in it.
  let themes: [String]
  let order: Order

  /// The change under each test that it passes; none where there is nothing to look at: editorial changes, and the furniture of a cover.
  ///
  /// Where two others were chosen by one test, a change can still be chosen by its next one.
  static func all(_ position: Int, _ reported: ReportedChange, _ change: Change, themes: [Theme]) -> [Candidate] {
    guard change.isSubstantive, reported.consequence >= .minor, !change.isCoverFurniture else { return [] }
    let tests = LookTest.allCases.filter { $0.holds(change, reported) }
    return tests.filter { $0 != .other || tests.count == 1 }.map {
      Candidate(position, reported, change, under: $0, themes: themes)
    }
  }

  private init(_ position: Int, _ reported: ReportedChange, _ change: Change, under test: LookTest, themes: [Theme]) {
    self.position = position
    self.test = test
    group = reported.group
    isOfObjective = change.subject.divisionKind == .objective
    consequence = reported.consequence
    self.themes = [test.rawValue] + themes.filter { $0.kind == .gone && $0.changes.contains(position) }.map(\.sentence)
    order = Order(test: test, change: change, consequence: reported.consequence, position: position)
  }

  /// By test, then by consequence, then by how much is lost, then commitments before other text, then as in the plan.
  struct Order: Comparable {
    private let key: [Int]

    init(test: LookTest, change: Change, consequence: Reason.Consequence, position: Int) {
      let isPromise = Tallies.kind(of: change) == .commitment
      let losses = Set(change.reasons.map(\.kind)).intersection(Self.losses).count
      key = [test.rank, -consequence.rawValue, -losses, isPromise ? 0 : 1, position]
    }

    /// What a reader of the plan loses.
    private static let losses: Set<Reason.Kind> = [
      .measureDropped, .dateDropped, .figureDropped, .weakened, .removedOutright, .scopeNarrowed, .targetEased, .conditionAdded, .reversed,
      .figuresContradict,
    ]

    static func < (one: Order, other: Order) -> Bool { one.key.lexicographicallyPrecedes(other.key) }
  }
}

extension Change {
  /// Whether it is a line of a cover, such as its version, date or author: metadata, not text of the plan.
  fileprivate var isCoverFurniture: Bool {
    guard subject.divisionKind != .objective, subject.kind != .commitment, subject.text.utf8.count <= 60 else { return false }
    let first = subject.text.prefix { $0.isLetter }.lowercased()
    return ["version", "date", "author", "owner", "status", "revision", "issue", "adopted", "published", "issued", "agreed", "updated"]
      .contains(first)
  }
}

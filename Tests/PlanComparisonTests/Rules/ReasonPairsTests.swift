import PlanModel
import Testing

@testable import PlanComparison

@Suite("Reasons in whole plans")
struct ReasonPairsTests {
  /// Kinds that stand beside others and are held against a pair only where nothing at all is to be said of it.
  private static let beside: Set<String> = [
    "reversed", "conditionAdded", "conditionRemoved", "qualifierAdded", "qualifierChanged", "qualifierDropped", "frequencyChanged",
    "periodChanged", "measureRedefined", "limitChanged", "unitChanged", "targetEased", "targetTightened",
  ]

  /// What was said of one pair.
  private struct Outcome {
    let pair: ReasonPair
    var kinds: Set<String> = []
    var reasons: [Reason] = []

    var missing: [Set<String>] { pair.required.filter { $0.isDisjoint(with: Set(reasons.map(\.kind.rawValue))) } }

    var wrong: [Reason] {
      let allowed = pair.required.reduce(into: pair.allowed) { $0.formUnion($1) }
      return reasons.filter { reason in
        !allowed.contains(reason.kind.rawValue) && (pair.required.isEmpty || !beside.contains(reason.kind.rawValue))
      }
    }

    var isRightKind: Bool {
      pair.kinds.contains(kinds.sorted().joined(separator: "+")) || kinds == ["added", "removed"] && pair.kinds.contains("removed+added")
    }
  }

  /// Compares plans of twenty pairs each: every pair is an objective, beside a commitment that never changes.
  private static let all = Result {
    let pairs = try ReasonPair.all()
    return try stride(from: 0, to: pairs.count, by: 20).flatMap { start in
      try outcomes(Array(pairs[start..<min(start + 20, pairs.count)]))
    }
  }

  private static func outcomes(_ pairs: [ReasonPair]) throws -> [Outcome] {
    let text = { (wordings: KeyPath<ReasonPair, [String]>) in
      pairs.map { pair in
        "# Objective \(names[pair.line % names.count]) \(pair.line)\n\(pair.leadIn)\n"
          + pair[keyPath: wordings].map { "- \($0)\n" }.joined() + "- Ring the bell of the \(names[pair.line % names.count]) chapel\n"
      }.joined()
    }
    let alignment = Alignment(of: MarkedPlan(text(\.before)).plan, with: MarkedPlan(text(\.after)).plan)
    let changes = try Classifier(rules: .standard).classify(alignment).changes
    return pairs.map { pair in
      var outcome = Outcome(pair: pair)
      for change in changes where change.subject.kind == .commitment && change.subject.objective.hasSuffix(" \(pair.line)") {
        guard change.kind != .unchanged else { continue }
        outcome.kinds.insert(change.kind.rawValue)
        outcome.reasons += change.reasons
      }
      return outcome
    }
  }

  private static let names = ["Amber", "Birch", "Cobalt", "Damson", "Elder", "Fennel", "Garnet"]

  @Test("Most pairs are told all that must be said, and nothing that is not so")
  func pairs() throws {
    let outcomes = try Self.all.get()
    let wrong = outcomes.filter { !$0.missing.isEmpty || !$0.wrong.isEmpty }
    let reported = wrong.map { "line \($0.pair.line): missing \($0.missing), wrong \($0.wrong.map(\.statement))" }
    print("reasons in whole plans: \(outcomes.count - wrong.count) of \(outcomes.count) right")
    #expect(outcomes.count >= 480)
    #expect(wrong.count * 100 <= outcomes.count * 7, "\(reported.joined(separator: "\n"))")
    let others = outcomes.filter { !$0.isRightKind }
    #expect(others.count * 100 <= outcomes.count * 3, "\(others.map { ($0.pair.line, $0.kinds) })")
  }

  @Test("Strength never points the wrong way")
  func strength() throws {
    for outcome in try Self.all.get() {
      let said = Set(outcome.reasons.map(\.kind.rawValue)).intersection(["weakened", "strengthened"])
      let gold = outcome.pair.required.reduce(into: Set<String>()) { $0.formUnion($1) }.intersection(["weakened", "strengthened"])
      guard gold.count == 1, outcome.pair.allowed.isDisjoint(with: ["weakened", "strengthened"]) else { continue }
      #expect(said.isSubset(of: gold), "line \(outcome.pair.line): \(outcome.reasons.map(\.statement))")
    }
  }

  @Test("Nobody is told that nothing takes a commitment's place where most of its words stand in another")
  func removed() throws {
    for outcome in try Self.all.get() where outcome.reasons.contains(where: { $0.kind == .removedOutright }) {
      #expect(outcome.pair.required.contains { $0.contains("removedOutright") }, "line \(outcome.pair.line): \(outcome.kinds)")
    }
  }
}

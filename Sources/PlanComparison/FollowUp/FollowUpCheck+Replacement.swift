import PlanModel

extension FollowUpCheck {
  /// A word or phrase was to give way to one of others: each place of the draft that holds it is followed into the issued plan.
  mutating func replacement(of old: String, by new: [String], in scope: FollowUpScope) -> FollowUpVerdict {
    let sought = words.terms(of: old)
    let wanted = new.map { words.terms(of: $0) }
    let places = scope.draft.filter { draft.terms[$0].holds(sought) }
    guard !places.isEmpty else { return nothingToReplace(old, wanted, new, in: scope) }
    let fates = places.map { fate(of: sought, by: wanted, at: $0) }
    let count = { (fate: Fate) in fates.count { $0 == fate } }
    let outcome: FollowUpOutcome =
      count(.replaced) == places.count ? .asAsked : count(.kept) == places.count ? .notFound : .differently
    return FollowUpVerdict(
      outcome: outcome, statement: statement(old, new, places.count, count), before: places.map(draft.evidence),
      after: places.flatMap { answers[$0] }.unique.map(issued.evidence), rule: "replacement",
      manner: count(.kept) > 0 || count(.replaced) > 0 ? .part : .words)
  }

  /// Checks that certain words are no longer in the plan.
  mutating func absence(of text: String, in scope: FollowUpScope) -> FollowUpVerdict {
    let sought = words.terms(of: text)
    let before = scope.draft.filter { draft.terms[$0].holds(sought) }
    let after = scope.issued.filter { issued.terms[$0].holds(sought) }
    let (was, now) = (Self.counted(before.count), Self.counted(after.count))
    let (outcome, statement): (FollowUpOutcome, String) =
      switch (before.isEmpty, after.isEmpty) {
      case (true, true): (.undetermined, "“\(text)” stands neither in the draft nor in the issued plan \(scope.words).")
      case (false, true): (.asAsked, "“\(text)” stood in \(was) of the draft \(scope.words) and stands there no longer.")
      case (_, false) where after.count < before.count:
        (.differently, "“\(text)” stood in \(was) of the draft \(scope.words) and still stands in \(now).")
      default: (.notFound, "“\(text)” still stands in \(now) of the issued plan \(scope.words).")
      }
    let answering = after.isEmpty ? before.flatMap { answers[$0] }.unique : after
    return FollowUpVerdict(
      outcome: outcome, statement: statement, before: before.map(draft.evidence), after: answering.map(issued.evidence), rule: "absence",
      manner: .part)
  }

  /// The outcome of the words at one place of the draft.
  private enum Fate { case replaced, otherwise, removed, kept }

  private func fate(of sought: [Int32], by wanted: [[Int32]], at place: Int) -> Fate {
    let now = answers[place].map { issued.terms[$0] }
    guard !now.isEmpty else { return .removed }
    // The new words may hold the old ones: "cameras" in "speed cameras".
    let within = wanted.reduce(0) { sum, new in sum + new.count(of: sought) * now.reduce(0) { $0 + $1.count(of: new) } }
    if now.reduce(0, { $0 + $1.count(of: sought) }) > within { return .kept }
    let isNew = wanted.contains { new in now.reduce(0) { $0 + $1.count(of: new) } > draft.terms[place].count(of: new) }
    return isNew ? .replaced : .otherwise
  }

  private func statement(_ old: String, _ new: [String], _ total: Int, _ count: (Fate) -> Int) -> String {
    let wanted = new.map { "“\($0)”" }.joined(separator: " or ")
    let fates: [(Fate, String)] = [
      (.replaced, "\(wanted) stands in its place"), (.otherwise, "other words stand in its place"),
      (.removed, "the text that held it is gone"), (.kept, "it still stands"),
    ]
    let found = fates.filter { count($0.0) > 0 }
    let opening = "“\(old)” stood in \(Self.counted(total)) of the draft"
    if found.count == 1 { return "\(opening); \(found[0].1)." }
    return "\(opening): " + found.map { "in \(count($0.0)), \($0.1)" }.joined(separator: "; ") + "."
  }

  private func nothingToReplace(_ old: String, _ wanted: [[Int32]], _ new: [String], in scope: FollowUpScope) -> FollowUpVerdict {
    // A phrase of several words is found again without its predecessor; a single word is found anywhere.
    let after = scope.issued.filter { index in
      !draft.wordings.contains(issued.terms[index]) && wanted.contains { $0.count > 1 && issued.terms[index].holds($0) }
    }
    guard after.isEmpty else {
      return FollowUpVerdict(
        outcome: .asAsked,
        statement: "The words asked for are new in the issued plan. “\(old)” does not stand in the draft \(scope.words).",
        after: after.map(issued.evidence), rule: "replacement")
    }
    return FollowUpVerdict(
      outcome: .undetermined, statement: "“\(old)” does not stand in the draft \(scope.words). Check the words in the review file.",
      rule: "replacement")
  }

  /// "one place", "3 places".
  static func counted(_ count: Int) -> String { count == 1 ? "one place" : "\(count) places" }
}

extension [Int] {
  /// The numbers in order, each once.
  var unique: [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}

import PlanModel

extension FollowUpCheck {
  /// Checks that certain words are in the plan: they are, or new text has most of them, or nothing has.
  mutating func presence(of text: String, in scope: FollowUpScope, rule: String) -> FollowUpVerdict {
    let sought = words.terms(of: text)
    let before = origin(of: sought, in: scope)
    let exact = scope.issued.filter { issued.terms[$0].holds(sought) }
    guard exact.isEmpty else {
      let stood = scope.draft.contains { draft.terms[$0].holds(sought) }
      let statement = "The words asked for stand in the issued plan \(scope.words)\(stood ? ", as they stood in the draft already" : "")."
      return FollowUpVerdict(outcome: .asAsked, statement: statement, before: before, after: exact.map(issued.evidence), rule: rule)
    }
    let elsewhere = scope.isNarrow ? fresh(issued.units.indices).filter { issued.terms[$0].holds(sought) } : []
    guard elsewhere.isEmpty else {
      return FollowUpVerdict(
        outcome: .differently, statement: "The words asked for stand in the issued plan, but not \(scope.words).", before: before,
        after: elsewhere.map(issued.evidence), rule: rule, manner: .place)
    }
    let verdict = similarity(to: sought, before: before, in: scope, rule: rule)
    return verdict.outcome == .notFound ? newPart(for: text, before: before, rule: rule) ?? verdict : verdict
  }

  /// The unit that held the words before, for a reader to compare: in the published plan, else the nearest of the draft.
  private func origin(of sought: [Int32], in scope: FollowUpScope) -> [Finding.Evidence] {
    if let published, let index = scope.published.first(where: { published.terms[$0].holds(sought) }) { return [published.evidence(index)] }
    return nearest(to: words.stems(of: sought), among: scope.draft, of: draft).map { [draft.evidence($0.index)] } ?? []
  }

  /// Whether new text holds most of the words asked for beyond those that the draft had.
  private func similarity(to sought: [Int32], before: [Finding.Evidence], in scope: FollowUpScope, rule: String) -> FollowUpVerdict {
    let all = words.stems(of: sought)
    let standing = nearest(to: all, among: scope.draft, of: draft)
    let asked = standing.map { all.subtracting(words.stems(of: draft.terms[$0.index])) } ?? all
    if let found = nearest(to: asked, among: fresh(scope.issued), of: issued) {
      return FollowUpVerdict(
        outcome: .differently,
        statement: "New text \(scope.words) holds \(found.shared) of the \(asked.count) words that matter in what was asked for.",
        before: before, after: [issued.evidence(found.index)], rule: rule)
    }
    if let standing, case let now = answers[standing.index], !fresh(now).isEmpty {
      return FollowUpVerdict(
        outcome: .undetermined,
        statement:
          "The text that it bears on was changed, but not in the words asked for. Whether it does what was asked, a reader must judge.",
        before: before, after: now.map(issued.evidence), rule: rule)
    }
    return FollowUpVerdict(
      outcome: .notFound,
      statement: "Nothing new in the issued plan \(scope.words) holds the words asked for, or half of those that matter.",
      before: before, rule: rule)
  }

  /// Where a part of the plan was asked for, such as a list or an appendix, the new parts of the issued plan, for a reader to judge.
  private func newPart(for text: String, before: [Finding.Evidence], rule: String) -> FollowUpVerdict? {
    let asked = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    guard !asked.isDisjoint(with: Self.partWords) else { return nil }
    let parts = fresh(issued.units.indices).filter { issued.units[$0].kind == .heading || issued.units[$0].kind == .leadIn }
    guard !parts.isEmpty else { return nil }
    let named = parts.prefix(3).map { "“\(issued.units[$0].text)”" }.joined(separator: ", ")
    let noun = parts.count == 1 ? "a new part" : "new parts"
    return FollowUpVerdict(
      outcome: .undetermined, statement: "The issued plan has \(noun): \(named). Whether that is what was asked for, a reader must judge.",
      before: before, after: parts.prefix(3).map(issued.evidence), rule: rule)
  }

  /// What a part of a plan is called.
  private static let partWords: Set<String> = [
    "list", "lists", "appendix", "annex", "schedule", "table", "section", "chapter", "page", "glossary", "definition", "definitions", "map",
    "diagram",
    "summary", "statement",
  ]

  /// The units of the issued plan whose words are not the draft's. Only they can be the response to a recommendation.
  func fresh(_ indices: some Sequence<Int>) -> [Int] {
    indices.filter { !draft.wordings.contains(issued.terms[$0]) && !issued.terms[$0].isEmpty }
  }

  /// The first unit that holds the most of the words, where it holds enough of them.
  func nearest(to asked: Set<Int32>, among indices: [Int], of version: FollowedVersion) -> (index: Int, shared: Int)? {
    var best: (index: Int, shared: Int)?
    for index in indices {
      let shared = words.stems(of: version.terms[index]).count { asked.contains($0) }
      if shared > best?.shared ?? 0 { best = (index, shared) }
    }
    guard let best, best.shared >= min(settings.fewestWords, asked.count),
      Double(best.shared) >= settings.coverageThreshold * Double(asked.count)
    else { return nil }
    return best
  }
}

import PlanLanguage
import PlanModel

extension FollowUpCheck {
  /// A measure was asked for: its words, or a new measure with the words that the recommendation is about.
  mutating func measure(_ recommendation: Recommendation, saying text: String?, in scope: FollowUpScope) -> FollowUpVerdict {
    if let text {
      let verdict = presence(of: text, in: scope, rule: "measure")
      guard verdict.outcome == .notFound, scope.isNarrow else { return verdict }
      let new = newMeasures(in: scope)
      guard !new.isEmpty else { return verdict }
      return FollowUpVerdict(
        outcome: .undetermined, statement: "There is a new measure \(scope.words), but not in the words asked for. A reader must judge.",
        before: verdict.before, after: new.map(issued.evidence), rule: "measure")
    }
    let new = newMeasures(in: scope)
    let keys = keyStems(of: recommendation)
    if let found = nearest(to: keys, among: new, of: issued) {
      let isWhole = found.shared == keys.count
      return FollowUpVerdict(
        outcome: isWhole ? .asAsked : .differently,
        statement: "A new measure \(scope.words) holds \(found.shared) of the \(keys.count) words that the recommendation is about.",
        after: [issued.evidence(found.index)], rule: "measure")
    }
    guard scope.isNarrow, !new.isEmpty else {
      return FollowUpVerdict(
        outcome: .notFound, statement: "No new measure \(scope.words) holds the words that the recommendation is about.", rule: "measure")
    }
    return FollowUpVerdict(
      outcome: .undetermined, statement: "There is a new measure \(scope.words). Whether it is the one asked for, a reader must judge.",
      after: new.map(issued.evidence), rule: "measure")
  }

  /// What a recommendation is about, without the name of its objective, which every text below it is about.
  private mutating func keyStems(of recommendation: Recommendation) -> Set<Int32> {
    let named = words.stems(in: recommendation.objective ?? "")
    let keys = words.keyStems(of: recommendation.text)
    return keys.subtracting(named)
  }

  /// New text that measures: an item under a lead-in of measures, or one with a figure that the draft's own text there did not have.
  private func newMeasures(in scope: FollowUpScope) -> [Int] {
    let answered = Dictionary(scope.draft.flatMap { from in answers[from].map { ($0, from) } }) { first, _ in first }
    return fresh(scope.issued).filter { index in
      let unit = issued.units[index]
      guard unit.kind == .commitment || unit.kind == .tableRow else { return false }
      let figures = Self.figures(of: unit)
      guard let from = answered[index] else { return unit.role == .measure || !figures.isEmpty }
      return !figures.subtracting(Self.figures(of: draft.units[from])).isEmpty
    }
  }

  private static func figures(of unit: PlanUnit) -> Set<String> {
    let wording = Wording(unit.text)
    return Set(wording.tokens.filter(\.kind.isFigure).map { wording.folded($0) })
  }

  /// Something dropped was to be put back, and the recommendation does not quote it: the dropped text that it is about is looked for.
  mutating func reinstatement(_ recommendation: Recommendation, in scope: FollowUpScope) -> FollowUpVerdict {
    guard let published else {
      return FollowUpVerdict(
        outcome: .undetermined, statement: "What is to be put back stands in the published plan, which was not given.",
        rule: "reinstatement")
    }
    let dropped = scope.published.filter { !draft.wordings.contains(published.terms[$0]) }
    let keys = keyStems(of: recommendation)
    guard let found = nearest(to: keys, among: dropped, of: published) else {
      return FollowUpVerdict(
        outcome: .undetermined,
        statement: "Which text is to be put back cannot be told. Give its words under `wanted` in the review file.", rule: "reinstatement")
    }
    return presence(of: published.units[found.index].text, in: scope, rule: "reinstatement")
  }

  /// Something was to be explained: the term that the recommendation quotes has a definition.
  mutating func clarification(_ recommendation: Recommendation, in scope: FollowUpScope) -> FollowUpVerdict {
    guard let term = QuotedTerm.first(in: recommendation.text) else {
      return FollowUpVerdict(
        outcome: .undetermined, statement: "It does not quote the term that is to be explained.", rule: "clarification")
    }
    let sought = words.terms(of: term)
    let defining = issued.units.indices.filter { defines(issued, $0, sought) }
    let new = fresh(defining)
    if !new.isEmpty {
      return FollowUpVerdict(
        outcome: .asAsked, statement: "The issued plan says what “\(term)” means.", after: new.map(issued.evidence), rule: "clarification")
    }
    if !defining.isEmpty {
      return FollowUpVerdict(
        outcome: .notFound, statement: "What the issued plan says of “\(term)” stood in the draft already.",
        after: defining.map(issued.evidence), rule: "clarification")
    }
    let used = fresh(scope.issued).filter { issued.terms[$0].holds(sought) }
    return FollowUpVerdict(
      outcome: used.isEmpty ? .notFound : .undetermined,
      statement: used.isEmpty
        ? "The issued plan does not say what “\(term)” means." : "New text uses “\(term)”. Whether it explains it, a reader must judge.",
      after: used.map(issued.evidence), rule: "clarification")
  }

  /// Whether a unit explains a term: a row or an item that begins with it, or a sentence that says what it means.
  private mutating func defines(_ version: FollowedVersion, _ index: Int, _ sought: [Int32]) -> Bool {
    let (unit, terms) = (version.units[index], version.terms[index])
    guard terms.holds(sought), terms.count > sought.count else { return false }
    if unit.kind == .tableRow, let first = unit.cells.first { return words.terms(of: first) == sought }
    if let label = unit.label, words.terms(of: label) == sought { return true }
    let rest = Array(terms.drop { !sought.contains($0) }.dropFirst(sought.count).prefix(2))
    return ["means", "mean", "is defined as", "are defined as", "refers to", "refer to"].contains { marker in
      terms.holds(sought + words.terms(of: marker))
    } || (unit.divisionKind == .appendix && terms.starts(with: sought) && !rest.isEmpty && unit.text.hasDefiningSign)
  }
}

/// The first words in quotation marks of a text.
enum QuotedTerm {
  static func first(in text: String) -> String? {
    for (open, close) in [("“", "”"), ("‘", "’"), ("\"", "\"")] as [(Character, Character)] {
      guard let start = text.firstIndex(of: open) else { continue }
      let rest = text[text.index(after: start)...]
      if let end = rest.firstIndex(of: close), end > rest.startIndex { return String(rest[..<end]) }
    }
    return nil
  }
}

extension String {
  /// Whether a colon or a dash parts a term from its meaning.
  fileprivate var hasDefiningSign: Bool { contains(":") || contains(" – ") || contains(" - ") || contains(" — ") }
}

package import PlanModel

/// Looks in the issued plan for what the panel recommended on the draft, and joins the response to what was done.
///
/// Nothing is guessed: words are found or not. Only text that differs from the draft can meet a recommendation in other words.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(d) and (e).
package struct FollowUpCheck {
  var words: FollowUpWords
  let published: FollowedVersion?
  let draft: FollowedVersion
  let issued: FollowedVersion
  /// For each unit of the draft, the units of the issued plan that match it.
  let answers: [[Int]]
  let settings: FollowUpSettings
  private let referred: [String: Set<String>]
  private let answering: ResponseAgreement
  private var notes: [LoadingNote] = []

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - alignment: The alignment of the draft with the issued plan.
  ///   - draft: The draft that the panel reviewed.
  ///   - issued: The plan as issued.
  ///   - published: The plan as published before, for what was to be put back.
  ///   - referred: For a printed reference of a change, the ids of the draft's units that it is about; those references narrow the search.
  ///   - body: Who answered, at the start of a sentence: "The commissioner".
  package init(
    _ alignment: Alignment, draft: Plan, issued: Plan, published: Plan? = nil, referred: [String: Set<String>] = [:],
    body: String = "The commissioner", settings: FollowUpSettings = .standard
  ) {
    var words = FollowUpWords()
    self.published = published.map { FollowedVersion("Published plan", $0, words: &words) }
    self.draft = FollowedVersion("Draft", draft, words: &words)
    self.issued = FollowedVersion("Plan as issued", issued, words: &words)
    var answers = [[Int]](repeating: [], count: self.draft.units.count)
    for pairing in alignment.pairings {
      for index in pairing.originals { answers[index] += pairing.revisions }
    }
    self.answers = answers
    self.settings = settings
    self.referred = referred
    answering = ResponseAgreement(body: body)
    self.words = words
  }

  /// Follows every recommendation through, in order.
  package mutating func follow(_ recommendations: [Recommendation]) -> FollowUp {
    let rows = recommendations.map { row($0) }
    return FollowUp(rows: rows, notes: notes)
  }

  private mutating func row(_ recommendation: Recommendation) -> FollowUpRow {
    let verdict = verdict(on: recommendation, in: scope(of: recommendation))
    let outcome = recommendation.response?.outcome ?? .none
    return FollowUpRow(
      recommendation: recommendation, outcome: verdict.outcome, statement: verdict.statement, before: verdict.before, after: verdict.after,
      rule: verdict.rule, agreement: answering.sentence(outcome, verdict.outcome, verdict.manner),
      question: answering.question(
        outcome, verdict.outcome, number: recommendation.number, asksForWords: recommendation.asksForWords))
  }

  /// The wording that was asked for decides before the kind does.
  private mutating func verdict(on recommendation: Recommendation, in scope: FollowUpScope) -> FollowUpVerdict {
    switch (recommendation.wanted, recommendation.kind) {
    case (.replacement(let old, let new)?, _): replacement(of: old, by: new, in: scope)
    case (.absent(let words)?, _): absence(of: words, in: scope)
    case (.present(let words)?, .measure): measure(recommendation, saying: words, in: scope)
    case (.present(let words)?, _): presence(of: words, in: scope, rule: recommendation.kind.rawValue)
    case (nil, .measure): measure(recommendation, saying: nil, in: scope)
    case (nil, .reinstatement): reinstatement(recommendation, in: scope)
    case (nil, .clarification): clarification(recommendation, in: scope)
    case (nil, .wording):
      FollowUpVerdict(
        outcome: .undetermined, statement: "It does not say which words are wanted. Give them under `wanted` in the review file.",
        rule: "wording")
    case (nil, .consultation), (nil, .process):
      FollowUpVerdict(
        outcome: .undetermined, statement: "It asks for a step outside the text of the plan.", rule: recommendation.kind.rawValue)
    }
  }

  private mutating func scope(of recommendation: Recommendation) -> FollowUpScope {
    let wanted = recommendation.changeReferences.compactMap { referred[$0] }.reduce(into: Set<String>()) { $0.formUnion($1) }
    if !wanted.isEmpty { return scope(of: draft.units.indices.filter { wanted.contains(draft.units[$0].id) }, under: nil) }
    guard let objective = recommendation.objective else { return wholePlan }
    let inDraft = draft.indices(under: objective, words: &words)
    let inIssued = issued.indices(under: objective, words: &words)
    if inDraft.isEmpty, inIssued.isEmpty {
      notes.append(
        LoadingNote(
          .advice,
          "Recommendation \(recommendation.number): no version has an objective called “\(objective)”; the whole plan was looked through."))
      return wholePlan
    }
    return scope(of: inDraft, and: inIssued, under: objective)
  }

  /// Finds a renamed objective by its units: those that match them, and the others of the same divisions.
  private mutating func scope(of inDraft: [Int], and named: [Int] = [], under objective: String?) -> FollowUpScope {
    var inIssued = named
    if inIssued.isEmpty {
      let divisions = Set(inDraft.flatMap { answers[$0] }.map { issued.units[$0].division })
      inIssued = issued.units.indices.filter { divisions.contains(issued.units[$0].division) && issued.units[$0].kind != .title }
    }
    let inPublished = objective.flatMap { name in published?.indices(under: name, words: &words) } ?? []
    return FollowUpScope(
      draft: inDraft, issued: inIssued, published: inPublished.isEmpty ? published.map { Array($0.units.indices) } ?? [] : inPublished,
      isNarrow: true, words: objective.map { "under “\($0)”" } ?? "in the text that it refers to")
  }

  private var wholePlan: FollowUpScope {
    FollowUpScope(
      draft: Array(draft.units.indices), issued: Array(issued.units.indices), published: published.map { Array($0.units.indices) } ?? [],
      isNarrow: false, words: "in the plan")
  }
}

extension Recommendation {
  /// Whether it asks for words of its own, rather than for something to be done in any words.
  fileprivate var asksForWords: Bool {
    if case .replacement? = wanted { true } else { false }
  }
}

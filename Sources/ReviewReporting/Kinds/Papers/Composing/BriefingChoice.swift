import PlanModel

/// What a member with little time should see first: the weakest promises, and questions that do not repeat one another.
struct BriefingChoice {
  let changes: ProposedChanges

  init(_ changes: ProposedChanges) { self.changes = changes }

  /// What lowers a promise, the plainest first.
  static let lowering: [Reason.Kind] = [
    .weakened, .targetEased, .measureDropped, .figureDropped, .dateDropped, .partDropped, .scopeNarrowed, .responsibilityChanged,
  ]

  /// Changes that stay in the plan and lower what is promised, the biggest first.
  var weaker: [ReportedChange] {
    let candidates = changes.report.changes.filter { reported in
      let change = changes.change(reported)
      return change.kind != .removed && change.kind != .added && reported.consequence >= .notable && rank(change) != nil
    }
    let ordered = changes.byConsequence(candidates).enumerated().map { (rank(changes.change($0.element)) ?? 0, $0.offset, $0.element) }
    return ordered.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// How plainly a change lowers what is promised; nil where it does not. A change with a reason of high consequence comes last.
  private func rank(_ change: Change) -> Int? {
    if change.reasons.contains(where: { $0.kind == .weakened }) { return 0 }
    let ranks = change.reasons.compactMap { reason in Self.lowering.firstIndex(of: reason.kind).map { ($0, reason.consequence) } }
    if let best = ranks.filter({ $0.1 >= .notable }).map(\.0).min() { return best }
    let later: Set<Reason.Kind> = [.dateChanged, .figureChanged]
    return change.reasons.contains { $0.consequence == .high && later.contains($0.kind) } ? Self.lowering.count : nil
  }

  /// A question, and the change that raises it.
  struct Question {
    var question: String
    var reported: ReportedChange
  }

  /// Kinds of reason that raise much the same question, in the order in which a member would ask.
  private static let families: [Set<Reason.Kind>] = [
    [.weakened], [.removedOutright, .wordingKeptElsewhere], [.measureDropped, .figureDropped], [.responsibilityChanged, .bodyChanged],
    [.dateChanged, .dateDropped], [.figuresContradict], [.scopeNarrowed, .scopeWidened, .definitionChanged],
    [.figureChanged, .targetEased, .limitChanged, .unitChanged],
    [.partDropped], [.bodyDropped, .documentDropped], [.objectiveChanged], [.newCommitment], [.strengthened], Set(Reason.Kind.allCases),
  ]

  /// One question of each family, from different parts of the plan as far as they go round.
  func questions(_ most: Int) -> [Question] {
    var chosen: [Question] = []
    var parts: Set<Int> = []
    let candidates = changes.byConsequence(changes.report.changes.filter { !$0.questions.isEmpty })
    for family in Self.families where chosen.count < most {
      let found = candidates.filter { reported in
        !chosen.contains { $0.reported.ref == reported.ref } && question(of: reported, in: family) != nil
      }
      guard let reported = found.first(where: { !parts.contains($0.group) }) ?? found.first,
        let question = question(of: reported, in: family)
      else { continue }
      parts.insert(reported.group)
      chosen.append(Question(question: question, reported: reported))
    }
    return chosen
  }

  private func question(of reported: ReportedChange, in family: Set<Reason.Kind>) -> String? {
    let first = changes.change(reported).reasons.first { $0.question != nil }
    return first.flatMap { family.contains($0.kind) ? $0.question : nil }
  }
}

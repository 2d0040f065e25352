import PlanModel

/// What a member with little time should see first: the weakest promises, and questions that do not repeat one another.
struct BriefingChoice {
  let changes: ProposedChanges

  init(_ changes: ProposedChanges) { self.changes = changes }

  /// What lowers a promise, the plainest first.
  static let lowering: [Reason.Kind] = [
    .weakened, .measureDropped, .figureDropped, .dateDropped, .scopeNarrowed, .responsibilityChanged,
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
    let ranks = change.reasons.compactMap { reason in Self.lowering.firstIndex(of: reason.kind).map { ($0, reason.consequence) } }
    if let best = ranks.filter({ $0.1 >= .notable }).map(\.0).min() { return best }
    let later: Set<Reason.Kind> = [.dateChanged, .figureChanged]
    return change.reasons.contains { $0.consequence == .high && later.contains($0.kind) } ? Self.lowering.count : nil
  }

  /// A question, and the change that raises it.
  struct Question {
    var question: String
    var reference: String
  }

  /// Questions on different kinds of change, in different parts of the plan as far as they go round.
  func questions(_ most: Int) -> [Question] {
    var chosen: [Question] = []
    var kinds: Set<Reason.Kind> = []
    var parts: [Int: Int] = [:]
    let candidates = changes.byConsequence(changes.report.changes.filter { !$0.questions.isEmpty })
    for round in 1...most {
      for reported in candidates where chosen.count < most && parts[reported.group, default: 0] < round {
        guard let reason = changes.change(reported).reasons.first(where: { $0.question != nil && !kinds.contains($0.kind) }),
          let question = reason.question
        else { continue }
        kinds.insert(reason.kind)
        parts[reported.group, default: 0] += 1
        chosen.append(Question(question: question, reference: reported.ref))
      }
    }
    return chosen
  }
}

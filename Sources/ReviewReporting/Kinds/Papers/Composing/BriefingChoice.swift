import PlanModel

/// What a member with little time should see first: the weakest promises, and questions that do not repeat one another.
struct BriefingChoice {
  let changes: ProposedChanges

  init(_ changes: ProposedChanges) { self.changes = changes }

  /// What lowers a promise, the plainest first.
  static let lowering: [Reason.Kind] = [
    .reversed, .weakened, .targetEased, .measureDropped, .measureRedefined, .conditionAdded, .qualifierDropped, .figureDropped,
    .dateDropped, .partDropped, .scopeNarrowed, .responsibilityChanged,
  ]

  /// Changes that lower what is promised or how progress is seen, the biggest first. Commitments that are gone have a list of their own.
  var weaker: [ReportedChange] {
    let candidates = changes.report.changes.filter { reported in
      let change = changes.change(reported)
      let isGone = change.kind == .removed && Tallies.kind(of: change) == .commitment
      return !isGone && change.kind != .added && rank(change) != nil
    }
    let ordered = changes.byConsequence(candidates).enumerated().map { (rank(changes.change($0.element)) ?? 0, $0.offset, $0.element) }
    return ordered.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What a change lowers, the plainest first, in the statements of its reasons: two at most.
  func lowered(in change: Change) -> [String] {
    let found = change.reasons.filter(Self.lowers)
    let ordered = Self.lowering.flatMap { kind in found.filter { $0.kind == kind } }
    let described = ordered.isEmpty ? change.reasons.filter { $0.consequence == .high } : ordered
    return Array(described.map(\.statement).prefix(2))
  }

  private static func lowers(_ reason: Reason) -> Bool {
    guard lowering.contains(reason.kind) else { return false }
    return reason.kind == .weakened || reason.kind == .reversed || reason.consequence >= .minor
  }

  /// How plainly a change lowers what is promised; nil where it does not. A change with a reason of high consequence comes last.
  private func rank(_ change: Change) -> Int? {
    if let best = change.reasons.filter(Self.lowers).compactMap({ Self.lowering.firstIndex(of: $0.kind) }).min() { return best }
    let later: Set<Reason.Kind> = [.dateChanged, .figureChanged]
    return change.reasons.contains { $0.consequence == .high && later.contains($0.kind) } ? Self.lowering.count : nil
  }

  /// Commitments that are new, those that affect what is promised most first.
  var new: [ReportedChange] { changes.byConsequence(changes.report.changes.filter(isNew)) }

  /// Changes that raise what was promised before, those that affect it most first.
  var stronger: [ReportedChange] {
    changes.byConsequence(
      changes.report.changes.filter { reported in
        let change = changes.change(reported)
        guard change.kind != .removed, !isNew(reported) else { return false }
        return change.reasons.contains { [.strengthened, .targetTightened, .measureAdded].contains($0.kind) }
      })
  }

  private func isNew(_ reported: ReportedChange) -> Bool {
    let change = changes.change(reported)
    return change.kind == .added && Tallies.kind(of: change) == .commitment
  }

  /// Figures of money that differ, the largest difference first.
  var money: [FigureChange] {
    let sums = changes.report.figures.filter { ($0.original ?? "").contains("£") || ($0.revised ?? "").contains("£") }
    return sums.enumerated().sorted { one, other in
      let (first, second) = (SumSize(of: one.element), SumSize(of: other.element))
      return first == second ? one.offset < other.offset : second < first
    }.map(\.element)
  }

  /// A question, and the change that raises it.
  struct Question {
    var question: String
    var reported: ReportedChange
  }

  /// Kinds of reason that raise much the same question, in the order in which a member would ask.
  private static let families: [Set<Reason.Kind>] = [
    [.reversed, .weakened, .conditionAdded, .qualifierDropped], [.removedOutright, .wordingKeptElsewhere],
    [.measureDropped, .measureRedefined, .figureDropped], [.responsibilityChanged, .bodyChanged],
    [.dateChanged, .dateDropped, .frequencyChanged, .periodChanged], [.figuresContradict],
    [.scopeNarrowed, .scopeWidened, .definitionChanged], [.figureChanged, .targetEased, .limitChanged, .unitChanged],
    [.partDropped], [.bodyDropped, .documentDropped], [.objectiveChanged], [.newCommitment], [.strengthened], Set(Reason.Kind.allCases),
  ]

  /// One question of each theme of the variation, and then of each family, from different parts of the plan as far as they go round.
  func questions(_ most: Int) -> [Question] {
    var chosen = themeQuestions(most)
    var parts = Set(chosen.map(\.reported.group))
    var asked = Set(chosen.map(\.question))
    let candidates = changes.byConsequence(changes.report.changes.filter { !$0.questions.isEmpty })
    for family in Self.families where chosen.count < most {
      let found = candidates.filter { reported in
        !chosen.contains { $0.reported.ref == reported.ref } && question(of: reported, in: family) != nil
      }
      guard let reported = found.first(where: { !parts.contains($0.group) }) ?? found.first,
        let question = question(of: reported, in: family), asked.insert(question).inserted
      else { continue }
      parts.insert(reported.group)
      chosen.append(Question(question: question, reported: reported))
    }
    return chosen
  }

  /// The weightiest question that each theme raises.
  private func themeQuestions(_ most: Int) -> [Question] {
    var chosen: [Question] = []
    for theme in changes.report.themes where chosen.count < most {
      let raised = changes.byConsequence(theme.changes.map { changes.report.changes[$0] }).lazy.compactMap { reported in
        reported.questions.first.map { Question(question: $0, reported: reported) }
      }
      guard
        let first = raised.first(where: { new in !chosen.contains { $0.reported.ref == new.reported.ref || $0.question == new.question } })
      else { continue }
      chosen.append(first)
    }
    return chosen
  }

  private func question(of reported: ReportedChange, in family: Set<Reason.Kind>) -> String? {
    let first = changes.change(reported).reasons.first { $0.question != nil }
    return first.flatMap { family.contains($0.kind) ? $0.question : nil }
  }
}

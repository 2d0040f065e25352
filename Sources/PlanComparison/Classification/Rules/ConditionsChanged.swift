public import PlanModel

/// Finds promises that now hang on something that they did not hang on before, or no longer do: money, an agreement, a request.
public struct ConditionsChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "conditions"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    return change.sentencePairs.flatMap { pair -> [Reason] in
      let changes = ConditionChanges(change, pair)
      return changes.added.map { reason(change, $0, .revised) } + changes.removed.map { reason(change, $0, .original) }
    }
  }

  private func reason(_ change: ComparedChange, _ condition: Condition, _ side: Side) -> Reason {
    let words = change.quote(side, condition.range)
    let isNew = side == .revised
    let statement: String
    if let subject = condition.about.subject {
      statement = isNew ? "It now depends on \(subject): \(words)." : "It no longer depends on \(subject): \(words) is gone."
    } else {
      statement = isNew ? "It now holds only on a condition: \(words)." : "A condition is gone: \(words)."
    }
    return change.reason(
      Self.self, isNew ? .conditionAdded : .conditionRemoved, statement, evidence: [change.evidence(side, condition.range)],
      ask: isNew ? condition.about.question : "What makes it possible to promise this without \(words)?", isNew ? .notable : .minor)
  }
}

extension ConditionTerms.About {
  /// The condition of the promise, in words; nil where only the clause itself can say.
  fileprivate var subject: String? {
    switch self {
    case .money: "money"
    case .capacity: "whether there are people and time for it"
    case .possibility: "what is thought possible"
    case .judgement: "a judgement case by case"
    case .request: "being asked for it"
    case .agreement: "the agreement of others"
    case .evidence: "what is still to be found or decided"
    case .other: nil
    }
  }

  /// What a member would ask of a new condition.
  fileprivate var question: String {
    switch self {
    case .money: "Is the money for this in the budget, and what happens if it is not found?"
    case .capacity: "How often will there be nobody free for this, and what happens then?"
    case .possibility: "Who decides what is possible, and how will the Panel know when it was not?"
    case .judgement: "Who judges in which cases this applies, and by what test?"
    case .request: "How will people know that they must ask?"
    case .agreement: "Who must agree, by when, and what happens if they do not?"
    case .evidence: "When will that be known, and what happens until then?"
    case .other: "How likely is it that the condition is met, and what happens if it is not?"
    }
  }
}

public import PlanModel

/// Finds promises that were turned round: what was to be done is not to be done, or the other way about.
public struct PromiseReversed: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "reversed"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    return change.sentencePairs.compactMap { pair in
      HeadComparison(change, pair).reversal.map { reason(change, $0.original, $0.revised) }
    }
  }

  private func reason(_ change: ComparedChange, _ original: CommitmentHead, _ revised: CommitmentHead) -> Reason {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    let isPlain = (revised.leadingStrength ?? .promised) >= .promised
    return change.reason(
      Self.self, .reversed, "\(was) becomes \(now): the promise is \(isPlain ? "turned round" : "given up").",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)],
      ask: "Is it meant that the plan says \(now) where it said \(was), and who was told?", .high)
  }
}

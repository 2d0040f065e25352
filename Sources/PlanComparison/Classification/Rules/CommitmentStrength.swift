public import PlanModel

/// Finds commitments that promise more or less than before: by their governing verb, by a qualifier, or by a lost promise of improvement.
public struct CommitmentStrength: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "commitment-strength"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind != .tableRow, change.change.subject.kind != .heading else { return [] }
    var reasons: [Reason] = []
    for pair in change.sentencePairs {
      let comparison = HeadComparison(change, pair)
      let head = comparison.reason(Self.self)
      reasons += [head].compactMap(\.self)
      reasons += QualifierComparison(change, pair).reasons(Self.self)
      if head == nil, comparison.reversal == nil, let improvement = ImprovementComparison(change, pair).reason(Self.self) {
        reasons.append(improvement)
      }
    }
    if reasons.isEmpty, let exception = exception(change) { reasons.append(exception) }
    return reasons
  }

  /// "are never held" becomes "are held only as a last resort", outside the act of the sentence, or the other way about.
  private func exception(_ change: ComparedChange) -> Reason? {
    guard let found = WordReversal.first(in: change), found.isExceptional else { return nil }
    let (was, now) = (change.quote(.original, found.original), change.quote(.revised, found.revised))
    let isWeaker = found.original.count > found.revised.count
    return change.reason(
      Self.self, isWeaker ? .weakened : .strengthened,
      "\(was) becomes \(now): \(isWeaker ? "what was ruled out may now be done at times" : "what was done at times is now ruled out").",
      evidence: [change.evidence(.original, found.original), change.evidence(.revised, found.revised)],
      ask: isWeaker ? "When may this be done, and who decides?" : "What will be done where it was done until now?",
      isWeaker ? .high : .minor)
  }
}

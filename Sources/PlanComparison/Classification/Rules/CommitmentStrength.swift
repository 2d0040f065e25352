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
    return reasons
  }
}

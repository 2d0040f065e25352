import PlanComparison
import PlanEvidence
import PlanModel
import ReviewReporting

extension Comparison {
  /// Adds to each commitment that was removed or reworded the last statement of papers about it, as a reason with its words and a question.
  mutating func addEvidence(_ sources: [EvidenceSource], corrections: [EvidenceCorrection], on plan: Loaded<Plan>) {
    let commitments = plan.value.units.filter { $0.kind == .commitment }
    let fates = Dictionary(
      changes.flatMap { change in change.original.map { ($0.id, change.kind == .removed ? CommitmentFate.removed : .reworded) } },
      uniquingKeysWith: { first, _ in first })
    let review = EvidenceFinder(corrections: corrections).review(commitments, in: sources, fates: fates)
    let accounts = Dictionary(review.commitments.map { ($0.unit.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in changes.indices where changes[index].isSubstantive && changes[index].kind != .moved {
      let reasons = changes[index].original.compactMap { unit in accounts[unit.id].flatMap { reason(from: $0, in: review) } }
      changes[index].reasons += reasons
    }
    notes += review.stale.map { correction in
      let commitment = correction.commitment.map { " and “\($0)”" } ?? ""
      return LoadingNote(
        .advice,
        "A correction of the evidence fits nothing any more, and was not applied: \(correction.document), “\(correction.passage)”\(commitment)."
      )
    }
  }

  private func reason(from account: CommitmentAccount, in review: EvidenceReview) -> Reason? {
    guard account.fate == .removed || !account.passages.isEmpty else { return nil }
    return Reason(
      rule: "last-reported", kind: .reported, statement: EvidenceWords.lastSaid(of: account, in: review),
      evidence: [Reason.Evidence(.original, account.unit.text)], question: EvidenceWords.question(on: account, in: review),
      consequence: account.fate == .removed ? .notable : .minor)
  }
}

import PlanModel
import ReviewCases

extension CaseState {
  /// The facts of a variation with the recommendations that were made in the case, as the Panel resolved where it has, numbered on after those of the review file.
  func variation(adding written: Variation) -> Variation {
    var variation = written
    let references = Dictionary((newestRun?.changes ?? []).map { ($0.id, $0.reference) }) { first, _ in first }
    let adopted = adopted
    for comment in comments where comment.standing == .open {
      guard case .recommendation(let kind) = comment.annotation.kind else { continue }
      // Once the Panel has resolved, what it adopted is what it recommends; before, what was proposed in public.
      guard adopted.isEmpty ? comment.annotation.visibility == .published : adopted.contains(comment.annotation.id) else { continue }
      let change = comment.placement.change
      variation.recommendations.append(
        Recommendation(
          number: "\(variation.recommendations.count + 1)", text: resolution(on: comment.annotation.id) ?? comment.annotation.words,
          kind: kind,
          changeReferences: change.flatMap { references[$0] }.map { [$0] } ?? [],
          objective: newestRun?.changes.first { $0.id == change }?.objective, response: comment.response))
    }
    return variation
  }
}

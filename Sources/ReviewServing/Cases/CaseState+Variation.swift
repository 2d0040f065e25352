import PlanModel
import ReviewCases
import ReviewReporting

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
    addDiscussion(to: &variation)
    return variation
  }

  /// The comments that everybody may read, with the references of their changes: for the panel's report.
  var panelComments: [PanelComment] {
    let references = Dictionary((newestRun?.changes ?? []).map { ($0.id, $0.reference) }) { first, _ in first }
    return comments(for: .published).filter { $0.standing == .open && $0.annotation.kind == .note && !$0.placement.isToConfirm }.map {
      PanelComment(words: $0.annotation.words, changeReference: $0.placement.change.flatMap { references[$0] })
    }
  }

  /// The points of the meetings and what was undertaken, numbered on after those of the review file.
  private func addDiscussion(to variation: inout Variation) {
    for point in meetingDays.flatMap(\.undertakings) {
      let number = point.undertaking == nil ? nil : "U\(variation.undertakings.count + 1)"
      if let number, let words = point.undertaking {
        variation.undertakings.append(Undertaking(number: number, text: words, by: point.answeredBy, due: point.due))
      }
      variation.discussion.append(
        DiscussionPoint(
          point: point.point, answer: point.answer.isEmpty ? nil : point.answer, answeredBy: point.answeredBy, undertaking: number))
    }
  }
}

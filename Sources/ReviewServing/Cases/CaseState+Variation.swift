import PlanModel
import ReviewCases
import ReviewReporting

extension CaseState {
  /// The recommendations of the case with the numbers under which the papers print them: on after those of the review file.
  ///
  /// Once the Panel has resolved, what it adopted is what it recommends; before, what was proposed in public.
  func printedRecommendations(after written: Variation) -> [(number: String, comment: Comment, kind: Recommendation.Kind)] {
    let adopted = adopted
    let counted = comments.compactMap { comment -> (Comment, Recommendation.Kind)? in
      guard comment.standing == .open, case .recommendation(let kind) = comment.annotation.kind else { return nil }
      let counts = adopted.isEmpty ? comment.annotation.visibility == .published : adopted.contains(comment.annotation.id)
      return counts ? (comment, kind) : nil
    }
    return counted.enumerated().map { ("\(written.recommendations.count + $0 + 1)", $1.0, $1.1) }
  }

  /// The facts of a variation with the recommendations that were made in the case, as the Panel resolved where it has.
  func variation(adding written: Variation) -> Variation {
    var variation = written
    let changes = Dictionary((newestRun?.changes ?? []).map { ($0.id, $0) }) { first, _ in first }
    for (number, comment, kind) in printedRecommendations(after: written) {
      let change = comment.placement.change.flatMap { changes[$0] }
      // What is to be put back is the text as published of the change.
      let wanted = kind == .reinstatement ? change?.original.map(WantedWording.present) : nil
      variation.recommendations.append(
        Recommendation(
          number: number, text: resolution(on: comment.annotation.id) ?? comment.annotation.words, kind: kind,
          changeReferences: change.map { [$0.reference] } ?? [], objective: change?.objective, wanted: wanted, response: comment.response))
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

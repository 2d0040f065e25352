import PlanModel
import ReviewCases

/// The page of the commissioner's responses.
struct ResponsesView {
  let frame: CaseFrame
  let rows: [Row]
  let hasRows: Bool

  struct Row {
    let number: Int
    let words: String
    let answered: String?
    let text: String?
    let outcomes: [Choice]
    let respondPath: String
    let formToken: String
  }

  init(_ state: CaseState, _ frame: CaseFrame) {
    self.frame = frame
    let adopted = state.adopted
    rows = state.comments.filter { comment in
      guard comment.standing == .open, comment.annotation.kind.family == "recommendation" else { return false }
      return adopted.isEmpty || adopted.contains(comment.annotation.id)
    }.map { comment in
      Row(
        number: comment.annotation.id, words: comment.annotation.words,
        answered: comment.response.map { "\($0.outcome.title)\($0.date.map { ", \($0)" } ?? "")" }, text: comment.response?.text,
        outcomes: ResponseOutcome.allCases.map { Choice(value: $0.rawValue, label: $0.title) }, respondPath: frame.path(.respond),
        formToken: frame.formToken)
    }
    hasRows = !rows.isEmpty
  }
}

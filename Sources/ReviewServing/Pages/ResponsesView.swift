import PlanComparison
import PlanModel
import ReviewCases
import ReviewReporting

/// The page of the commissioner's responses.
struct ResponsesView {
  let frame: CaseFrame
  let rows: [Row]
  let hasRows: Bool
  let unclear: [Unclear]
  let documentsPath: String

  struct Row {
    let number: String
    let comment: Int
    let words: String
    let answered: String?
    let lines: [String]
    let issued: String?
    let outcomes: [Choice]
    let respondPath: String
    let formToken: String
  }

  /// A letter with what in it is not clear.
  struct Unclear {
    let name: String
    let sentences: [String]
  }

  /// - Parameters:
  ///   - written: What the review file says.
  ///   - followUp: What the plan as issued shows; nil before it came.
  init(_ state: CaseState, written: Variation?, followUp: FollowUp?, _ frame: CaseFrame) {
    self.frame = frame
    rows = (written.map(state.printedRecommendations) ?? []).map { number, comment, _ in
      let found = followUp?.rows.first { $0.recommendation.number == number }
      return Row(
        number: number, comment: comment.annotation.id,
        words: state.resolution(on: comment.annotation.id) ?? comment.annotation.words,
        answered: comment.response.map { "\($0.outcome.title)\($0.date.map { ", \($0)" } ?? "")" },
        lines: (comment.response?.text ?? "").split(separator: "\n").map(String.init),
        issued: found.map { "\($0.outcome.title). \($0.statement) \($0.agreement)" },
        outcomes: ResponseOutcome.allCases.map { Choice(value: $0.rawValue, label: $0.title, isChosen: $0 == comment.response?.outcome) },
        respondPath: frame.path(.respond), formToken: frame.formToken)
    }
    hasRows = !rows.isEmpty
    unclear = state.documentsToLookAt.filter { $0.kind == .response }.map { Unclear(name: $0.name, sentences: $0.unplaced) }
    documentsPath = Address.page(frame.id, .documents).path
  }
}

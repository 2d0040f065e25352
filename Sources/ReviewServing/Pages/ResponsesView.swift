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
    /// Whether it was made in the case, and not in the review file.
    let isOfCase: Bool
    /// The number of its comment in the case.
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
    let issued = { (number: String) in
      followUp?.rows.first { $0.recommendation.number == number }.map { "\($0.outcome.title). \($0.statement) \($0.agreement)" }
    }
    let old = (written?.recommendations ?? []).map { recommendation in
      Row(recommendation.number, recommendation.text, recommendation.response, comment: nil, issued: issued(recommendation.number), frame)
    }
    rows =
      old
      + (written.map(state.printedRecommendations) ?? []).map { number, comment, _ in
        let id = comment.annotation.id
        return Row(
          number, state.resolution(on: id) ?? comment.annotation.words, comment.response, comment: id, issued: issued(number), frame)
      }
    hasRows = !rows.isEmpty
    unclear = state.documentsToLookAt.filter { $0.kind == .response }.map { Unclear(name: $0.name, sentences: $0.unplaced) }
    documentsPath = Address.page(frame.id, .documents).path
  }
}

extension ResponsesView.Row {
  fileprivate init(
    _ number: String, _ words: String, _ response: CommissionerResponse?, comment: Int?, issued: String?, _ frame: CaseFrame
  ) {
    self.init(
      number: number, isOfCase: comment != nil, comment: comment ?? 0, words: words,
      answered: response.map { "\($0.outcome.title)\($0.date.map { ", \($0)" } ?? "")" },
      lines: (response?.text ?? "").split(separator: "\n").map(String.init), issued: issued,
      outcomes: ResponseOutcome.allCases.map { Choice(value: $0.rawValue, label: $0.title, isChosen: $0 == response?.outcome) },
      respondPath: frame.path(.respond), formToken: frame.formToken)
  }
}

import PlanModel
import ReviewCases
import ReviewReporting
import ReviewStorage

/// A change as a page shows it.
struct ChangeView {
  let id: String
  let run: Int
  let reference: String
  let heading: String
  let sentence: String
  let hasWas: Bool
  let hasNow: Bool
  let was: [Words]
  let now: [Words]
  let hasReasons: Bool
  let reasons: [String]
  let hasQuestions: Bool
  let questions: [String]
  let comments: [CommentView]
  let commentsPath: String
  let formToken: String
  let kinds = Choice.kinds
  let readers = Choice.readers

  /// A stretch of words of one side.
  struct Words {
    let text: String
    let removed: Bool
    let added: Bool
  }

  init(_ reported: ReportedChange, in report: ReviewReport, reference: String, state: CaseState, of id: CaseID, formToken: String) {
    let change = report.change(reported)
    self.id = change.id
    run = state.newestRun?.number ?? 0
    self.reference = reference
    heading = reported.heading
    sentence = reported.sentence
    hasWas = !change.original.isEmpty
    hasNow = !change.revised.isEmpty
    was = Self.words(change.words, without: .added)
    now = Self.words(change.words, without: .removed)
    reasons = change.reasons.map(\.statement)
    hasReasons = !reasons.isEmpty
    questions = Self.questions(reported, kept: state.questions[change.id])
    hasQuestions = !questions.isEmpty
    comments = state.comments(on: change.id, for: .officer).filter { !$0.placement.isToConfirm }.map {
      CommentView($0, of: id, run: state.newestRun, formToken: formToken)
    }
    commentsPath = Address.comments(id).path
    self.formToken = formToken
  }

  private static func words(_ spans: [WordSpan], without kind: WordSpan.Kind) -> [Words] {
    spans.filter { $0.kind != kind }.map { Words(text: $0.text, removed: $0.kind == .removed, added: $0.kind == .added) }
  }

  /// The program's questions, or what the officer made of them.
  private static func questions(_ reported: ReportedChange, kept: CaseState.KeptQuestion?) -> [String] {
    guard let kept else { return reported.questions }
    return kept.words.map { [$0] } ?? []
  }
}

import PlanModel
import ReviewCases
import ReviewReporting

/// The page of the running order: the questions and who puts each, in the order of the plan.
struct RunningOrderView {
  let frame: CaseFrame
  let items: [Item]
  let hasItems: Bool
  let general: [Asked]

  struct Item {
    let reference: String
    let heading: String
    let change: String
    let run: Int
    let program: [String]
    let kept: String
    let asked: [Asked]
    let questionPath: String
    let formToken: String
  }

  struct Asked {
    let author: String
    let words: String
  }

  init(_ state: CaseState, _ review: CaseReview?, _ frame: CaseFrame) {
    self.frame = frame
    let report = review?.report
    let run = state.newestRun
    let reported = Dictionary((report?.changes ?? []).compactMap { change in report.map { ($0.change(change).id, change) } }) { first, _ in
      first
    }
    items = (run?.changes ?? []).compactMap { change in
      guard let facts = reported[change.id] else { return nil }
      let asked = state.comments(on: change.id, for: .officer).filter { $0.annotation.kind == .question && $0.standing == .open }
      let kept = state.questions[change.id]
      let program = kept.map { $0.words.map { [$0] } ?? [] } ?? facts.questions
      guard !program.isEmpty || !asked.isEmpty || kept != nil else { return nil }
      return Item(
        reference: change.reference, heading: facts.heading, change: change.id, run: run?.number ?? 0, program: program,
        kept: program.joined(separator: " "), asked: asked.map(Asked.init), questionPath: frame.path(.question),
        formToken: frame.formToken)
    }
    hasItems = !items.isEmpty
    general = state.comments(for: .officer).filter { $0.placement == .general && $0.annotation.kind == .question && $0.standing == .open }
      .map(Asked.init)
  }
}

extension RunningOrderView.Asked {
  fileprivate init(_ comment: CaseState.Comment) {
    self.init(author: comment.annotation.author, words: comment.annotation.words)
  }
}

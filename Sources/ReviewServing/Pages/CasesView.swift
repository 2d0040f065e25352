import ReviewCases
import ReviewStorage

/// The page that lists the cases.
struct CasesView {
  let formToken: String
  let hasCases: Bool
  let cases: [Row]

  struct Row {
    let path: String
    let title: String
    let files: Int
    let changes: Int
    let comments: Int
    let toConfirm: Int
  }

  init(_ cases: [(id: CaseID, state: CaseState)], formToken: String) {
    self.formToken = formToken
    self.cases = cases.map { id, state in
      Row(
        path: Address.review(id).path, title: state.title ?? "", files: state.files.count, changes: state.newestRun?.changes.count ?? 0,
        comments: state.comments(for: .officer).count, toConfirm: state.commentsToConfirm.count)
    }
    hasCases = !cases.isEmpty
  }
}

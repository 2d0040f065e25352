import PlanModel
import ReviewCases
import ReviewStorage

/// The page of what is open over all cases: undertakings with their dates, and what waits for somebody.
struct ActionsView {
  let rows: [Row]
  let hasRows: Bool

  struct Row {
    let caseTitle: String
    let path: String
    let what: String
    let who: String
    let due: String
  }

  init(_ cases: [(id: CaseID, state: CaseState)]) {
    let undertakings = cases.flatMap { id, state in
      state.meetingDays.flatMap(\.undertakings).compactMap { point -> (key: String, row: Row)? in
        guard let undertaking = point.undertaking else { return nil }
        let row = Row(
          caseTitle: state.title ?? "", path: Address.page(id, .meeting).path, what: undertaking, who: point.answeredBy,
          due: point.due?.description ?? "no date given")
        return (point.due?.iso ?? "9999", row)
      }
    }
    let waiting = cases.flatMap { id, state -> [Row] in
      let counts = [
        (state.commentsToConfirm.count, "comments to confirm", Address.review(id)),
        (state.clashes.count, "clashes to look at", Address.page(id, .documents)),
        (state.documentsToLookAt.count, "documents with words that have no place", Address.page(id, .documents)),
        (
          state.queries.count { query in !state.answers.contains { $0.query == query.id } }, "queries without an answer",
          .page(id, .documents)
        ),
      ]
      return counts.filter { $0.0 > 0 }.map { count, words, address in
        Row(caseTitle: state.title ?? "", path: address.path, what: "\(count) \(words)", who: "the officer", due: "")
      }
    }
    rows = undertakings.sorted { $0.key < $1.key }.map(\.row) + waiting
    hasRows = !rows.isEmpty
  }
}

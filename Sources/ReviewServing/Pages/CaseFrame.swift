import ReviewCases
import ReviewStorage

/// What every further page of a case shows: its name, the way back and the ways on.
struct CaseFrame {
  let id: CaseID
  let caseTitle: String
  let casePath: String
  let formToken: String
  let ways: [Way]

  struct Way {
    let label: String
    let path: String
  }

  init(_ state: CaseState, of id: CaseID, formToken: String) {
    self.id = id
    caseTitle = state.title ?? ""
    casePath = Address.review(id).path
    self.formToken = formToken
    ways = Self.ways(of: id)
  }

  static func ways(of id: CaseID) -> [Way] {
    [Way(label: "Review", path: Address.review(id).path)]
      + Address.Page.allCases.map { Way(label: $0.label, path: Address.page(id, $0).path) }
      + [Way(label: "Facts", path: Address.facts(id).path), Way(label: "What was entered", path: Address.audit(id).path)]
  }

  func path(_ step: Address.Step) -> String { Address.step(id, step).path }
}

extension Address.Page {
  /// What a reader calls it.
  var label: String {
    switch self {
    case .documents: "Documents"
    case .timetable: "Timetable"
    case .meeting: "Meeting"
    case .responses: "Responses"
    case .reading: "How it was read"
    case .runningOrder: "Running order"
    }
  }
}

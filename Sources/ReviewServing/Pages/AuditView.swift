import PlanModel
import ReviewCases
import ReviewStorage

/// The page that shows the log.
struct AuditView {
  let faults: [String]
  let entries: [Entry]
  let casePath: String

  struct Entry {
    let number: Int
    let time: String
    let person: String
    let what: String
  }

  init(_ events: [Event], faults: [AuditFault], of id: CaseID) {
    self.faults = faults.map(\.sentence)
    entries = events.map {
      Entry(
        number: $0.number, time: $0.time.replacing("T", with: " ").replacing("Z", with: ""), person: $0.enteredBy, what: $0.action.sentence)
    }
    casePath = Address.review(id).path
  }
}

extension AuditFault {
  /// The fault, for a reader.
  fileprivate var sentence: String {
    switch self {
    case .changed(let entry): "The words of entry \(entry) are not those that were entered."
    case .brokenChain(let entry): "Entry \(entry) does not follow from the one before it: its time, its author or its place was changed."
    case .missing(let entry): "Entry \(entry) is missing."
    case .removedWithoutRecord(let entry): "The words of entry \(entry) are gone, and nothing says who removed them."
    }
  }
}

extension Action {
  /// What happened, in a few words without what was said.
  fileprivate var sentence: String {
    switch self {
    case .open(let title): "Case opened: \(title)"
    case .add(let file): "File added: \(file.name) (\(file.role.label))"
    case .record(let run): "Versions compared: \(run.changes.count) \(run.changes.count == 1 ? "change" : "changes")"
    case .annotate(let said): "\(said.kind.label) \(said.id) by \(said.author)"
    case .reword(let number, _, _): "Comment \(number) put in other words"
    case .confirm(let number, _): "Comment \(number) confirmed"
    case .withdraw(let number, let reason): "Comment \(number) taken back: \(reason)"
    case .redact(let number, let reason): "The words of comment \(number) removed: \(reason)"
    case .ask(_, let question): question == nil ? "A question dropped" : "A question put in other words"
    case .send(let papers): "Papers kept as sent: \(papers.stage.label)"
    case .minute(let meeting): "Meeting of \(meeting.date) recorded"
    case .issue(let document):
      "\(document.kind == .form ? "Review form" : "Queries") made\(document.person.map { " for \($0)" } ?? ""): \(document.file.name)"
    case .receive(let document): "Came back: \(document.name), \(document.comments.count.counted("new comment"))"
    case .answer(let answer): "A query answered\(answer.person.map { " by \($0)" } ?? "")"
    case .settle(let numbers): "Looked at: comments \(numbers.map(String.init).joined(separator: ", "))"
    case .look: "Looked at: words of a document that had no place"
    case .respond(let number, let response): "Response to recommendation \(number): \(response.outcome.title)"
    }
  }
}

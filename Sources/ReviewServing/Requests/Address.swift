package import ReviewCases

/// Every address of the workspace, in one place.
package enum Address: Hashable, Sendable {
  case start
  case style
  case about
  case cases
  case review(CaseID)
  case files(CaseID)
  case facts(CaseID)
  case comments(CaseID)
  case comment(CaseID, Int, CommentStep)
  case paper(CaseID, name: String)
  case send(CaseID)
  case sent(CaseID, number: Int, name: String)
  case audit(CaseID)
  /// One of the further pages of a case.
  case page(CaseID, Page)
  /// Something done from such a page.
  case step(CaseID, Step)
  /// A document that went out to be filled in, by its number from 1.
  case issued(CaseID, number: Int)
  /// A document that is made when it is asked for.
  case made(CaseID, Made)
  /// What is open over all cases.
  case actions

  /// What can be done with a comment.
  package enum CommentStep: String, Hashable, Sendable, CaseIterable {
    case confirm, withdraw, reword, redact
  }

  /// A further page of a case.
  package enum Page: String, Hashable, Sendable, CaseIterable {
    case documents, timetable, meeting, responses, reading
    case runningOrder = "running-order"
  }

  /// Something done from a page of a case.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case forms, queries, importing, settle, look, dates, attendance, decision, point, respond, question, reading
  }

  /// A document that is made when it is asked for.
  package enum Made: String, Hashable, Sendable, CaseIterable {
    case supplement = "supplementary-paper.docx"
    case pack = "read-only-pack.zip"
  }

  /// The path: "/cases/1/comments".
  package var path: String {
    switch self {
    case .start: "/start"
    case .style: "/style.css"
    case .about: "/about"
    case .cases: "/cases"
    case .review(let id): "/cases/\(id.number)"
    case .files(let id): "/cases/\(id.number)/files"
    case .facts(let id): "/cases/\(id.number)/facts"
    case .comments(let id): "/cases/\(id.number)/comments"
    case .comment(let id, let number, let step): "/cases/\(id.number)/comments/\(number)/\(step.rawValue)"
    case .paper(let id, let name): "/cases/\(id.number)/papers/\(name)"
    case .send(let id): "/cases/\(id.number)/send"
    case .sent(let id, let number, let name): "/cases/\(id.number)/sent/\(number)/\(name)"
    case .audit(let id): "/cases/\(id.number)/audit"
    case .page(let id, let page): "/cases/\(id.number)/\(page.rawValue)"
    case .step(let id, let step): "/cases/\(id.number)/steps/\(step.rawValue)"
    case .issued(let id, let number): "/cases/\(id.number)/issued/\(number)"
    case .made(let id, let made): "/cases/\(id.number)/made/\(made.rawValue)"
    case .actions: "/actions"
    }
  }

  /// The address of a path; nil where there is none.
  package init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    switch parts.count {
    case 0: self = .cases
    case 1:
      guard let found = [Address.start, .style, .about, .cases, .actions].first(where: { $0.path == "/\(parts[0])" }) else { return nil }
      self = found
    default:
      guard parts[0] == "cases", let number = Int(parts[1]), number > 0 else { return nil }
      guard let found = Self.ofCase(CaseID(number), Array(parts.dropFirst(2))) else { return nil }
      self = found
    }
    guard self.path == path || path == "/" else { return nil }
  }

  private static func ofCase(_ id: CaseID, _ rest: [String]) -> Address? {
    switch (rest.first, rest.count) {
    case (nil, _): .review(id)
    case ("files", 1): .files(id)
    case ("facts", 1): .facts(id)
    case ("comments", 1): .comments(id)
    case ("comments", 3): Int(rest[1]).flatMap { number in CommentStep(rawValue: rest[2]).map { .comment(id, number, $0) } }
    case ("papers", 2): .paper(id, name: rest[1])
    case ("send", 1): .send(id)
    case ("sent", 3): Int(rest[1]).map { .sent(id, number: $0, name: rest[2]) }
    case ("audit", 1): .audit(id)
    case ("steps", 2): Step(rawValue: rest[1]).map { .step(id, $0) }
    case ("issued", 2): Int(rest[1]).map { .issued(id, number: $0) }
    case ("made", 2): Made(rawValue: rest[1]).map { .made(id, $0) }
    case (let name?, 1): Page(rawValue: name).map { .page(id, $0) }
    default: nil
    }
  }
}

import DocumentRendering
import PlanModel
import ReviewCases
import ReviewReporting
import ReviewStorage

/// The review workspace: requests in, answers out. It knows nothing of sockets, so that tests need none.
package final class Workspace: Sendable {
  let desk: CaseDesk
  private let gate: Gate
  private let pages: PageLibrary
  let officer: String

  /// - Throws: The parser's error where a template is damaged.
  package init(desk: CaseDesk, gate: Gate, officer: String) throws {
    self.desk = desk
    self.gate = gate
    self.officer = officer
    pages = try PageLibrary()
  }

  /// Answers a request. Whatever goes wrong, the answer is a page that says so.
  package func answer(_ request: WebRequest) -> WebResponse {
    var response: WebResponse
    do {
      response = try route(request)
    } catch let fault as RequestFault {
      response = faultPage(fault.sentence, status: fault.status, formToken: gate.formToken(for: request))
    } catch {
      response = faultPage("\(error)", status: 422, formToken: gate.formToken(for: request))
    }
    response.headers += SafetyHeaders.all
    return response
  }

  /// The response to a request that was refused.
  func refusal(of fault: RequestFault) -> WebResponse {
    var response = faultPage(fault.sentence, status: fault.status, formToken: nil)
    response.headers += SafetyHeaders.all
    return response
  }

  /// Every address and method that is answered, and whether it needs a session. A test walks it as nobody.
  package static let table: [Route] =
    [
      Route(.get, .start, isOpen: true), Route(.get, .style, isOpen: true), Route(.get, .about), Route(.get, .cases), Route(.post, .cases),
      Route(.get, .actions), Route(.get, .review(example)), Route(.post, .files(example)), Route(.get, .facts(example)),
      Route(.post, .facts(example)), Route(.post, .comments(example)), Route(.get, .paper(example, name: "panel-report.docx")),
      Route(.post, .send(example)), Route(.get, .sent(example, number: 1, name: "panel-report.docx")), Route(.get, .audit(example)),
      Route(.get, .issued(example, number: 1)),
    ] + Address.CommentStep.allCases.map { Route(.post, .comment(example, 1, $0)) }
    + Address.Page.allCases.map { Route(.get, .page(example, $0)) } + Address.Step.allCases.map { Route(.post, .step(example, $0)) }
    + Address.Made.allCases.map { Route(.get, .made(example, $0)) }

  private static let example = CaseID(1)

  /// An address with the method by which it is asked.
  package struct Route: Sendable {
    package let method: WebRequest.Method
    package let address: Address
    /// Whether it is answered without a session.
    package let isOpen: Bool

    init(_ method: WebRequest.Method, _ address: Address, isOpen: Bool = false) {
      self.method = method
      self.address = address
      self.isOpen = isOpen
    }
  }

  private func route(_ request: WebRequest) throws -> WebResponse {
    try gate.checkHost(request)
    guard let address = Address(path: request.path) else { throw RequestFault.notFound }
    if request.method == .get {
      if address == .start { return try start(request) }
      if address == .style { return WebResponse(headers: [("Content-Type", "text/css; charset=utf-8")], body: PageLibrary.style) }
    }
    guard let formToken = gate.formToken(for: request) else {
      throw RequestFault.notAllowed(reason: "Nobody is signed in. Use the address that was printed when the workspace was started.")
    }
    if request.method == .get { return try show(address, formToken: formToken) }
    let form = try request.form()
    try gate.checkOrigin(request, form: form)
    return try carryOut(address, form, formToken: formToken)
  }

  /// Gives the browser its session for the one-time token.
  private func start(_ request: WebRequest) throws -> WebResponse {
    guard let session = gate.session(for: request.query["token"] ?? "") else {
      throw RequestFault.notAllowed(reason: "This address was used already, or is not the one that was printed. Start the workspace again.")
    }
    var response = WebResponse.seeOther(Address.cases.path)
    response.headers.append(("Set-Cookie", "\(Gate.cookie)=\(session); Path=/; HttpOnly; SameSite=Strict"))
    return response
  }

  private func show(_ address: Address, formToken: String) throws -> WebResponse {
    switch address {
    case .cases: page(CasesView(try desk.cases(), formToken: formToken), "cases", title: "Cases", formToken)
    case .about: page(AboutView(desk.trial), "about", title: "About this workspace", formToken)
    case .review(let id): try reviewPage(id, faults: [], formToken: formToken)
    case .facts(let id): try factsPage(id, text: desk.facts(of: id), fault: nil, formToken: formToken)
    case .audit(let id): try auditPage(id, formToken: formToken)
    case .paper(let id, let name): try paper(name, in: id)
    case .sent(let id, let number, let name):
      .download(try desk.sentPaper(number, name, in: id), name: name, type: ReportFormat.docx.mediaType)
    case .actions: try actionsPage(formToken: formToken)
    case .page(let id, let page): try show(page, of: id, formToken: formToken)
    case .issued(let id, let number): try issued(number, in: id)
    case .made(let id, let made): try make(made, in: id)
    case .start, .style, .files, .comments, .comment, .send, .step: throw RequestFault.notFound
    }
  }

  private func carryOut(_ address: Address, _ form: Form, formToken: String) throws -> WebResponse {
    switch address {
    case .cases: try begin(form, formToken: formToken)
    case .files(let id): try add(form, to: id, formToken: formToken)
    case .facts(let id): try keepFacts(form, of: id, formToken: formToken)
    case .comments(let id): try comment(form, in: id)
    case .comment(let id, let number, let step): try change(comment: number, step, form, in: id)
    case .send(let id): try send(form, in: id)
    case .step(let id, let step): try carryOut(step, form, in: id, formToken: formToken)
    case .start, .style, .about, .review, .paper, .sent, .audit, .page, .issued, .made, .actions: throw RequestFault.notFound
    }
  }
}

// MARK: Pages

extension Workspace {
  func page(_ view: some Any, _ template: String, title: String, _ formToken: String?, status: Int = 200) -> WebResponse {
    .page(pages.page(view, template, title: title, formToken: formToken), status: status)
  }

  private func faultPage(_ sentence: String, status: Int, formToken: String?) -> WebResponse {
    let title = status == 404 ? "Not found" : status == 403 ? "Not allowed" : "This was not done"
    return page(FaultView(title: title, sentence: sentence), "fault", title: title, formToken, status: status)
  }

  private func reviewPage(_ id: CaseID, faults: [String], formToken: String) throws -> WebResponse {
    let state = try desk.state(of: id)
    let review = try desk.review(of: id, state)
    let view = ReviewView(state, review: review, of: id, faults: faults, officer: officer, formToken: formToken)
    return page(view, "review", title: state.title ?? "Case", formToken, status: faults.isEmpty ? 200 : 422)
  }

  private func factsPage(_ id: CaseID, text: String?, fault: String?, formToken: String) throws -> WebResponse {
    _ = try desk.state(of: id)
    guard let text else { throw RequestFault.invalid("The facts can be written once the case has two versions to compare.") }
    let view = FactsView(
      text: text, fault: fault, path: Address.facts(id).path, casePath: Address.review(id).path, formToken: formToken)
    return page(view, "facts", title: "Facts of the case", formToken, status: fault == nil ? 200 : 422)
  }

  private func auditPage(_ id: CaseID, formToken: String) throws -> WebResponse {
    _ = try desk.state(of: id)
    let (events, faults) = try desk.audit(id)
    return page(AuditView(events, faults: faults, of: id), "audit", title: "What was entered", formToken)
  }

  private func paper(_ name: String, in id: CaseID) throws -> WebResponse {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let kind = PaperKind(rawValue: String(parts[0])),
      let format = ReportFormat.documents.first(where: { $0.fileExtension == parts[1] })
    else { throw RequestFault.notFound }
    return .download(try desk.paper(kind, as: format, in: id), name: name, type: format.mediaType)
  }
}

// MARK: Steps

extension Workspace {
  private func begin(_ form: Form, formToken: String) throws -> WebResponse {
    let id = try desk.open(try form.required("title", as: "Name of the case"))
    return try add(form, to: id, formToken: formToken)
  }

  private func add(_ form: Form, to id: CaseID, formToken: String) throws -> WebResponse {
    if let digest = form.words("file") {
      guard let file = try desk.state(of: id).files.first(where: { $0.sha256 == digest }),
        let role = form.words("role").flatMap(CaseFile.Role.init(rawValue:))
      else { throw RequestFault.invalid("Choose what the file is.") }
      try desk.correct(file, to: role, in: id)
      return .seeOther("\(Address.review(id).path)#files")
    }
    guard form.files.count <= WorkspaceLimits.files else {
      throw RequestFault.invalid("A form takes \(WorkspaceLimits.files) files. Add the others after.")
    }
    guard let role = form.words("role").flatMap(CaseFile.Role.init(rawValue:)) else {
      let outcomes = try CaseImport(desk, of: id).take(form.files, from: form.words("person"))
      let faults = outcomes.filter { $0.isRefused || !$0.remarks.isEmpty }.flatMap { [$0.listing] + $0.remarks }
      return faults.isEmpty ? .seeOther(Address.review(id).path) : try reviewPage(id, faults: faults, formToken: formToken)
    }
    let (sound, refused) = try desk.tried(form.files, in: id)
    let faults = try refused.map(\.listing) + desk.take(sound, as: role, in: id)
    return faults.isEmpty ? .seeOther(Address.review(id).path) : try reviewPage(id, faults: faults, formToken: formToken)
  }

  private func keepFacts(_ form: Form, of id: CaseID, formToken: String) throws -> WebResponse {
    let text = (form.fields["facts"] ?? "").replacing("\r\n", with: "\n")
    _ = try desk.state(of: id)
    do {
      try desk.write(facts: text, of: id)
    } catch {
      return try factsPage(id, text: text, fault: "\(error)", formToken: formToken)
    }
    return .seeOther(Address.review(id).path)
  }

  private func comment(_ form: Form, in id: CaseID) throws -> WebResponse {
    let state = try desk.state(of: id)
    let words = try form.required("words", as: "Comment")
    guard words.count <= WorkspaceLimits.comment else {
      throw RequestFault.invalid("A comment holds up to \(WorkspaceLimits.comment) characters; this one has \(words.count).")
    }
    guard let kind = Choice.kind(form.words("kind") ?? "note"), let readers = Visibility(rawValue: form.words("visibility") ?? "panel")
    else {
      throw RequestFault.invalid("Choose what the comment is and who may read it.")
    }
    let anchor = try anchor(form, in: state)
    let annotation = Annotation(
      id: state.nextAnnotation, kind: kind, author: form.words("author") ?? officer, anchor: anchor, words: words, visibility: readers)
    try desk.enter([.annotate(annotation)], in: id)
    return .seeOther("\(Address.review(id).path)#comment-\(annotation.id)")
  }

  /// The change that a form is about, in the run that its page showed; nil where it is about the whole variation.
  func anchor(_ form: Form, in state: CaseState) throws -> Anchor? {
    guard let id = form.words("change") else { return nil }
    let run = form.words("run").flatMap { Int($0) }
    guard let run = state.runs.last(where: { run == nil || $0.number == run }), let change = run.change(id) else {
      throw RequestFault.invalid("The plan was compared anew since this page was loaded. Load it again; copy your words first.")
    }
    return Anchor(run: run.number, change: change)
  }

  private func change(comment number: Int, _ step: Address.CommentStep, _ form: Form, in id: CaseID) throws -> WebResponse {
    let state = try desk.state(of: id)
    switch step {
    case .withdraw: try desk.enter([.withdraw(annotation: number, reason: "taken back by \(officer)")], in: id)
    case .confirm:
      guard let anchor = try anchor(form, in: state) else { throw RequestFault.invalid("Choose the change that it is to be kept on.") }
      try desk.enter([.confirm(annotation: number, anchor: anchor)], in: id)
    case .reword:
      let words = try form.required("words", as: "The words")
      guard let readers = form.words("visibility").flatMap(Visibility.init(rawValue:)) else {
        throw RequestFault.invalid("Choose who may read it.")
      }
      try desk.enter([.reword(annotation: number, words: words, visibility: readers)], in: id)
    case .redact:
      try desk.enter([.redact(annotation: number, reason: try form.required("reason", as: "Why the words are removed"))], in: id)
    }
    return .seeOther("\(Address.review(id).path)#comment-\(number)")
  }

  private func send(_ form: Form, in id: CaseID) throws -> WebResponse {
    guard let stage = SentPapers.Stage(rawValue: try form.required("stage", as: "What the papers are sent as")) else {
      throw RequestFault.invalid("Choose with what the papers are sent.")
    }
    try desk.send(stage, in: id)
    return .seeOther("\(Address.review(id).path)#papers")
  }
}

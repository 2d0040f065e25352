import DocumentRendering
import PlanModel
import PlanReview
import ReviewCases
import ReviewReporting
import ReviewStorage

/// The further pages of a case: its documents, timetable, meeting, running order, responses and reading.
extension Workspace {
  func show(_ wanted: Address.Page, of id: CaseID, formToken: String) throws -> WebResponse {
    let state = try desk.state(of: id)
    let frame = CaseFrame(state, of: id, formToken: formToken)
    switch wanted {
    case .documents: return page(DocumentsView(state, frame), "documents", title: "Documents", formToken)
    case .meeting:
      let planned = try desk.review(of: id, state)?.facts.variation.date(of: .meeting)
      return page(MeetingView(state, planned: planned, frame), "meeting", title: "Meeting", formToken)
    case .responses:
      let review = try desk.review(of: id, state)
      let view = ResponsesView(
        state, written: review?.facts.variation, followUp: review == nil ? nil : try desk.facts(of: id).facts.followUp, frame)
      return page(view, "responses", title: "Responses", formToken)
    case .timetable:
      return page(TimetableView(try desk.review(of: id, state)?.facts, frame), "timetable", title: "Timetable", formToken)
    case .runningOrder:
      return page(RunningOrderView(state, try desk.review(of: id, state), frame), "running-order", title: "Running order", formToken)
    case .reading: return page(ReadingView(try desk.review(of: id, state), frame), "reading", title: "How it was read", formToken)
    }
  }

  func actionsPage(formToken: String) throws -> WebResponse {
    page(ActionsView(try desk.cases()), "actions", title: "Action log", formToken)
  }

  func issued(_ number: Int, in id: CaseID) throws -> WebResponse {
    let issued = try desk.state(of: id).issued
    guard issued.indices.contains(number - 1) else { throw RequestFault.notFound }
    let file = issued[number - 1].file
    return .download(try desk.files(of: id).bytes(file.sha256), name: file.name.asciiName, type: ReportFormat.docx.mediaType)
  }

  func make(_ made: Address.Made, in id: CaseID) throws -> WebResponse {
    switch made {
    case .supplement:
      .download(try CaseSupplement(desk, of: id).document().bytes, name: made.rawValue, type: ReportFormat.docx.mediaType)
    case .pack: .download(try CasePack(desk, of: id).archive().document.bytes, name: made.rawValue, type: "application/zip")
    }
  }
}

// MARK: Steps

extension Workspace {
  func carryOut(_ step: Address.Step, _ form: Form, in id: CaseID, formToken: String) throws -> WebResponse {
    let state = try desk.state(of: id)
    switch step {
    case .forms: _ = try CaseForms(desk, of: id).forms(for: form.lines("members"))
    case .queries: _ = try CaseForms(desk, of: id).queries()
    case .importing: return try take(form, in: id, formToken: formToken)
    case .settle: try desk.enter([.settle(annotations: form.numbers("comments"))], in: id)
    case .look: try desk.enter([.look(document: try form.required("document", as: "The document"))], in: id)
    case .dates: return try keepDates(form, of: id)
    case .attendance, .decision, .point: return try minute(step, form, in: id)
    case .respond: return try respond(form, in: id)
    case .question: return try keepQuestion(form, in: id, state)
    case .reading: return try keepReading(form, of: id)
    }
    return .seeOther(Address.page(id, .documents).path)
  }

  private func take(_ form: Form, in id: CaseID, formToken: String) throws -> WebResponse {
    guard !form.files.isEmpty else { throw RequestFault.invalid("Choose the files that came back.") }
    let outcomes = try CaseImport(desk, of: id).take(form.files, from: form.words("person"))
    let state = try desk.state(of: id)
    let view = DocumentsView(state, CaseFrame(state, of: id, formToken: formToken), outcomes: outcomes)
    let status = outcomes.contains(where: \.isRefused) ? 422 : 200
    return page(view, "documents", title: "Documents", formToken, status: status)
  }

  private func keepDates(_ form: Form, of id: CaseID) throws -> WebResponse {
    var values: [(key: String, value: String?)] = []
    for step in VariationStep.allCases {
      values.append((step.key, try form.date(step.rawValue, as: step.title)?.iso))
    }
    try splice(values, below: "dates", of: id)
    return .seeOther(Address.page(id, .timetable).path)
  }

  private func keepReading(_ form: Form, of id: CaseID) throws -> WebResponse {
    func list(_ name: String) -> String? {
      let lines = form.lines(name)
      return lines.isEmpty ? nil : "[\(lines.map(ReviewFileSplice.quoted).joined(separator: ", "))]"
    }
    try splice([("objectives", list("objectives")), ("not-objectives", list("notObjectives"))], below: "reading", of: id)
    return .seeOther(Address.page(id, .reading).path)
  }

  /// Sets values in the review file; the file stays as it was where it could not be read with them.
  private func splice(_ values: [(key: String, value: String?)], below parent: String, of id: CaseID) throws {
    guard let text = desk.facts(of: id) else { throw RequestFault.nothingCompared }
    var splice = ReviewFileSplice(text)
    splice.set(values, below: parent)
    try desk.write(facts: splice.text, of: id)
  }

  private func minute(_ step: Address.Step, _ form: Form, in id: CaseID) throws -> WebResponse {
    guard let date = try form.date("date", as: "Date of the meeting") else { throw RequestFault.invalid("Fill in “Date of the meeting”.") }
    let record: MeetingRecord
    switch step {
    case .attendance:
      let present = form.lines("present")
      guard !present.isEmpty else { throw RequestFault.invalid("Fill in “Who was there”, a name a line.") }
      record = MeetingRecord(date: date, present: present)
    case .decision: record = MeetingRecord(date: date, decisions: [try decision(form)])
    default:
      record = MeetingRecord(
        date: date,
        undertakings: [
          .init(
            point: try form.required("point", as: "The point"), answeredBy: try form.required("answeredBy", as: "Who answered"),
            answer: form.words("answer") ?? "", undertaking: form.words("undertaking"), due: try form.date("due", as: "By when"))
        ])
    }
    try desk.enter([.minute(record)], in: id)
    return .seeOther(Address.page(id, .meeting).path)
  }

  private func decision(_ form: Form) throws -> MeetingRecord.Decision {
    let votes = try ["inFavour", "against", "abstaining"].map { name -> Int? in
      guard let words = form.words(name) else { return nil }
      guard let count = Int(words), (0...10_000).contains(count) else {
        throw RequestFault.invalid("A vote is a number: “\(words)” is none.")
      }
      return count
    }
    let isCounted = votes[0] != nil || votes[1] != nil
    return MeetingRecord.Decision(
      mover: try form.required("mover", as: "Who moved it"), amendment: form.words("amendment"),
      vote: isCounted ? .init(inFavour: votes[0] ?? 0, against: votes[1] ?? 0, abstaining: votes[2] ?? 0) : nil,
      resolution: form.words("resolution"), adopts: form.numbers("adopts"))
  }

  private func respond(_ form: Form, in id: CaseID) throws -> WebResponse {
    guard let number = form.words("annotation").flatMap({ Int($0) }), let outcome = form.words("outcome").flatMap(ResponseOutcome.init)
    else {
      throw RequestFault.invalid("Choose what the commissioner answered.")
    }
    let response = CommissionerResponse(outcome: outcome, text: form.words("text"), date: try form.date("date", as: "Date of the response"))
    try desk.enter([.respond(annotation: number, response)], in: id)
    return .seeOther(Address.page(id, .responses).path)
  }

  private func keepQuestion(_ form: Form, in id: CaseID, _ state: CaseState) throws -> WebResponse {
    guard let anchor = try anchor(form, in: state) else { throw RequestFault.invalid("Choose the change that the question is on.") }
    try desk.enter([.ask(anchor: anchor, question: form.words("question"))], in: id)
    return .seeOther(Address.page(id, .runningOrder).path)
  }
}

extension Form {
  /// The lines of a field that have words.
  func lines(_ name: String) -> [String] {
    (words(name) ?? "").split(separator: "\n").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// The numbers of a field, between commas or blanks.
  func numbers(_ name: String) -> [Int] {
    (words(name) ?? "").split { !$0.isNumber }.compactMap { Int($0) }
  }

  /// A date as the browser sends it; nil where the field is empty.
  ///
  /// - Throws: `RequestFault.invalid` for anything that is no date.
  func date(_ name: String, as label: String) throws(RequestFault) -> CalendarDate? {
    guard let words = words(name) else { return nil }
    guard let date = CalendarDate(iso: words) else { throw .invalid("“\(label)” is no date: “\(words)”. Write it as 2026-02-28.") }
    return date
  }
}

extension String {
  fileprivate var trimmingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A name that is valid in a header unchanged.
  fileprivate var asciiName: String { String(map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "-" }) }
}

extension VariationStep {
  /// The key of the review file: "public-consultation-opened".
  var key: String { rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined() }
}

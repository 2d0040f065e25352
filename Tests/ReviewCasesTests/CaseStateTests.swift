import PlanModel
import ReviewCases
import Testing

/// What a case takes, what it refuses, and what its readers see.
@Suite struct CaseStateTests {
  private let burglary = RunChange(
    id: "a", reference: "SEC-01", objective: "A secure Marlbeck", original: "We will halve burglary.", revised: "We aim to halve burglary.",
    originalUnits: ["o1"], revisedUnits: ["r1"])

  @Test func aCaseIsOpenedOnce() throws {
    var log = TestLog()
    #expect(throws: CaseError.notOpen) { try log.take(.record(run: Run(number: 1, label: "Draft", changes: []))) }
    try log.take(.open(title: "Marlbeck"))
    #expect(throws: CaseError.alreadyOpen) { try log.take(.open(title: "Marlbeck again")) }
    #expect(log.state.title == "Marlbeck")
  }

  @Test func aGapInTheLogIsRefused() throws {
    var state = CaseState()
    let event = Event(number: 2, time: "2026-01-20T09:30:00Z", enteredBy: "officer", action: .open(title: "Marlbeck"))
    #expect(throws: CaseError.outOfOrder(number: 2, expected: 1)) { try state.apply(event) }
    #expect(state == CaseState())
  }

  @Test func aCommentQuotesTheWordsOfItsChange() throws {
    var log = try opened()
    let other = RunChange(id: "a", reference: "SEC-01", objective: "", original: "Other words.", revised: nil)
    #expect(throws: CaseError.misquoted(reference: "SEC-01")) { try log.note("Why?", on: Anchor(run: 1, change: other)) }
    try log.note("Why?", on: Anchor(run: 1, change: burglary))
    #expect(log.state.comments(on: "a", for: .panel).map(\.annotation.words) == ["Why?"])
  }

  @Test func readersSeeWhatIsMeantForThem() throws {
    var log = try opened()
    let anchor = Anchor(run: 1, change: burglary)
    try log.note("For me alone", on: anchor, visibility: .officer)
    try log.note("For the Panel", on: anchor, visibility: .panel)
    try log.note("For everybody", on: anchor, visibility: .published)
    #expect(log.state.comments(for: .published).map(\.annotation.words) == ["For everybody"])
    #expect(log.state.comments(for: .panel).map(\.annotation.words) == ["For the Panel", "For everybody"])
    #expect(log.state.comments(for: .officer).count == 3)
  }

  @Test func otherWordsPutACommentBackToBeConfirmed() throws {
    var log = try opened()
    try log.note("Why?", on: Anchor(run: 1, change: burglary))
    let reworded = RunChange(
      id: "b", reference: "SEC-01", objective: "A secure Marlbeck", original: "We will halve burglary.",
      revised: "We hope to halve burglary.",
      originalUnits: ["o1"], revisedUnits: ["r2"])
    let answers = RunAnswers(of: [reworded]).answers(to: [burglary], units: [:])
    try log.take(.record(run: Run(number: 2, label: "Second draft", changes: [reworded], answers: answers)))
    #expect(log.state.comments.map(\.placement) == [.carriedOver(change: "b")])
    #expect(log.state.commentsToConfirm.count == 1)
    try log.take(.confirm(annotation: 1, anchor: Anchor(run: 2, change: reworded)))
    #expect(log.state.comments.map(\.placement) == [.current(change: "b")])
  }

  @Test func aCommentOnAChangeThatIsGoneStaysOnTheList() throws {
    var log = try opened()
    try log.note("Why?", on: Anchor(run: 1, change: burglary))
    try log.take(.record(run: Run(number: 2, label: "Second draft", changes: [])))
    #expect(log.state.comments.map(\.placement) == [.gone])
    #expect(log.state.comments(for: .panel).map(\.annotation.words) == ["Why?"])
  }

  @Test func aCommentOnAChangeThatBecameTwoWaitsForTheOfficer() throws {
    var log = try opened()
    try log.note("Why?", on: Anchor(run: 1, change: burglary))
    let halves = ["b", "c"].map { id in
      RunChange(id: id, reference: "", objective: "A secure Marlbeck", original: "We will halve burglary.", revised: "We will try.")
    }
    try log.take(.record(run: Run(number: 2, label: "Second draft", changes: halves, answers: ["a": ["b", "c"]])))
    #expect(log.state.comments.map(\.placement) == [.undecided(changes: ["b", "c"])])
  }

  @Test func redactionRemovesTheWordsAndKeepsTheFact() throws {
    var log = try opened()
    try log.note("A name", on: nil)
    try log.take(.redact(annotation: 1, reason: "names a victim"))
    #expect(log.state.comments.map(\.annotation.words) == [""])
    #expect(log.state.comments.map(\.standing) == [.redacted(reason: "names a victim")])
    #expect(throws: CaseError.noSuchAnnotation(1)) { try log.take(.reword(annotation: 1, words: "Again", visibility: .panel)) }
  }

  @Test func onlyRecommendationsAreAnswered() throws {
    var log = try opened()
    try log.note("Why?", on: nil)
    let answer = CommissionerResponse(outcome: .accepted)
    #expect(throws: CaseError.notARecommendation(1)) { try log.take(.respond(annotation: 1, answer)) }
    try log.take(
      .annotate(Annotation(id: 2, kind: .recommendation(.wording), author: "Panel", anchor: nil, words: "Keep it.", visibility: .panel)))
    try log.take(.respond(annotation: 2, answer))
    #expect(log.state.comments[1].response == answer)
  }

  @Test func theAgendaIsSentOnce() throws {
    var log = try opened()
    try log.take(.send(SentPapers(stage: .withAgenda, run: 1, files: [])))
    #expect(throws: CaseError.alreadySent(.withAgenda)) { try log.take(.send(SentPapers(stage: .withAgenda, run: 1, files: []))) }
    try log.take(.send(SentPapers(stage: .supplementary, run: 1, files: [])))
    try log.take(.send(SentPapers(stage: .supplementary, run: 1, files: [])))
    #expect(log.state.sent.count == 3)
  }

  @Test func aNewChangeGetsANewNumberOnceReferencesWereSent() throws {
    var log = try opened()
    try log.take(.send(SentPapers(stage: .withAgenda, run: 1, files: [])))
    let new = RunChange(id: "n", reference: "SEC-01", objective: "A secure Marlbeck", original: nil, revised: "New.", revisedUnits: ["r9"])
    var kept = burglary
    kept.reference = "SEC-02"
    let numbered = log.state.references.numbered([new, kept], answers: ["a": ["a"]])
    #expect(numbered.map(\.reference) == ["SEC-02", "SEC-01"])
    #expect(throws: CaseError.referenceReused("SEC-01")) {
      try log.take(.record(run: Run(number: 2, label: "Second draft", changes: [new], answers: [:])))
    }
  }

  private func opened() throws -> TestLog {
    var log = TestLog()
    try log.take(.open(title: "Marlbeck"))
    try log.take(.record(run: Run(number: 1, label: "Draft", changes: [burglary])))
    return log
  }

}

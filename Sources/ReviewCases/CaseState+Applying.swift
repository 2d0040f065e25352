import PlanModel

extension CaseState {
  /// Takes in one more entry.
  ///
  /// - Throws: `CaseError` where it cannot follow; the state is then unchanged.
  package mutating func apply(_ event: Event) throws(CaseError) {
    guard event.number == lastEntry + 1 else { throw .outOfOrder(number: event.number, expected: lastEntry + 1) }
    if case .open = event.action {
      guard title == nil else { throw .alreadyOpen }
    } else {
      guard title != nil else { throw .notOpen }
    }
    try apply(event.action)
    lastEntry = event.number
  }

  private mutating func apply(_ action: Action) throws(CaseError) {
    switch action {
    case .open(let title): self.title = title
    case .add(let file):
      // A file that is given again, or as something else, is the newest of its role and of no other.
      files.removeAll { $0.sha256 == file.sha256 }
      files.append(file)
    case .record(let run): try record(run)
    case .annotate(let annotation): try add(annotation)
    case .reword(let number, let words, let visibility): try reword(number, words, visibility)
    case .confirm(let number, let anchor): try confirm(number, on: anchor)
    case .withdraw(let number, let reason): comments[try index(of: number)].standing = .withdrawn(reason: reason)
    case .redact(let number, let reason): try redact(number, reason)
    case .ask(let anchor, let question): try ask(question, on: anchor)
    case .send(let papers): try send(papers)
    case .minute(let meeting): try minute(meeting)
    case .respond(let number, let response): try respond(response, to: number)
    case .issue(let document): try issue(document)
    case .receive(let document): try receive(document)
    case .answer(let answer): try take(answer)
    case .settle(let numbers): for number in numbers { settled.insert(try index(of: number) + 1) }
    case .look(let document): lookedAt.insert(document)
    }
  }

  private mutating func record(_ run: Run) throws(CaseError) {
    guard run.number == nextRun else { throw .runOutOfOrder(number: run.number, expected: nextRun) }
    if let reused = references.reused(in: run) { throw .referenceReused(reused) }
    runs.append(run)
    references.carry(to: run)
    let finder = PlacementFinder(runs)
    for index in comments.indices { comments[index].placement = finder.placement(of: comments[index].annotation.anchor) }
    questions = Dictionary(
      questions.values.compactMap { kept in finder.placement(of: kept.anchor).change.map { ($0, kept) } }
    ) { first, _ in first }
  }

  private mutating func add(_ annotation: Annotation) throws(CaseError) {
    guard annotation.id == nextAnnotation else { throw .numberTaken(annotation.id, expected: nextAnnotation) }
    if let anchor = annotation.anchor { try check(anchor) }
    comments.append(Comment(annotation: annotation, placement: PlacementFinder(runs).placement(of: annotation.anchor)))
  }

  private mutating func reword(_ number: Int, _ words: String, _ visibility: Visibility) throws(CaseError) {
    let index = try index(of: number)
    let old = comments[index].annotation
    comments[index].annotation = Annotation(
      id: old.id, kind: old.kind, author: old.author, anchor: old.anchor, words: words, visibility: visibility)
  }

  private mutating func confirm(_ number: Int, on anchor: Anchor) throws(CaseError) {
    let index = try index(of: number)
    try check(anchor)
    let old = comments[index].annotation
    comments[index].annotation = Annotation(
      id: old.id, kind: old.kind, author: old.author, anchor: anchor, words: old.words, visibility: old.visibility)
    comments[index].placement = PlacementFinder(runs).placement(of: anchor)
  }

  private mutating func redact(_ number: Int, _ reason: String) throws(CaseError) {
    guard comments.indices.contains(number - 1) else { throw .noSuchAnnotation(number) }
    let old = comments[number - 1].annotation
    comments[number - 1].annotation = Annotation(
      id: old.id, kind: old.kind, author: old.author, anchor: old.anchor, words: "", visibility: old.visibility)
    comments[number - 1].standing = .redacted(reason: reason)
  }

  private mutating func ask(_ question: String?, on anchor: Anchor) throws(CaseError) {
    try check(anchor)
    questions[anchor.change] = KeptQuestion(anchor: anchor, words: question)
  }

  private mutating func send(_ papers: SentPapers) throws(CaseError) {
    guard papers.stage.mayRepeat || !sent.contains(where: { $0.stage == papers.stage }) else { throw .alreadySent(papers.stage) }
    guard let run = runs.first(where: { $0.number == papers.run }) else { throw .noSuchChange(run: papers.run, change: "") }
    sent.append(papers)
    fixReferences(of: run)
  }

  private mutating func issue(_ document: IssuedDocument) throws(CaseError) {
    guard let run = runs.first(where: { $0.number == document.run }) else { throw .noSuchChange(run: document.run, change: "") }
    issued.append(document)
    fixReferences(of: run)
  }

  private mutating func fixReferences(of run: Run) {
    references.fix(run)
    for later in runs where later.number > run.number { references.carry(to: later) }
  }

  private mutating func minute(_ meeting: MeetingRecord) throws(CaseError) {
    for number in meeting.decisions.flatMap(\.adopts) { try checkRecommendation(number) }
    meetings.append(meeting)
  }

  private mutating func respond(_ response: CommissionerResponse, to number: Int) throws(CaseError) {
    try checkRecommendation(number)
    comments[number - 1].response = response
  }

  private mutating func receive(_ document: ReceivedDocument) throws(CaseError) {
    guard !received.contains(where: { $0.sha256 == document.sha256 }) else { throw .alreadyReceived(document.name) }
    received.append(document)
  }

  private mutating func take(_ answer: QueryAnswer) throws(CaseError) {
    guard queries.contains(where: { $0.id == answer.query }) else { throw .noSuchQuery(answer.query) }
    if !answers.contains(answer) { answers.append(answer) }
  }

  /// The place of an annotation that counts.
  private func index(of number: Int) throws(CaseError) -> Int {
    guard comments.indices.contains(number - 1), comments[number - 1].standing == .open else { throw .noSuchAnnotation(number) }
    return number - 1
  }

  private func checkRecommendation(_ number: Int) throws(CaseError) {
    guard case .recommendation = comments[try index(of: number)].annotation.kind else { throw .notARecommendation(number) }
  }

  /// An anchor names a change of a run and quotes its words.
  private func check(_ anchor: Anchor) throws(CaseError) {
    guard let change = runs.first(where: { $0.number == anchor.run })?.change(anchor.change) else {
      throw .noSuchChange(run: anchor.run, change: anchor.change)
    }
    guard anchor.quotes(change) else { throw .misquoted(reference: change.reference) }
  }
}

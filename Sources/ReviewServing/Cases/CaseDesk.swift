import ContentHashing
package import DocumentRendering
package import Foundation
import PlanModel
import PlanReview
package import ReviewCases
package import ReviewReporting
package import ReviewStorage
import Synchronization

/// What is done with cases: every step of the workspace, without a word of pages or of the web.
///
/// The log says what happened; a review is made from the sources of the case when it is asked for, and kept until they change.
package final class CaseDesk: Sendable {
  private let store: any CaseStore
  private let folder: URL
  private let clock: @Sendable () -> String
  private let officer: String
  /// Reads every file for trial before it is read here; nil where there is none.
  let trial: TrialReading?
  private let reviews = Mutex<[CaseID: KeptReview]>([:])

  private struct KeptReview {
    let key: String
    let review: CaseReview
  }

  /// - Parameters:
  ///   - store: Where the logs are kept.
  ///   - folder: The folder of the cases.
  ///   - officer: The name under which things are entered.
  ///   - trial: Reads every file for trial, with limits, before it is read here.
  ///   - clock: Gives the time, in UTC as ISO 8601 writes it.
  package init(
    store: any CaseStore, folder: URL, officer: String, trial: TrialReading? = nil, clock: @escaping @Sendable () -> String
  ) {
    self.trial = trial
    self.store = store
    self.folder = folder
    self.officer = officer
    self.clock = clock
  }

  /// The cases with what is true of them.
  package func cases() throws -> [(id: CaseID, state: CaseState)] {
    try store.cases().map { ($0, try state(of: $0)) }
  }

  /// - Throws: `RequestFault.notFound` for a case that is not there.
  package func state(of id: CaseID) throws -> CaseState {
    let events = try store.events(of: id)
    guard !events.isEmpty else { throw RequestFault.notFound }
    return try CaseState(of: events)
  }

  /// The faults of a case's log, and the log itself.
  func audit(_ id: CaseID) throws -> (events: [Event], faults: [AuditFault]) {
    (try store.events(of: id), try store.audit(id))
  }

  /// Opens a case. Its title is kept as it may be shown.
  package func open(_ title: String) throws -> CaseID {
    try store.open(title.printableName, by: officer, at: clock())
  }

  /// Enters what happened, all of it or nothing.
  package func enter(_ actions: [Action], in id: CaseID) throws {
    guard !actions.isEmpty else { return }
    _ = try store.append(actions, by: officer, at: clock(), to: id)
  }

  /// Takes files in: keeps them, guesses what each is, and compares anew. A file that cannot be read is named, and the others are kept.
  ///
  /// - Returns: What is wrong with the files that cannot be read, a sentence each.
  package func take(_ files: [IncomingFile], as role: CaseFile.Role?, in id: CaseID) throws -> [String] {
    let caseFolder = CaseFolder(in: folder, of: id)
    var faults: [String] = []
    var actions: [Action] = []
    var known = CaseSources(of: try state(of: id), in: caseFolder).files
    // Redlines come last: whether one is of this variation shows beside the plans.
    var redlines: [(IncomingFile, URL)] = []
    func add(_ file: IncomingFile, _ source: URL, _ guess: RoleGuess) {
      let given = role ?? guess.role
      known[given] = source
      let digest = SHA256.hexadecimal(of: file.bytes)
      actions.append(.add(file: CaseFile(name: file.name, sha256: digest, role: given, reason: role == nil ? guess.reason : nil)))
    }
    for file in files {
      let ending = CaseFolder.ending(of: file.name)
      let source = caseFolder.source(try caseFolder.keep(source: file.bytes, ending: ending), ending: ending)
      do {
        let guess = try RoleGuess(source, name: file.name, among: known)
        if role == nil, Self.instructions.contains(where: guess.opening.contains) {
          faults.append(
            "\(file.name): this is a form or a list of queries, but not as a Word document. Open it in Word or LibreOffice, save it as a Word "
              + "document (.docx), and give it again.")
        } else if guess.role == .redline {
          redlines.append((file, source))
        } else {
          add(file, source, guess)
        }
      } catch {
        faults.append(
          "\(error)".replacing(source.path(percentEncoded: false), with: file.name).replacing(source.lastPathComponent, with: file.name))
      }
    }
    for (file, source) in redlines { add(file, source, try RoleGuess(source, name: file.name, among: known)) }
    try enter(actions, in: id)
    if !actions.isEmpty { try compare(id) }
    for case .add(let file) in actions where file.role == .response { try readResponse(file, in: id) }
    return faults
  }

  /// The files that can be read within the limits, and the outcome of each that cannot.
  func tried(_ files: [IncomingFile], in id: CaseID) throws -> (sound: [IncomingFile], refused: [ImportOutcome]) {
    guard let trial else { return (files, []) }
    let caseFolder = CaseFolder(in: folder, of: id)
    var (sound, refused): ([IncomingFile], [ImportOutcome]) = ([], [])
    for file in files {
      let ending = CaseFolder.ending(of: file.name)
      let source = caseFolder.source(try caseFolder.keep(source: file.bytes, ending: ending), ending: ending)
      if trial.survives(source) {
        sound.append(file)
      } else {
        let sentence =
          "To read this file takes more time or memory than one file may take, or it brings the reader down. It was kept as it came, and not "
          + "read. Save it anew in the program that it was written in, and give that."
        refused.append(ImportOutcome(name: file.name, sentence: sentence, isRefused: true))
      }
    }
    return (sound, refused)
  }

  /// Says what a file of the case is, where it was taken for something else, and compares anew.
  package func correct(_ file: CaseFile, to role: CaseFile.Role, in id: CaseID) throws {
    guard file.role != role else { return }
    try enter([.add(file: CaseFile(name: file.name, sha256: file.sha256, role: role))], in: id)
    try compare(id)
    if role == .response { try readResponse(CaseFile(name: file.name, sha256: file.sha256, role: role), in: id) }
  }

  /// The words by which documents of ours are recognised in any format.
  private static let instructions = [ReviewForm.instruction, QueryList.instruction].map { $0.lowercased() }

  /// Compares anew, where the case has two versions: a run of its own, with every comment carried over.
  func compare(_ id: CaseID) throws {
    let state = try state(of: id)
    guard let review = try review(of: id, state) else { return }
    let answers = RunAnswers(of: review.changes).answers(to: state.newestRun?.changes ?? [], units: try successors(of: id, state, review))
    let changes = state.references.numbered(review.changes, answers: answers)
    let draft = review.report.revised
    let run = Run(
      number: state.nextRun, label: draft.metadata.versionLabel ?? draft.source.fileName, sources: state.files.map(\.sha256),
      changes: changes, answers: answers)
    if let newest = state.newestRun, newest.changes == run.changes { return }
    try enter([.record(run: run)], in: id)
  }

  /// The review of a case; nil where it has no two versions.
  func review(of id: CaseID, _ state: CaseState) throws -> CaseReview? {
    let sources = CaseSources(of: state, in: CaseFolder(in: folder, of: id))
    let key = try sources.key()
    if let kept = reviews.withLock({ $0[id] }), kept.key == key { return kept.review }
    guard let loaded = try sources.loaded(), let review = try CaseReview(of: loaded, asOf: nil) else { return nil }
    reviews.withLock { $0[id] = KeptReview(key: key, review: review) }
    return review
  }

  /// For each unit of the draft of the newest run, the units of the present draft that match it.
  private func successors(of id: CaseID, _ state: CaseState, _ review: CaseReview) throws -> [String: [String]] {
    guard let run = state.newestRun else { return [:] }
    let sources = CaseSources(of: state, in: CaseFolder(in: folder, of: id))
    guard let old = try sources.draft(of: run), let new = try sources.loaded()?.draft else { return [:] }
    return UnitAnswers(of: align(old, with: new)).successors
  }

  /// The review file of a case, as it is.
  func facts(of id: CaseID) -> String? { CaseFolder(in: folder, of: id).reviewText() }

  /// Keeps a new review file, if it can be read.
  ///
  /// - Throws: `LoadingError` with the faults and their lines; the old file stays.
  func write(facts text: String, of id: CaseID) throws {
    try CaseFolder(in: folder, of: id).write(review: text)
    try compare(id)
  }

  /// A paper on a case as it now is.
  package func paper(_ kind: PaperKind, as format: ReportFormat, in id: CaseID) throws -> [UInt8] {
    guard format == .docx else { return kind.paper(on: try facts(of: id).facts).rendered(as: format) }
    let draft = try draft(kind, in: id)
    return try EditedPapers(of: try state(of: id), in: files(of: id)).carried(kind, into: draft).bytes
  }

  /// A paper as it is drafted, before anybody's edits.
  func draft(_ kind: PaperKind, in id: CaseID) throws -> DOCXPaper {
    let facts = try facts(of: id).facts
    return try kind.paper(on: facts).document.docx(
      properties: PaperProperties(author: facts.variation.panel.name, paper: kind.rawValue))
  }

  /// The facts of a case as the papers take them, under the references that the case has fixed, with its newest run.
  func facts(of id: CaseID) throws -> (state: CaseState, run: Run, facts: ReviewedVariation) {
    let state = try state(of: id)
    guard let review = try review(of: id, state), let run = state.newestRun else { throw RequestFault.nothingCompared }
    var facts = review.facts(with: state.variation(adding: review.facts.variation), as: run)
    facts.panelComments = state.panelComments
    return (state, run, facts)
  }

  /// The folder of a case.
  func files(of id: CaseID) -> CaseFolder { CaseFolder(in: folder, of: id) }

  /// What tells a case from every other, in documents that go out: made from its opening, so it is the same in a restored copy.
  func key(of id: CaseID) throws -> String {
    guard let opening = try store.events(of: id).first else { throw RequestFault.notFound }
    return DocumentMark.digest(["\(id.number)", opening.time, "\(opening.action)"])
  }

  /// Sends the papers: keeps them as they are, and fixes the references.
  package func send(_ stage: SentPapers.Stage, in id: CaseID) throws {
    guard let run = try state(of: id).newestRun else { throw RequestFault.nothingCompared }
    let caseFolder = CaseFolder(in: folder, of: id)
    var files = try PaperKind.allCases.map { kind in
      SentPapers.File(name: "\(kind.rawValue).docx", sha256: try caseFolder.keep(try paper(kind, as: .docx, in: id)))
    }
    if stage == .supplementary {
      let supplement = try CaseSupplement(self, of: id).document()
      files.insert(SentPapers.File(name: supplement.name, sha256: try caseFolder.keep(supplement.bytes)), at: 0)
    }
    try enter([.send(SentPapers(stage: stage, run: run.number, files: files))], in: id)
  }

  /// The papers of a stage as they were sent last.
  package func sentPapers(_ stage: SentPapers.Stage, in id: CaseID) throws -> [OutgoingDocument] {
    let files = try state(of: id).sent.last { $0.stage == stage }?.files ?? []
    return try files.map { OutgoingDocument(name: $0.name, bytes: try self.files(of: id).bytes($0.sha256)) }
  }

  /// A paper as it was sent.
  func sentPaper(_ number: Int, _ name: String, in id: CaseID) throws -> [UInt8] {
    let state = try state(of: id)
    guard state.sent.indices.contains(number - 1), let file = state.sent[number - 1].files.first(where: { $0.name == name }) else {
      throw RequestFault.notFound
    }
    return try CaseFolder(in: folder, of: id).bytes(file.sha256)
  }
}

extension CaseFolder {
  /// The folder of a case among those of all cases.
  fileprivate init(in cases: URL, of id: CaseID) { self.init(in: cases, number: id.number) }
}

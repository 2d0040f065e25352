import DocumentRendering
import ContentHashing
import PlanModel
import PlanReview
import ReviewCases
import ReviewReporting

/// Reads documents that came back and gathers what to enter, so that many are entered in one step.
struct EnteringForms {
  /// What to enter.
  private(set) var actions: [Action] = []
  private let state: CaseState
  private let folder: CaseFolder
  private let caseKey: String
  private let person: String?
  private let draft: (PaperKind) throws -> DOCXPaper
  private var originals: [String: FilledDocument] = [:]
  private var taken: Set<String>
  private var said: [SaidKey: Int] = [:]
  private var nextAnnotation: Int

  /// What makes two remarks the same: who said what of which change.
  private struct SaidKey: Hashable {
    let author: String
    let kind: String
    let run: Int
    let change: String
    let words: String

    init(_ annotation: Annotation) {
      author = annotation.author.lowercased()
      kind = annotation.kind.family
      run = annotation.anchor?.run ?? 0
      change = annotation.anchor?.change ?? ""
      words = annotation.words
    }
  }

  /// - Parameters:
  ///   - person: Whose documents they are, where they do not say.
  ///   - draft: A paper of the case as it is drafted now.
  init(
    state: CaseState, folder: CaseFolder, caseKey: String, person: String?, draft: @escaping (PaperKind) throws -> DOCXPaper
  ) {
    self.draft = draft
    self.state = state
    self.folder = folder
    self.caseKey = caseKey
    self.person = person
    taken = Set(state.received.map(\.sha256) + state.files.map(\.sha256))
    nextAnnotation = state.nextAnnotation
    for comment in state.comments { said[SaidKey(comment.annotation)] = comment.annotation.id }
  }

  /// Takes a document in; nil where it is none that went out to be filled in.
  mutating func take(_ file: IncomingFile) throws -> ImportOutcome? {
    let digest = SHA256.hexadecimal(of: file.bytes)
    guard !taken.contains(digest) else { return ImportOutcome(name: file.name, sentence: "Taken in before. Nothing in it is new.") }
    if EditedPaper.isPaper(file.bytes) { return try takePaper(file, digest) }
    guard file.bytes.starts(with: [0x50, 0x4B]), let document = try? FilledDocument(file.bytes, name: file.name) else { return nil }
    let mark = DocumentMark(document)
    if let mark, mark.caseKey != caseKey {
      return ImportOutcome(
        name: file.name, sentence: "This document belongs to another case. It was not taken in: give it to that case.", isRefused: true)
    }
    guard let issued = try issued(document, mark) else { return nil }
    taken.insert(digest)
    _ = try folder.keep(file.bytes)
    let original = try original(of: issued)
    switch issued.kind {
    case .form: return enter(ReturnedForm(document, original: original), file, digest, issued)
    case .queries: return enter(ReturnedQueries(document, original: original), file, digest)
    }
  }

  /// The document that came back, as it was sent: by its mark, else by its fields, else by its first words.
  private mutating func issued(_ document: FilledDocument, _ mark: DocumentMark?) throws -> IssuedDocument? {
    if let mark, let found = state.issued.last(where: { $0.key == mark.key }) { return found }
    let tags = Set(document.items.flatMap(\.tags))
    for issued in state.issued.reversed() where try !tags.isDisjoint(with: original(of: issued).items.flatMap(\.tags)) { return issued }
    let opening = Set(document.items.prefix(12).map(\.text))
    return try state.issued.last { issued in
      let title = try original(of: issued).items.prefix(3).map(\.text).filter { $0.count > 8 }
      return !opening.isDisjoint(with: title.prefix(2))
    }
  }

  private mutating func original(of issued: IssuedDocument) throws -> FilledDocument {
    if let known = originals[issued.file.sha256] { return known }
    let document = try FilledDocument(try folder.bytes(issued.file.sha256), name: issued.file.name)
    originals[issued.file.sha256] = document
    return document
  }
}

// MARK: Papers

extension EnteringForms {
  private mutating func takePaper(_ file: IncomingFile, _ digest: String) throws -> ImportOutcome {
    let paper = try EditedPaper(file.bytes, name: file.name)
    guard let kind = PaperKind(rawValue: paper.paper) else {
      return ImportOutcome(name: file.name, sentence: "This paper is of a kind that this version does not draft.", isRefused: true)
    }
    guard !paper.edits.isEmpty else {
      return ImportOutcome(name: file.name, sentence: "A paper as it was drafted. Nothing in it was changed.")
    }
    taken.insert(digest)
    _ = try folder.keep(file.bytes)
    let unplaced = try EditedPapers.unplaced(paper, in: draft(kind))
    actions.append(.receive(ReceivedDocument(name: file.name, sha256: digest, kind: .paper, person: person, unplaced: unplaced)))
    let count = paper.edits.count
    return ImportOutcome(
      name: file.name,
      sentence: "An edited paper (\(kind.rawValue)): \(count) \(count == 1 ? "edit" : "edits"), carried into every later draft.",
      remarks: unplaced)
  }
}

// MARK: Forms

extension EnteringForms {
  private mutating func enter(_ form: ReturnedForm, _ file: IncomingFile, _ digest: String, _ issued: IssuedDocument) -> ImportOutcome {
    let author = form.member ?? issued.person ?? person
    let name = author ?? "Not named (\(file.name))"
    let run = state.runs.first { $0.number == issued.run }
    var entered: [Int] = []
    var unplaced = form.doubts
    for remark in form.remarks {
      let anchor = remark.change.flatMap { run?.change($0) }.map { Anchor(run: issued.run, change: $0) }
      var words = remark.words
      if let change = remark.change, anchor == nil { words = "On \(change): \(words)" }
      enter(remark.annotationKind, name, anchor, words, remark.reader.visibility, &entered)
    }
    for outside in form.outside {
      let anchor = outside.reference.flatMap { reference in run?.changes.first { $0.reference == reference } }
        .map { Anchor(run: issued.run, change: $0) }
      enter(.note, name, anchor, "Typed outside the fields: \(outside.words)", .officer, &entered)
      unplaced.append("\(outside.reference.map { "Near \($0)" } ?? "At the top"), typed outside the fields: “\(outside.words)”")
    }
    if author == nil { unplaced.append("The form does not say whose it is. Its comments are entered as “\(name)”.") }
    actions.append(
      .receive(
        ReceivedDocument(name: file.name, sha256: digest, kind: .form, person: author, comments: entered, unplaced: unplaced)))
    var remarks = unplaced
    if form.missing > 0 {
      remarks.append(
        "\(form.missing) of its tables \(form.missing == 1 ? "was" : "were") deleted. Nothing was said of \(form.missing == 1 ? "that change" : "those changes")."
      )
    }
    return ImportOutcome(
      name: file.name, sentence: "Review form of \(name): \(entered.count) new \(entered.count == 1 ? "comment" : "comments").",
      remarks: remarks)
  }

  /// Enters a remark, unless the same person said the same of the same change before.
  private mutating func enter(
    _ kind: Annotation.Kind, _ author: String, _ anchor: Anchor?, _ words: String, _ visibility: Visibility, _ entered: inout [Int]
  ) {
    let annotation = Annotation(
      id: nextAnnotation, kind: kind, author: author, anchor: anchor, words: words, visibility: visibility)
    guard said[SaidKey(annotation)] == nil else { return }
    said[SaidKey(annotation)] = annotation.id
    actions.append(.annotate(annotation))
    entered.append(annotation.id)
    nextAnnotation += 1
  }

  private mutating func enter(_ returned: ReturnedQueries, _ file: IncomingFile, _ digest: String) -> ImportOutcome {
    var people: [String] = []
    for answer in returned.answers {
      actions.append(.answer(QueryAnswer(query: answer.query, person: answer.person, words: answer.words)))
      if let person = answer.person, !people.contains(person) { people.append(person) }
    }
    let unplaced = returned.outside.map { "\($0.reference.map { "Near \($0)" } ?? "At the top"), typed outside the fields: “\($0.words)”" }
    actions.append(
      .receive(
        ReceivedDocument(
          name: file.name, sha256: digest, kind: .answers, person: people.isEmpty ? person : people.joined(separator: ", "),
          unplaced: unplaced)))
    let count = returned.answers.count
    return ImportOutcome(
      name: file.name, sentence: "Answers to queries: \(count) \(count == 1 ? "answer" : "answers").", remarks: unplaced)
  }
}

extension ReturnedForm.Remark {
  fileprivate var annotationKind: Annotation.Kind {
    switch kind {
    case .note: .note
    case .question: .question
    case .recommendation(let kind): .recommendation(kind)
    }
  }
}

extension ReviewForm.Reader {
  fileprivate var visibility: Visibility {
    switch self {
    case .panel: .panel
    case .everybody: .published
    case .officer: .officer
    }
  }
}

extension FilledDocument.Item {
  fileprivate var tags: [String] {
    switch self {
    case .paragraph(let words): words.tags
    case .row(let cells): cells.flatMap(\.tags)
    }
  }
}

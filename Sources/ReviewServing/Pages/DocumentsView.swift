package import ReviewCases
import ReviewStorage

/// The page of the documents that go out and come back.
struct DocumentsView {
  let frame: CaseFrame
  let hasReview: Bool
  let outcomes: [Outcome]
  let hasOutcomes: Bool
  let clashes: [ClashView]
  let hasClashes: Bool
  let documents: [Unplaced]
  let hasDocuments: Bool
  let issued: [Issued]
  let hasIssued: Bool
  let queries: [Query]
  let hasQueries: Bool
  let unanswered: Int
  let formsPath: String
  let queriesPath: String
  let importPath: String
  let settlePath: String
  let lookPath: String
  let supplementPath: String
  let packPath: String

  struct Outcome {
    let sentence: String
    let isRefused: Bool
    let remarks: [String]
  }

  struct ClashView {
    let sentence: String
    let numbers: String
    let comments: [CommentView]
    let settlePath: String
    let formToken: String
  }

  struct Unplaced {
    let name: String
    let sha256: String
    let lines: [String]
    let lookPath: String
    let formToken: String
  }

  struct Issued {
    let label: String
    let path: String
    let run: Int
  }

  struct Query {
    let reference: String
    let change: String?
    let changePath: String
    let words: String
    let answers: [String]
    let hasAnswers: Bool
  }

  init(_ state: CaseState, _ frame: CaseFrame, outcomes: [ImportOutcome] = []) {
    self.frame = frame
    hasReview = state.newestRun != nil
    self.outcomes = outcomes.map { Outcome(sentence: $0.listing, isRefused: $0.isRefused, remarks: $0.remarks) }
    hasOutcomes = !outcomes.isEmpty
    clashes = state.clashes.map { clash in
      ClashView(
        sentence: clash.sentence, numbers: clash.comments.map(String.init).joined(separator: ","),
        comments: state.comments.filter { clash.comments.contains($0.annotation.id) }.map {
          CommentView($0, of: frame.id, run: state.newestRun, formToken: frame.formToken)
        }, settlePath: frame.path(.settle), formToken: frame.formToken)
    }
    hasClashes = !clashes.isEmpty
    documents = state.documentsToLookAt.map {
      Unplaced(name: $0.name, sha256: $0.sha256, lines: $0.unplaced, lookPath: frame.path(.look), formToken: frame.formToken)
    }
    hasDocuments = !documents.isEmpty
    issued = state.issued.enumerated().map { index, document in
      let person = document.person.map { " for \($0)" } ?? ""
      return Issued(
        label: "\(document.kind == .form ? "Review form" : "Queries")\(person)", path: Address.issued(frame.id, number: index + 1).path,
        run: document.run)
    }
    hasIssued = !issued.isEmpty
    let changes = Dictionary((state.newestRun?.changes ?? []).map { ($0.id, $0.reference) }) { first, _ in first }
    queries = state.queries.map { query in
      let answers = state.answers.filter { $0.query == query.id }.map { "\($0.words)\($0.person.map { " (\($0))" } ?? "")" }
      let change = query.change.flatMap { changes[$0] }
      return Query(
        reference: query.reference, change: change, changePath: "\(frame.casePath)#\(change ?? "")", words: query.words, answers: answers,
        hasAnswers: !answers.isEmpty)
    }
    unanswered = queries.count { !$0.hasAnswers }
    hasQueries = !queries.isEmpty
    formsPath = frame.path(.forms)
    queriesPath = frame.path(.queries)
    importPath = frame.path(.importing)
    settlePath = frame.path(.settle)
    lookPath = frame.path(.look)
    supplementPath = Address.made(frame.id, .supplement).path
    packPath = Address.made(frame.id, .pack).path
  }
}

extension Clash {
  /// What clashes, in a sentence.
  package var sentence: String {
    let numbers = comments.map(String.init).joined(separator: ", ")
    return switch kind {
    case .twoVersions(let author): "\(author) gave two versions of the same remark (comments \(numbers)). Both were kept."
    case .severalRecommendations: "Several members recommend different things for one change (comments \(numbers)). All were kept."
    }
  }
}

public import DocumentRendering
import PlanComparison
import PlanLanguage
public import PlanModel

/// The list of queries to the commissioner's office, for the day on which the draft arrives: every change that nothing declares, figures that
/// contradict, duplicates, faults of the text and marks that cannot be relied on, each with a place for the answer.
public struct QueryList: Paper {
  /// The facts of the variation, under the references of the case.
  public let facts: ReviewedVariation

  /// Creates the list.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// A query.
  public struct Query: Hashable, Sendable, Identifiable {
    /// Stable over runs for the same words: made from the change and what is asked.
    public let id: String
    /// The printed reference: "Q-01".
    public let reference: String
    /// The change that it is about; nil for a query on a mark or on the documents.
    public let change: Change.ID?
    /// The printed reference of that change.
    public let changeReference: String?
    /// What was found, a sentence each.
    public let found: [String]
    /// What is asked.
    public let question: String
  }

  /// The queries, in the order of the plan; those on marks after them.
  public var queries: [Query] {
    guard let report = facts.proposal else { return [] }
    let changes = ProposedChanges(report, check: facts.check)
    var drafts: [Draft] = report.changes.compactMap { Self.draft(on: $0, changes, facts.check) }
    drafts += report.markUpFaults.map { note in
      let place = note.note.place.map { "\($0.description): " } ?? ""
      return Draft(
        key: "mark\(place)\(note.note.sentence)", reported: nil, change: nil, found: [(place + note.note.sentence).capitalisedFirst],
        question: "What is the text meant to be here?")
    }
    if changes.report.changes.allSatisfy({ changes.status(of: $0) == .notChecked }), !report.changes.isEmpty {
      drafts.append(
        Draft(
          key: "no-declaration", reported: nil, change: nil,
          found: ["The documents hold no redline and no list of changes, so that no change could be checked against one."],
          question: "Is there a redline, or a full list of the changes with their reasons?"))
    }
    return drafts.enumerated().map { number, draft in
      Query(
        id: draft.id, reference: "Q-\(number < 9 ? "0" : "")\(number + 1)", change: draft.change?.id, changeReference: draft.reported?.ref,
        found: draft.found, question: draft.question)
    }
  }

  private struct Draft {
    let key: String
    let reported: ReportedChange?
    let change: Change?
    let found: [String]
    let question: String

    var id: String {
      var hash = StableHash()
      hash.combine(change?.id ?? "")
      hash.combine(key)
      return hash.description
    }
  }

  private static let faults: Set<Reason.Kind> = [.figuresContradict, .duplicated, .brokenGrammar, .staleReference]

  private static func draft(on reported: ReportedChange, _ changes: ProposedChanges, _ check: DeclarationCheck?) -> Draft? {
    let change = changes.change(reported)
    let status = changes.status(of: reported)
    let isDoubtful = ![.declared, .notChecked].contains(status)
    let faults = change.reasons.filter { Self.faults.contains($0.kind) }
    guard isDoubtful || !faults.isEmpty else { return nil }
    var found = faults.map { "\($0.kind.label): \($0.statement)" }
    var questions = faults.compactMap(\.question)
    if isDoubtful {
      found.insert(changes.statement(of: reported) ?? status.statement ?? status.label, at: 0)
      if let row = check?.rows.first(where: { $0.change.id == change.id }), let question = DeclarationQuestion.of(row) {
        questions.insert(question, at: 0)
      } else {
        questions.insert("Is this change part of the variation?", at: 0)
      }
    }
    var seen: Set<String> = []
    let question = questions.filter { seen.insert($0).inserted }.joined(separator: " ")
    return Draft(
      key: ([status.rawValue] + faults.map(\.kind.rawValue)).joined(separator: " "), reported: reported, change: change, found: found,
      question: question.isEmpty ? "What is meant here?" : question)
  }
}

extension QueryList {
  /// The paper.
  public var document: ReportDocument {
    let frame = PaperFrame(facts)
    let queries = queries
    let sections =
      queries.isEmpty
      ? [
        DocumentSection(
          id: "none", heading: "No queries", blocks: [.paragraph("Nothing was found that has to be asked before the papers are published.")]
        )
      ]
      : [opening(queries.count, frame)] + [section(queries)]
    return ReportDocument(
      title: "Queries on the \(frame.draftName)", banner: [frame.variation.panel.name],
      subtitle: [frame.base, frame.draft].compactMap { $0?.line }, status: "To \(frame.office), before the papers are published",
      sections: sections, closing: "Found by comparing the documents, with plan-review \(facts.readerVersion). A query is no criticism.")
  }

  /// The label of the row that the words are written in.
  static let answerLabel = "Answer"
  static let personLabel = "Answered by"

  private static func table(_ query: Query) -> AnswerTable {
    AnswerTable(
      reference: query.reference, heading: "Your answer",
      fields: [
        .init(tag: "query:\(query.id):answer", label: answerLabel, kind: .words),
        .init(tag: "query:\(query.id):person", label: personLabel, kind: .words),
      ])
  }

  /// The sentence by which a list of queries is recognised in any format.
  package static let instruction = "Please write the answer below each, and send this document back."

  private func opening(_ count: Int, _ frame: PaperFrame) -> DocumentSection {
    let words =
      "\(Phrases.counted(count, "query", "queries")) came up when the \(frame.draftName) was compared with the plan as published. \(Self.instruction) "
      + "An undeclared change may be a slip, or a fault of marking; the words are quoted so "
      + "that it can be found."
    return DocumentSection(id: "opening", heading: "What is asked", blocks: [.paragraph(words)])
  }

  private func section(_ queries: [Query]) -> DocumentSection {
    var blocks: [DocumentBlock] = []
    for query in queries {
      blocks.append(.locked(words(of: query), tag: "query:\(query.id)"))
      blocks.append(.answers(Self.table(query)))
    }
    return DocumentSection(id: "queries", heading: "The queries", count: queries.count, blocks: blocks)
  }

  private func words(of query: Query) -> [DocumentBlock] {
    let title = [query.reference, query.changeReference.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    var blocks: [DocumentBlock] = [.subheading(title)]
    blocks += query.found.map { .paragraph($0) }
    if let id = query.change, let report = facts.proposal, let reported = report.changes.first(where: { report.change($0).id == id }) {
      let change = report.change(reported)
      blocks.append(.paragraph(PlanQuotation(report: report, change: change).sentence.inlines, .plain, number: nil))
      let places = [(change.original, report.original), (change.revised, report.revised)].compactMap { units, version in
        units.isEmpty ? nil : "\(version.capitalisedName), \(Phrases.list(units.map(\.place.description)))"
      }
      blocks.append(.paragraph(places.joined(separator: " · "), .place))
    }
    blocks.append(.callout("Query:", [query.question]))
    return blocks
  }
}

/// The answers to queries, as they came back.
public struct ReturnedQueries: Hashable, Sendable {
  /// The answers, in the order of the document.
  public let answers: [Answer]
  /// What was written outside the fields.
  public let outside: [ReturnedAnswers.Outside]

  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// The id of the query.
    public let query: QueryList.Query.ID
    /// The words.
    public let words: String
    /// Who answered; nil where the document does not say.
    public let person: String?
  }

  /// Reads answers.
  ///
  /// - Parameters:
  ///   - document: The document that came back.
  ///   - original: The document as it was sent.
  public init(_ document: FilledDocument, original: FilledDocument) {
    let returned = ReturnedAnswers(in: document, original: original)
    outside = returned.outside
    func word(_ kind: String, of query: String) -> String? {
      returned.answers.first { $0.tag == "query:\(query):\(kind)" }?.words
    }
    var seen: Set<String> = []
    answers = returned.answers.compactMap { answer in
      let parts = answer.tag.split(separator: ":")
      guard parts.count == 3, parts[0] == "query", seen.insert(String(parts[1])).inserted else { return nil }
      let query = String(parts[1])
      // A name alone is no answer, but it is not lost either.
      return Answer(query: query, words: word("answer", of: query) ?? "", person: word("person", of: query))
    }
  }
}

import DocumentRendering
import PlanModel
import PlanReview
package import ReviewCases
import ReviewReporting

/// The documents of a case that go out to be filled in: review forms for members, and queries to the commissioner's office.
package struct CaseForms {
  private let desk: CaseDesk
  private let id: CaseID

  package init(_ desk: CaseDesk, of id: CaseID) {
    self.desk = desk
    self.id = id
  }

  /// A review form for each member, or one for all where none is named. Each is kept as it is sent, and fixes the references.
  package func forms(for members: [String]) throws -> [OutgoingDocument] {
    let (state, run, facts) = try desk.facts(of: id)
    guard let report = facts.proposal else { throw RequestFault.nothingCompared }
    let people: [String?] = members.isEmpty ? [nil] : members
    var actions: [Action] = []
    var names: Set<String> = []
    let documents = try people.map { person in
      let settings = ReviewForm.Settings(panel: facts.variation.panel.name, member: person, run: run.number)
      let mark = DocumentMark(caseKey: try desk.key(of: id), of: ["form", "\(run.number)", person ?? ""])
      var name = person.map { "review-form-\($0.slug)" } ?? "review-form"
      while !names.insert(name).inserted { name += "-2" }
      let document = try write(ReviewForm(report, settings: settings).document, as: "\(name).docx", mark)
      try keep(document, .form, mark, person, run, [], state, &actions)
      return document
    }
    try desk.enter(actions, in: id)
    return documents
  }

  /// The list of queries, kept as it is sent.
  package func queries() throws -> OutgoingDocument {
    let (state, run, facts) = try desk.facts(of: id)
    let list = QueryList(facts)
    let mark = DocumentMark(caseKey: try desk.key(of: id), of: ["queries", "\(run.number)"])
    let document = try write(list.document, as: "queries.docx", mark)
    let queries = list.queries.map {
      CaseQuery(id: $0.id, reference: $0.reference, change: $0.change, words: ($0.found + [$0.question]).joined(separator: " "))
    }
    var actions: [Action] = []
    try keep(document, .queries, mark, nil, run, queries, state, &actions)
    try desk.enter(actions, in: id)
    return document
  }

  private func write(_ document: ReportDocument, as name: String, _ mark: DocumentMark) throws -> OutgoingDocument {
    var properties = PaperProperties()
    properties.custom = mark.properties
    return OutgoingDocument(name: name, bytes: try document.docx(properties: properties).bytes)
  }

  private func keep(
    _ document: OutgoingDocument, _ kind: IssuedDocument.Kind, _ mark: DocumentMark, _ person: String?, _ run: Run, _ queries: [CaseQuery],
    _ state: CaseState, _ actions: inout [Action]
  ) throws {
    let digest = try desk.files(of: id).keep(document.bytes)
    guard !state.issued.contains(where: { $0.key == mark.key && $0.file.sha256 == digest }) else { return }
    actions.append(
      .issue(
        IssuedDocument(
          kind: kind, key: mark.key, run: run.number, person: person, file: .init(name: document.name, sha256: digest), queries: queries)))
  }
}

extension String {
  /// The letters and digits in small letters, joined by hyphens: for the name of a file.
  var slug: String {
    let words = lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "person" : String(words.joined(separator: "-").prefix(60))
  }
}

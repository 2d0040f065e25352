import PlanModel

/// The covering report says that something is unchanged, and it is not.
struct UnchangedClaims: FindingRule {
  let name = "said-unchanged"

  private static let mostQuoted = 5

  func findings(in documents: CheckedDocuments) -> [Finding] {
    documents.outcomes.compactMap { outcome in
      guard outcome.statement.kind == .unchanged, outcome.verdict == .contradicted else { return nil }
      let changes = outcome.rows.map { documents.check.rows[$0].change }
      let count = changes.count == 1 ? "one change was" : "\(changes.count) changes were"
      let claim = Finding.Evidence(document: outcome.document, place: outcome.statement.place, text: outcome.statement.text)
      return Finding(
        rule: name,
        statement: "\(outcome.document.capitalisedFirst) says that something is unchanged, and \(count) found there.",
        evidence: [claim] + changes.prefix(Self.mostQuoted).flatMap { Self.evidence($0, in: documents) },
        question: "How does this statement fit with the changes that the draft makes?")
    }
  }

  private static func evidence(_ change: Change, in documents: CheckedDocuments) -> [Finding.Evidence] {
    change.original.map { Finding.Evidence(document: "the published plan", place: $0.place, text: $0.text) }
      + change.revised.map { Finding.Evidence(document: documents.draftName, place: $0.place, text: $0.text) }
  }
}

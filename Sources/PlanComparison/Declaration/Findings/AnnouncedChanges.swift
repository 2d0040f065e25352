import PlanModel

/// The covering report announces a change that the draft does not make, or that was not found.
struct AnnouncedChanges: FindingRule {
  let name = "announced-not-made"

  func findings(in documents: CheckedDocuments) -> [Finding] {
    documents.outcomes.compactMap { outcome in
      guard outcome.statement.kind != .unchanged, let described = Self.described(outcome) else { return nil }
      let claim = Finding.Evidence(document: outcome.document, place: outcome.statement.place, text: outcome.statement.text)
      let standing = outcome.rows.flatMap { documents.check.rows[$0].change.revised }
        .map { Finding.Evidence(document: documents.draftName, place: $0.place, text: $0.text) }
      return Finding(
        rule: name, statement: described, evidence: [claim] + standing,
        question: "Where does the draft make this change?")
    }
  }

  private static func described(_ outcome: CoveringOutcome) -> String? {
    let name = outcome.document.capitalisedFirst
    return switch outcome.verdict {
    case .notMade where outcome.statement.kind == .added: "\(name) says that something is new that stands in the published plan."
    case .notMade: "\(name) announces a change of words that stand as they did."
    case .notFound:
      "\(name) tells of a change that was not found. It may be told in words other than the plan’s."
    case .contradicted: "\(name) says that something came or went that was changed in another way."
    case .declares, .mentions, .holds: nil
    }
  }
}

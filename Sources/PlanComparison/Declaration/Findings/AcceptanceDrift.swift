import PlanModel

/// The clean draft is not what the redline gives when its marks are accepted.
struct AcceptanceDrift: FindingRule {
  let name = "draft-differs"

  private static let mostQuoted = 5

  func findings(in documents: CheckedDocuments) -> [Finding] {
    let differences = documents.check.acceptance
    guard !differences.isEmpty else { return [] }
    let places = differences.count == 1 ? "one place" : "\(differences.count) places"
    return [
      Finding(
        rule: name,
        statement: "The clean draft differs from the redline with its marks accepted in \(places), punctuation and capitals apart.",
        evidence: differences.prefix(Self.mostQuoted).flatMap(Self.evidence),
        question: "Which of the two is put to the Panel: the redline, or the clean draft?")
    ]
  }

  private static func evidence(_ change: Change) -> [Finding.Evidence] {
    change.original.map { Finding.Evidence(document: "the redline", place: $0.place, text: $0.text) }
      + change.revised.map { Finding.Evidence(document: "the clean draft", place: $0.place, text: $0.text) }
  }
}

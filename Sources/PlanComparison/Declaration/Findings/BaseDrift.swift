import PlanModel

/// The redline was made from a text that is not the published plan.
struct BaseDrift: FindingRule {
  let name = "base-drift"

  /// The most places that are quoted; a separate list has all of them.
  private static let mostQuoted = 5

  func findings(in documents: CheckedDocuments) -> [Finding] {
    let drift = documents.check.drift
    guard !drift.isEmpty else { return [] }
    let places = drift.count == 1 ? "one place" : "\(drift.count) places"
    return [
      Finding(
        rule: name,
        statement: "With its marks rejected, the redline differs from the published plan in \(places), punctuation and capitals apart.",
        evidence: drift.prefix(Self.mostQuoted).flatMap(Self.evidence),
        question: "Which text was the redline made from, and why is it not the plan as published?")
    ]
  }

  private static func evidence(_ change: Change) -> [Finding.Evidence] {
    change.original.map { Finding.Evidence(document: "the published plan", place: $0.place, text: $0.text) }
      + change.revised.map { Finding.Evidence(document: "the redline", place: $0.place, text: $0.text) }
  }
}

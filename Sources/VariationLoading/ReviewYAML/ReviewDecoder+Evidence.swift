import PlanLoading
import PlanModel
import Yams

extension ReviewDecoder {
  /// The papers that may say what was done, in the order given.
  mutating func evidence(in map: ReviewMapping) -> [Variation.EvidenceReference] {
    var references: [Variation.EvidenceReference] = []
    for (node, path) in list("evidence", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.evidence) else { continue }
      let file = requiredText("file", in: entry, example: "monitoring-report.docx")
      let kind = choice("kind", in: entry, of: EvidenceSource.Kind.self)
      let date = date("date", in: entry)
      let period = evidencePeriod(in: entry)
      let from = text("from", in: entry)
      let to = text("to", in: entry)
      guard let file else { continue }
      references.append(
        Variation.EvidenceReference(
          source: Variation.SourceReference(file: file, from: from, to: to), kind: kind, date: date, period: period))
    }
    return references
  }

  private mutating func evidencePeriod(in entry: ReviewMapping) -> ReportingPeriod? {
    guard let period = child("period", in: entry, keys: ReviewKeys.evidencePeriod) else { return nil }
    let start = requiredDate("from", in: period)
    let end = requiredDate("to", in: period)
    guard let start, let end else { return nil }
    return ReportingPeriod(start: start, end: end)
  }
}

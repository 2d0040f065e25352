import DocumentRendering
import PlanComparison
import PlanModel

/// The three versions as a table for a spreadsheet: one row a commitment or other unit that differs in any version, in the order of the draft.
///
/// The last column is empty: the panel's note.
enum VariationCSV {
  static let columns = [
    "Ref", "Further refs", "Objective", "Lead-in", "Unit", "Standing", "As published", "As put to the Panel", "As issued",
    "Put to the Panel", "Issued", "Why the change in the draft matters", "Why the change on issue matters", "Declared in redline",
    "Recommendations", "Ask on the draft", "Ask on what was issued", "Place as published", "Place in draft", "Place as issued", "Row id",
    "Panel note",
  ]

  static func bytes(of review: VariationReview) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(columns)
    for reported in review.table.rows { writer.row(row(reported, review.table.versions(of: reported))) }
    return writer.bytes
  }

  private static func row(_ reported: VariationRow, _ row: ThreeVersions.Row) -> [String] {
    let subject = row.subject
    return [
      reported.ref, reported.otherRefs.joined(separator: ", "), subject.objective, subject.leadIn ?? "", subject.noun,
      row.standing.label.lowercased(), CSVFormat.wording(row.published), CSVFormat.wording(row.draft), CSVFormat.wording(row.issued),
      reported.put, reported.issued, statements(reported.reasonsForPut), statements(reported.reasonsForIssued),
      CSVFormat.declared(reported.declared), reported.recommendations.map(\.recommendation.number).joined(separator: ", "),
      reported.questionsOnPut.joined(separator: " "), reported.questionsOnIssued.joined(separator: " "), CSVFormat.places(row.published),
      CSVFormat.places(row.draft), CSVFormat.places(row.issued), row.id, "",
    ]
  }

  private static func statements(_ reasons: [Reason]) -> String {
    reasons.map { "\($0.kind.label): \($0.statement)" }.joined(separator: " ")
  }
}

import DocumentRendering
import PlanComparison
import PlanModel

extension CSVFormat {
  /// The columns of a declaration check.
  static let declarationColumns = [
    "Ref", "Status", "Objective", "Lead-in", "Class", "Was", "Now", "In the redline", "Why", "Another reading", "Marked", "Covering report",
    "Ask the commissioner", "Place in published plan", "Place in redline", "Rule", "Change id",
  ]

  /// The check of a redline as a table: what to look at first, then base drift, findings, and what is declared.
  static func bytes(of report: DeclarationReport) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(declarationColumns)
    for status in DeclarationStatus.reported { for entry in report.entries(status) { writer.row(row(entry)) } }
    for change in report.check.drift { writer.row(row(change, "Base drift")) }
    for change in report.check.acceptance { writer.row(row(change, "Clean draft differs")) }
    for finding in report.check.findings { writer.row(row(finding)) }
    for entry in report.entries(.declared) { writer.row(row(entry)) }
    return writer.bytes
  }

  private static func row(_ entry: DeclaredEntry) -> [String] {
    let (row, change) = (entry.row, entry.row.change)
    let questions = [DeclarationQuestion.of(row)].compactMap(\.self) + entry.reported.questions
    return [
      entry.reported.ref, change.declared.label, change.subject.objective, change.subject.leadIn ?? "", change.kind.rawValue,
      wording(change.original), wording(change.revised), change.declared == .declared ? "" : DeclarationRemarks.shown(row), row.statement,
      row.otherReading ?? "", DeclarationRemarks.marks(row.marks) ?? "", row.covering.map(\.statement.text).joined(separator: " / "),
      questions.joined(separator: " "), places(change.original), row.redlinePlace?.description ?? "", "", change.id,
    ]
  }

  private static func row(_ change: Change, _ status: String) -> [String] {
    [
      "", status, change.subject.objective, change.subject.leadIn ?? "", change.kind.rawValue, wording(change.original),
      wording(change.revised), "", "", "", "", "", "", places(change.original), places(change.revised), "", change.id,
    ]
  }

  private static func row(_ finding: Finding) -> [String] {
    let evidence = finding.evidence.map { evidence in
      "\([evidence.document, evidence.place?.description].compactMap(\.self).joined(separator: ", ")): \(Phrases.quoted(evidence.text))"
    }
    return [
      "", "Finding", "", "", "", "", "", "", finding.statement, "", "", evidence.joined(separator: " / "), finding.question ?? "", "", "",
      finding.rule, "",
    ]
  }
}

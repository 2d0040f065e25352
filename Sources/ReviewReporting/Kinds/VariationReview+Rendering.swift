public import DocumentRendering
import PlanComparison
import PlanModel

extension VariationReview: DataReport, TabularReport {
  /// The table of the three versions for a spreadsheet.
  public var csv: [UInt8] { VariationCSV.bytes(of: self) }
}

extension VariationReview {
  /// Some lines for a terminal: what became of the variation, and what differs from the draft. Ends without a line end.
  public var summary: String {
    var lines = [title, ""] + ReviewReport.wrapped(sentences.joined(separator: " "))
    let differing = table.rows(\.differsFromDraft)
    if !differing.isEmpty {
      lines += ["", "The plan as issued differs from the draft here:"]
      lines += differing.map { row in
        let label = table.versions(of: row).standing.label
        return "  \(ReviewReport.padded(row.ref, to: 9)) \(ReviewReport.padded(label, to: 18)) \(row.heading)"
      }
    }
    return lines.joined(separator: "\n")
  }
}

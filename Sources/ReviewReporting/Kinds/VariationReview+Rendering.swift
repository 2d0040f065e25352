import PlanModel

extension VariationReview {
  /// The report as the bytes of a file, in UTF-8. HTML, Markdown and Word show the paper; JSON and CSV are the table of the three versions.
  public func rendered(as format: ReportFormat) -> [UInt8] {
    if let paper = PaperFormat(rawValue: format.rawValue) { return rendered(as: paper) }
    return format == .json ? VariationJSON.bytes(of: self) : VariationCSV.bytes(of: self)
  }

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

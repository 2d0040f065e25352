extension ReportFormat {
  /// A table for a spreadsheet.
  public static let csv = ReportFormat(
    "csv", fileExtension: "csv", takes: { $0 is any TabularReport.Type }, write: { ($0 as? any TabularReport)?.csv })
}

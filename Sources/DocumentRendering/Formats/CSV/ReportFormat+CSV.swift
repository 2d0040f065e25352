extension ReportFormat {
  /// A table for a spreadsheet.
  public static let csv = ReportFormat(
    "csv", fileExtension: "csv", mediaType: "text/csv; charset=utf-8", takes: { $0 is any TabularReport.Type },
    write: { ($0 as? any TabularReport)?.csv })
}

extension ReportFormat {
  /// The report as data, by the published JSON Schema of its kind.
  public static let json = ReportFormat(
    "json", fileExtension: "json", mediaType: "application/json", takes: { $0 is any DataReport.Type },
    write: { ($0 as? any DataReport)?.json })
}

extension ReportFormat {
  /// One self-contained web page.
  public static let html = ReportFormat("html", aliases: ["htm"], fileExtension: "html", document: { HTMLFormat.bytes(of: $0) })
}

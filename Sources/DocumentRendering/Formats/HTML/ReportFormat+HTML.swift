extension ReportFormat {
  /// One self-contained web page.
  public static let html = ReportFormat(
    "html", aliases: ["htm"], fileExtension: "html", mediaType: "text/html; charset=utf-8", document: { HTMLFormat.bytes(of: $0) })
}

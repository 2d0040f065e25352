extension ReportFormat {
  /// GitHub-flavoured Markdown.
  public static let markdown = ReportFormat(
    "markdown", aliases: ["md"], fileExtension: "md", mediaType: "text/markdown; charset=utf-8", document: MarkdownFormat.bytes)
}

extension ReportFormat {
  /// GitHub-flavoured Markdown.
  public static let markdown = ReportFormat("markdown", aliases: ["md"], fileExtension: "md", document: MarkdownFormat.bytes)
}

/// A format that any paper is written in.
public enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  /// One self-contained web page.
  case html
  /// Markdown.
  case markdown
  /// A Word document (ECMA-376), in the plain form of the house. For a council's own form see ``ReportDocument/docx(template:properties:)``.
  case docx

  /// The ending of a file's name.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }
}

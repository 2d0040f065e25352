/// A format that any paper is written in.
public enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  /// One self-contained web page.
  case html
  /// Markdown.
  case markdown

  /// The ending of a file's name.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }
}

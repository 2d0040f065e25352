/// A format that plans come in.
public enum PlanFormat: String, Hashable, Sendable, CaseIterable {
  /// Word (Office Open XML, ECMA-376).
  case docx
  /// Our own schema for a plan version.
  case planXML
  /// Markdown, as converters write it from Word.
  case markdown
  /// Plain text with bullets.
  case plainText

  /// The name as a reader of a report knows it.
  public var name: String {
    switch self {
    case .docx: "Word (DOCX)"
    case .planXML: "Plan XML"
    case .markdown: "Markdown"
    case .plainText: "Plain text"
    }
  }
}

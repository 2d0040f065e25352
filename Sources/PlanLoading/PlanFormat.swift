/// A format that plans come in.
public enum PlanFormat: String, Hashable, Sendable, CaseIterable {
  /// Word (Office Open XML, ECMA-376).
  case docx
  /// OpenDocument text, as a package or as one file of XML (ODF, ISO/IEC 26300).
  case odt
  /// Our own schema for a plan version.
  case planXML
  /// Markdown, as converters write it from Word.
  case markdown
  /// Plain text with bullets.
  case plainText
  /// A web page, as saved from a site.
  case html
  /// PDF, through the program `pdftotext`.
  case pdf

  /// The name as a reader of a report knows it.
  public var name: String {
    switch self {
    case .docx: "Word (DOCX)"
    case .odt: "OpenDocument text (ODT)"
    case .planXML: "Plan XML"
    case .markdown: "Markdown"
    case .plainText: "Plain text"
    case .html: "Web page (HTML)"
    case .pdf: "PDF"
    }
  }
}

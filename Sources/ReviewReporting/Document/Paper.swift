/// A paper made from more than one comparison: it composes a document, and any format of a paper writes it.
public protocol Paper: Sendable {
  /// The paper.
  var document: ReportDocument { get }
}

extension Paper {
  /// The paper as the bytes of a file.
  public func rendered(as format: PaperFormat) -> [UInt8] { document.rendered(as: format) }
}

extension ReportDocument {
  /// The document as the bytes of a file.
  public func rendered(as format: PaperFormat) -> [UInt8] {
    switch format {
    case .html: HTMLFormat.bytes(of: self)
    case .markdown: MarkdownFormat.bytes(of: self)
    case .docx: DOCXFormat.bytes(of: self)
    }
  }
}

import PlanModel

extension SourceFile {
  /// The blocks of the file with the marks that its format knows of; not for Plan XML, which has none.
  package func document() throws(LoadingError) -> SourceDocument { try read().withoutUnseenSigns }

  private func read() throws(LoadingError) -> SourceDocument {
    switch format {
    case .docx: try DOCXReader.read(bytes, file: url)
    case .odt: try ODTReader.read(bytes, file: url)
    case .html: try HTMLReader.read(bytes, file: url)
    case .pdf: try PDFReader.read(bytes, file: url)
    case .markdown: try MarkdownReader.read(bytes, file: url)
    case .plainText: try PlainTextReader.read(bytes, file: url)
    case .planXML: throw .unknownFormat(url, reason: "Plan XML holds a plan, and blocks of text are wanted")
    }
  }
}

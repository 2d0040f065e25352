extension ReviewReport {
  /// The report as the bytes of a file; text is in UTF-8.
  ///
  /// HTML, Markdown and Word show a kind of paper; JSON and CSV are the report itself, whatever the kind.
  /// - Parameters:
  ///   - format: The format.
  ///   - kind: The paper; the panel review report where none is named.
  public func rendered(as format: ReportFormat, kind: some ReportKind = PanelReview()) -> [UInt8] {
    switch format {
    case .html: HTMLFormat.bytes(of: kind.document(of: self))
    case .markdown: MarkdownFormat.bytes(of: kind.document(of: self))
    case .docx: DOCXFormat.bytes(of: kind.document(of: self))
    case .json: JSONFormat.bytes(of: self)
    case .csv: CSVFormat.bytes(of: self)
    }
  }
}

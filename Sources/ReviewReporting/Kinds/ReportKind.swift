public import DocumentRendering

/// A kind of paper: what is said, and in which order. It composes a document, and any format writes it.
public protocol ReportKind: Sendable {
  /// Composes the paper.
  func document(of report: ReviewReport) -> ReportDocument
}

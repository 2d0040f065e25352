public import DocumentRendering

extension ReviewReport {
  /// The report as the bytes of a file; text is in UTF-8.
  ///
  /// HTML, Markdown and Word show a kind of paper; JSON and CSV are the report itself, whatever the kind.
  /// - Parameters:
  ///   - format: The format.
  ///   - kind: The paper; the panel review report where none is named.
  public func rendered(as format: ReportFormat, kind: some ReportKind = PanelReview()) -> [UInt8] {
    ComposedReview(self, as: kind).rendered(as: format)
  }
}

/// A review with the kind of paper that shows it.
public struct ComposedReview<Kind: ReportKind>: DataReport, TabularReport {
  private let report: ReviewReport
  private let kind: Kind

  /// Joins a review and a kind of paper.
  public init(_ report: ReviewReport, as kind: Kind = PanelReview()) {
    self.report = report
    self.kind = kind
  }

  /// The paper.
  public var document: ReportDocument { kind.document(of: report) }
  /// The report as data.
  public var json: [UInt8] { report.json }
  /// The change schedule as a table.
  public var csv: [UInt8] { CSVFormat.bytes(of: report) }
}

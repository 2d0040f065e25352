public import Foundation
public import PlanModel
public import PlanLoading
import PlanReading

/// Reads the report that covers a draft in the panel's papers: what it says was changed, and what it says was not.
///
/// Every statement is kept verbatim, with its place. A list or a table of changes counts entry by entry; in running text, only a sentence that says
/// of a part of the plan that it changed, or that it did not.
public enum CoveringReportReader {
  /// Reads a covering report from a Word, Markdown or text file.
  ///
  /// Where the file also holds the plan, the text before the plan is read.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - options: Where the report begins and ends in a larger document, and the format where it cannot be detected.
  /// - Throws: What the readers of the formats throw; ``LoadingError/unknownFormat(_:reason:)`` for Plan XML.
  public static func read(_ file: URL, options: LoadingOptions = .standard) throws(LoadingError) -> CoveringReport {
    let source = try SourceFile(file, format: options.format)
    if source.format == .planXML { throw .unknownFormat(file, reason: "Plan XML holds a plan, and a covering report is wanted") }
    var document = try source.document()
    guard !document.blocks.isEmpty else { throw .empty(file) }
    if options.from != nil || options.to != nil {
      document = try document.planExcerpt(options: options, file: file)
    } else if let plan = PlanSearch(in: document.blocks).range, plan.lowerBound > 0 {
      document.blocks = Array(document.blocks[..<plan.lowerBound])
    }
    return report(of: document.reading(.revised), source: source.identity(view: nil, readerVersion: PlanLoader.readerVersion))
  }

  /// The report that blocks make.
  package static func report(of blocks: [Block], source: SourceIdentity? = nil) -> CoveringReport {
    var finder = CoveringStatementFinder()
    for block in blocks { finder.take(block) }
    let paragraphs = MinutesLine.lines(of: blocks).map { Paragraph(label: $0.label, text: $0.text, place: $0.place) }
    return CoveringReport(source: source, paragraphs: paragraphs, statements: finder.statements)
  }
}

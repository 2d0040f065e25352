import PlanReading
public import PlanLoading
public import Foundation
public import PlanModel

/// Reads a monitoring report, minutes or another paper into passages.
public enum EvidenceReader {
  /// Reads a paper from a file of any format that holds text.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - options: Where the paper begins and ends in a larger document, and the format where it cannot be detected.
  ///   - kind: What kind of paper it is; by default its first lines decide.
  /// - Throws: What the readers of the formats throw; ``LoadingError/unknownFormat(_:reason:)`` for Plan XML.
  public static func read(
    _ file: URL, options: LoadingOptions = .standard, kind: EvidenceSource.Kind? = nil
  ) throws(LoadingError) -> EvidenceSource {
    let source = try SourceFile(file, format: options.format)
    if source.format == .planXML { throw .unknownFormat(file, reason: "Plan XML holds a plan, and a report or minutes are wanted") }
    var document = try source.document()
    guard !document.blocks.isEmpty else { throw .empty(file) }
    if options.from != nil || options.to != nil { document = try document.planExcerpt(options: options, file: file) }
    return self.source(of: document.reading(.revised), name: file.shownName, kind: kind)
  }

  /// The paper that blocks make.
  package static func source(of blocks: [Block], name: String, kind: EvidenceSource.Kind? = nil) -> EvidenceSource {
    var splitter = PassageSplitter(name: name)
    for (index, block) in blocks.enumerated() { splitter.take(block, before: index + 1 < blocks.count ? blocks[index + 1] : nil) }
    return EvidenceSource(
      name: name, title: EvidenceOpening.title(of: splitter.passages), kind: kind ?? EvidenceOpening.kind(of: splitter.passages),
      date: EvidenceOpening.date(of: splitter.passages), period: EvidenceOpening.period(of: splitter.passages), passages: splitter.passages)
  }
}

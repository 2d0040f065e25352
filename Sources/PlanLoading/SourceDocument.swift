package import PlanModel

/// A source as its format gives it: blocks with marks, before anyone has asked what it means.
package struct SourceDocument: Hashable, Sendable {
  /// Everything in the source, in reading order; notes come after the body, furniture last.
  package var blocks: [Block]
  /// The marks that blocks and spans point to.
  package var marks: [Mark]
  /// The file's properties: title, author, language.
  package var properties: PlanMetadata
  /// The parts that could not be read, and faults met.
  package var notes: [LoadingNote]
  /// Counts of the contents of the source.
  package var coverage: ReadingCoverage

  package init(
    blocks: [Block] = [], marks: [Mark] = [], properties: PlanMetadata = PlanMetadata(), notes: [LoadingNote] = [],
    coverage: ReadingCoverage = ReadingCoverage()
  ) {
    self.blocks = blocks
    self.marks = marks
    self.properties = properties
    self.notes = notes
    self.coverage = coverage
  }
}

package import PlanModel
import PlanLoading

/// A plan made from blocks, with what was concluded on the way.
package struct Outlined: Hashable, Sendable {
  package var plan: Plan
  /// What was inferred and what was set aside, in plain sentences.
  package var notes: [LoadingNote]
  /// The source's counts, with the paragraphs set aside.
  package var coverage: ReadingCoverage
  /// The lines that were set aside, in the order of the source: with the plan's units, every word of the blocks.
  package var setAside: [Paragraph]
  /// What the contents page lists, without page numbers.
  package var contents: [Paragraph]

  /// Why the objectives are what they are, a line each: the evidence of the best hypothesis and of the runner-up.
  package var explanation: [String] = []
  /// The corrections that name a line or a style which the blocks do not have.
  package var unmatchedCorrections: [ReadingCorrections.Line] = []

  package init(
    plan: Plan, notes: [LoadingNote] = [], coverage: ReadingCoverage = ReadingCoverage(), setAside: [Paragraph] = [],
    contents: [Paragraph] = []
  ) {
    self.plan = plan
    self.notes = notes
    self.coverage = coverage
    self.setAside = setAside
    self.contents = contents
  }
}

import PlanModel
import PlanReview
import ReviewCases
import ReviewReporting

/// The review of a case as it now is: the facts, and its changes as a run holds them.
struct CaseReview: Sendable {
  /// Everything that the review found.
  let facts: ReviewedVariation
  /// The report from the plan as published to the draft.
  let report: ReviewReport
  /// The changes as a run holds them, in the order of the report, with the references of a first run.
  let changes: [RunChange]
  /// The versions as read.
  private let loaded: LoadedVariation

  /// - Throws: `ComparisonError` where a proof fails. Nil where the case has no two versions to compare.
  init?(of loaded: LoadedVariation, asOf day: CalendarDate?) throws {
    self.loaded = loaded
    facts = try PlanReview.review(loaded, asOf: day)
    guard let report = facts.proposal else { return nil }
    self.report = report
    changes = report.changes.map { RunChange($0, in: report) }
  }

  /// The same review under the references that the case has fixed.
  ///
  /// - Parameters:
  ///   - variation: What the panel's papers are to hold: the review file, and what was said in the case.
  ///   - run: The run whose references are printed.
  func facts(with variation: Variation, as run: Run) -> ReviewedVariation {
    var facts = facts
    facts.proposal = report.referenced(as: Dictionary(run.changes.map { ($0.id, $0.reference) }) { first, _ in first })
    facts.variation = variation
    if let draft = loaded.draft, let issued = loaded.issued, !variation.recommendations.isEmpty {
      facts.followUp = PlanReview.followUp(
        variation.recommendations, from: draft, to: issued, published: loaded.published, by: variation.body.kind)
    }
    return facts
  }
}

extension RunChange {
  /// A change of a report.
  init(_ reported: ReportedChange, in report: ReviewReport) {
    let change = report.change(reported)
    self.init(
      id: change.id, reference: reported.ref, objective: report.groups[reported.group].title,
      original: Self.words(change.original), revised: Self.words(change.revised), originalUnits: change.original.map(\.id),
      revisedUnits: change.revised.map(\.id))
  }

  private static func words(_ units: [PlanUnit]) -> String? {
    units.isEmpty ? nil : units.map(\.text).joined(separator: Change.unitSeparator)
  }
}

public import PlanModel
public import ReviewReporting
import PlanLoading
import StatutoryFrame

/// Reviews a whole variation: every pair of its versions, the redline as a claim, the recommendations, the dates and the law.
///
/// - Parameters:
///   - loaded: The documents that the review file names, as read.
///   - day: The day from which "to come" is told, and on which the law is cited; nil to leave it untold and cite the law as last read.
///   - settings: How to compare.
/// - Throws: `ComparisonError` where a proof fails.
public func review(
  _ loaded: LoadedVariation, asOf day: CalendarDate? = nil, settings: ReviewSettings = .standard
) throws -> ReviewedVariation {
  let variation = loaded.variation
  let lawDay = day ?? StatuteBook.lastRead
  let book = StatuteBook.englandAndWales
  let proposal = try proposal(of: loaded, settings: settings)
  return ReviewedVariation(
    variation: variation, asOf: day,
    proposal: proposal.report,
    issue: try report(from: loaded.draft, to: loaded.issued, settings: settings),
    outcome: try report(from: loaded.published, to: loaded.issued, settings: settings),
    check: proposal.check,
    followUp: recommendationsFollowed(in: loaded, settings: settings),
    timetable: Timetable(of: variation, asOf: day), grid: CoverageGrid(of: loaded.labelledVersions),
    citations: book.citations(for: variation, on: lawDay), notes: book.notes(for: variation, on: lawDay),
    readerVersion: ProductVersion.current)
}

private func report(from before: Loaded<Plan>?, to after: Loaded<Plan>?, settings: ReviewSettings) throws -> ReviewReport? {
  guard let before, let after else { return nil }
  return try review(before, against: after, settings: settings)
}

/// From the published plan to the draft. Where the redline was given, every change has its status of declaration.
private func proposal(
  of loaded: LoadedVariation, settings: ReviewSettings
) throws -> (report: ReviewReport?, check: DeclarationCheck?) {
  guard let sources = DeclarationSources(of: loaded) else {
    return (try report(from: loaded.published, to: loaded.draft, settings: settings), nil)
  }
  let reviewed = try checkedReview(of: sources, settings: settings)
  return (reviewed.report, reviewed.check)
}

private func recommendationsFollowed(in loaded: LoadedVariation, settings: ReviewSettings) -> FollowUp? {
  guard let draft = loaded.draft, let issued = loaded.issued, !loaded.variation.recommendations.isEmpty else { return nil }
  return followUp(
    loaded.variation.recommendations, from: draft, to: issued, published: loaded.published, by: loaded.variation.body.kind,
    settings: settings)
}

extension LoadedVariation {
  /// The plan as published, as put to the panel and as issued, each with its label: those that were given.
  fileprivate var labelledVersions: [(label: String, plan: Plan)] {
    [published, draft, issued].compactMap(\.self).map { ($0.value.metadata.versionLabel ?? $0.source.fileName, $0.value) }
  }
}

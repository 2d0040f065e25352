public import PlanComparison
import PlanModel
public import ReviewReporting

/// Reviews a draft against the published plan and checks its redline, from one comparison.
///
/// - Throws: `ComparisonError` where a proof fails.
public func checkedReview(
  of sources: DeclarationSources, settings: ReviewSettings = .standard
) throws -> (report: ReviewReport, check: DeclarationCheck) {
  let actual = try compare(sources.published, with: sources.reviewed, settings: settings)
  let check = try check(actual, from: sources, settings: settings)
  let report = ReviewReport(of: actual.declared(by: check), between: sources.published, and: sources.reviewed, settings: settings.reporting)
  return (report, check)
}

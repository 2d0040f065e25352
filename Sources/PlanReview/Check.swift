public import PlanLoading
public import PlanModel
import PlanComparison

/// Checks what a redline declares against what actually changed since the published plan.
///
/// - Parameters:
///   - published: The plan as published.
///   - redline: The two readings of the commissioner's redline.
///   - draft: A clean draft, where one was sent as well; without it the draft is the redline with its marks accepted.
///   - settings: How to read and compare.
/// - Throws: `ComparisonError` where a proof fails.
public func check(
  _ published: Loaded<Plan>, against redline: LoadedRedline, draft: Loaded<Plan>? = nil, settings: ReviewSettings = .standard
) throws -> DeclarationCheck {
  let silent = ReviewSettings(loading: settings.loading, comparison: settings.comparison, rules: [])
  let checker = DeclarationChecker(
    drift: try compare(published, with: redline.original, settings: silent),
    marked: try compare(redline.original, with: redline.revised, settings: silent),
    acceptance: try draft.map { try compare(redline.revised, with: $0, settings: silent) }, declared: redline.revised.declared)
  return checker.check(try compare(published, with: draft ?? redline.revised, settings: settings))
}

import PlanLoading
public import PlanReading
import VariationLoading
public import PlanModel
public import PlanComparison

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
  try check(DeclarationSources(published: published, redline: redline, draft: draft), settings: settings)
}

/// Checks what a redline and its covering report declare against what actually changed since the published plan.
///
/// - Throws: `ComparisonError` where a proof fails.
public func check(_ sources: DeclarationSources, settings: ReviewSettings = .standard) throws -> DeclarationCheck {
  try check(try compare(sources.published, with: sources.reviewed, settings: settings), from: sources, settings: settings)
}

/// Checks a comparison that was made already, from the published plan to the draft.
func check(_ actual: Comparison, from sources: DeclarationSources, settings: ReviewSettings) throws -> DeclarationCheck {
  let silent = ReviewSettings(loading: settings.loading, comparison: settings.comparison, rules: [])
  let redline = sources.redline
  let chain = VersionChain(
    drift: try compare(sources.published, with: redline.original, settings: silent),
    marked: try compare(redline.original, with: redline.revised, settings: silent),
    acceptance: try sources.draft.map { try compare(redline.revised, with: $0, settings: silent) })
  let checker = DeclarationChecker(chain, declared: redline.revised.declared, covering: sources.covering)
  var check = checker.check(actual, draft: sources.reviewed)
  check.findings += CitationFindings(for: sources.variation).findings(in: sources)
  check.faults = redline.revised.notes.filter { $0.kind == .markUpFault }
  check.documents = sources.documents
  return check
}

extension Comparison {
  /// The comparison with what the marks and the covering report say of each change.
  func declared(by check: DeclarationCheck) -> Comparison {
    var declared = self
    declared.changes = check.rows.map(\.change)
    return declared
  }
}

public import PlanComparison
public import PlanLoading
public import PlanModel
import VariationLoading
public import ReviewReporting

/// Everything about a review that a user may choose.
public struct ReviewSettings: Sendable {
  /// How the sources are read.
  public var loading: LoadingOptions
  /// How the versions are compared.
  public var comparison: ComparisonSettings
  /// The rules that say why a change matters.
  public var rules: [any ClassificationRule]
  /// Papers that may say what was done: each removed or reworded commitment then shows what was last reported of it.
  public var evidence: [EvidenceSource] = []
  /// The corrections of an officer to what was found in those papers.
  public var evidenceCorrections: [EvidenceCorrection] = []
  /// The settings of the report: its audience, and the settings of the comparison.
  public var reporting: ReportSettings

  /// Creates settings.
  public init(
    loading: LoadingOptions = .standard, comparison: ComparisonSettings = .standard, rules: [any ClassificationRule] = .standard,
    reporting: ReportSettings = .standard
  ) {
    self.loading = loading
    self.comparison = comparison
    self.rules = rules
    self.reporting = reporting
  }

  /// The settings of a review that nobody has tuned.
  public static let standard = ReviewSettings()
}

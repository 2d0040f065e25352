public import PlanModel

/// Everything a review found, with every fact decided: order, counts, groups, notes, coverage, versions. A format only writes it down.
public struct ReviewReport: Hashable, Sendable, Codable {
  /// The version of the published JSON Schema that the JSON form follows.
  public let schemaVersion: String
  /// The outcome of the comparison.
  public let comparison: Comparison

  /// Decides the facts of a review.
  public init(of comparison: Comparison, between original: Loaded<Plan>, and revised: Loaded<Plan>) {
    self.schemaVersion = "1.0"
    self.comparison = comparison
  }
}

public import PlanModel

/// Turns what answers to what into what happened, and why it matters.
public struct Classifier: Sendable {
  /// The rules, in the order in which they are tried.
  public let rules: [any ClassificationRule]

  /// Creates a classifier.
  public init(rules: [any ClassificationRule] = []) {
    self.rules = rules
  }

  /// What happened to every unit, and the proof that it accounts for both versions.
  public func classify(_ alignment: Alignment) throws(ComparisonError) -> Comparison {
    throw .notProved("nothing is classified yet")
  }
}

public import PlanModel

/// A rule that says why a change matters. One rule a file, one test a rule, one line in the documentation.
public protocol ClassificationRule: Sendable {
  /// The rule's name in reports, in words joined by hyphens: "commitment-strength".
  static var name: String { get }

  /// What the rule finds in one change, with the words it rests on; nothing when it does not apply.
  func reasons(for change: ComparedChange) -> [Reason]
}

public import PlanModel

/// The outcome of the panel's recommendations in the plan as issued, a row a recommendation.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(d) to (f) and s.28(3)(b).
public struct FollowUp: Hashable, Sendable, Codable {
  /// The rows, in the order of the recommendations.
  public var rows: [FollowUpRow]
  /// Notes for readers of the rows: limits met, objectives that were not found.
  public var notes: [LoadingNote]

  /// Creates a follow-up.
  public init(rows: [FollowUpRow], notes: [LoadingNote] = []) {
    self.rows = rows
    self.notes = notes
  }

  /// How many recommendations came to an outcome.
  public func count(of outcome: FollowUpOutcome) -> Int { rows.count { $0.outcome == outcome } }
}

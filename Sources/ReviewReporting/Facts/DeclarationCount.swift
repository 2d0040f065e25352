public import PlanModel

/// How many changes have a status of declaration, and which they are.
public struct DeclarationCount: Hashable, Sendable, Codable {
  /// The status.
  public let status: DeclarationStatus
  /// Positions of the changes in the comparison, in the order of the plan.
  public let changes: [Int]
}

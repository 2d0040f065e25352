public import PlanModel

/// What answers to what in two versions of a plan.
public struct Alignment: Sendable {
  /// The units of the original, in reading order.
  public let original: [PlanUnit]
  /// The units of the revised version, in reading order.
  public let revised: [PlanUnit]
  /// Every unit of both sides in exactly one pairing, in the reading order of the revised version; removals stand where they stood.
  public let pairings: [Pairing]
  /// How the divisions answer to one another.
  public let objectives: [ObjectiveMapping]
  /// Limits met, and doubts.
  public let notes: [LoadingNote]
  /// The thresholds that were used.
  public let settings: ComparisonSettings
}

public import PlanModel

/// Which units of the original match which units of the revised version.
public struct Alignment: Sendable {
  /// The units of the original, in reading order.
  public let original: [PlanUnit]
  /// The units of the revised version, in reading order.
  public let revised: [PlanUnit]
  /// Every unit of both sides in exactly one pairing, in the reading order of the revised version; removals keep their original position.
  public let pairings: [Pairing]
  /// How the divisions of the two versions match.
  public let objectives: [ObjectiveMapping]
  /// Limits met, and doubts.
  public let notes: [LoadingNote]
  /// The thresholds that were used.
  public let settings: ComparisonSettings
}

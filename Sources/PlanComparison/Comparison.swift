public import PlanModel

/// The outcome of comparing two versions: every unit of both in exactly one change, in reading order, and the proof that it replays.
public struct Comparison: Hashable, Sendable, Codable {
  /// Every change, unchanged units too, in the reading order of the revised version; removals keep their original position.
  public var changes: [Change]
  /// How the objectives match.
  public var objectives: [ObjectiveMapping]
  /// Limits met and doubts.
  public var notes: [LoadingNote]
  /// The check that was run on the outcome.
  public var proof: ReplayProof

  package init(changes: [Change], objectives: [ObjectiveMapping], notes: [LoadingNote] = [], proof: ReplayProof) {
    self.changes = changes
    self.objectives = objectives
    self.notes = notes
    self.proof = proof
  }
}

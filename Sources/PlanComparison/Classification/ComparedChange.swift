public import PlanModel

/// A change as rules see it: its units, its words cut into tokens, and the two versions around it.
public struct ComparedChange: Sendable {
  /// The change so far, without reasons.
  public let change: Change
  /// The words of the original side; empty for an addition.
  package let original: Wording
  /// The words of the revised side; empty for a removal.
  package let revised: Wording
  /// The two versions around it.
  package let surroundings: Surroundings

  package init(_ change: Change, in surroundings: Surroundings) {
    self.change = change
    self.original = Wording(change.words.text(on: .original))
    self.revised = Wording(change.words.text(on: .revised))
    self.surroundings = surroundings
  }
}

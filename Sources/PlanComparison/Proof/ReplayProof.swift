/// The proof that a review's changes account for both versions: checked in every run, and a review that fails it is refused.
public struct ReplayProof: Hashable, Sendable, Codable {
  /// Units of the original, each in exactly one pairing.
  public var originalUnits: Int
  /// Units of the revised version, each in exactly one pairing.
  public var revisedUnits: Int
  /// Letters that the changes, replayed over the original, gave of the revised text: all of them.
  public var lettersReplayed: Int

  package init(originalUnits: Int, revisedUnits: Int, lettersReplayed: Int) {
    self.originalUnits = originalUnits
    self.revisedUnits = revisedUnits
    self.lettersReplayed = lettersReplayed
  }
}

/// How divisions of the original answer to divisions of the revised version.
public struct ObjectiveMapping: Hashable, Sendable, Codable {
  /// Indices into the original's divisions; several for a merge, none for a new division.
  public var originals: [Int]
  /// Indices into the revised version's divisions; several for a split, none for one that is gone.
  public var reviseds: [Int]
  /// Whether the order among the divisions changed for it.
  public var isMoved: Bool
  /// Whether the title's words changed.
  public var isRenamed: Bool

  /// Creates a mapping.
  public init(originals: [Int], reviseds: [Int], isMoved: Bool = false, isRenamed: Bool = false) {
    self.originals = originals
    self.reviseds = reviseds
    self.isMoved = isMoved
    self.isRenamed = isRenamed
  }
}

/// How divisions of the original match divisions of the revised version.
public struct ObjectiveMapping: Hashable, Sendable, Codable {
  /// Indices into the original's divisions; several for a merge, none for a new division.
  public var originals: [Int]
  /// Indices into the revised version's divisions; several for a split, none for one that is gone.
  public var revisions: [Int]
  /// Whether the order among the divisions changed for it.
  public var isMoved: Bool
  /// Whether the title's words changed.
  public var isRenamed: Bool

  package init(originals: [Int], revisions: [Int], isMoved: Bool = false, isRenamed: Bool = false) {
    self.originals = originals
    self.revisions = revisions
    self.isMoved = isMoved
    self.isRenamed = isRenamed
  }
}

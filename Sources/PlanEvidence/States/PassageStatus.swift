/// What a passage says about its commitments. Never a verdict: the words that it relies on are shown beside it.
public enum PassageStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case done
  case underWay = "under-way"
  case planned
  case delayed
  /// A figure is reported.
  case measure
  /// It was stopped, or will not be done.
  case withdrawn
  /// What is measured is no longer what was promised.
  case redefined
  /// A figure that is due is not given.
  case withheld
  /// It is about no commitment.
  case none
}

/// A change to look at first, and why.
public struct FirstLook: Hashable, Sendable, Codable {
  /// The position in ``ReviewReport/changes``.
  public let change: Int
  /// What happened and why it matters, in a sentence or two.
  public let sentence: String
}

/// The kind of an item under a lead-in.
public enum CommitmentRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// A promised action.
  case commitment
  /// An area of focus.
  case focus
  /// An outcome promised ("What I will deliver").
  case outcome
  /// A measure of performance (s.7(1)(e)).
  case measure
}

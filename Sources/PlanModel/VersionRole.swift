/// What a version is in the making of a variation (Police Reform and Social Responsibility Act 2011, s.5(6) to (10)).
public enum VersionRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// The plan as published.
  case base
  /// The draft variation as sent to the panel under s.5(6)(c).
  case draft
  /// The plan as varied and issued under s.5(10).
  case issued
}

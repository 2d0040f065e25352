/// A side of a comparison.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  /// The earlier text.
  case original
  /// The later text.
  case revised
}

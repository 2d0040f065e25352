/// A side of a comparison.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  /// The earlier text.
  case original
  /// The later text.
  case revised

  /// The side that this one is compared with.
  package var other: Side { self == .original ? .revised : .original }
}

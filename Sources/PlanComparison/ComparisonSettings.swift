/// Every threshold of the comparison, with what it means.
public struct ComparisonSettings: Hashable, Sendable, Codable {
  /// Creates the standard settings.
  public init() {}

  /// The standard settings.
  public static let standard = ComparisonSettings()
}

/// Why a comparison was refused.
public enum ComparisonError: Error, Hashable, Sendable {
  /// The changes do not account for both versions: a fault of this program, never of the plans.
  case notProved(String)
}

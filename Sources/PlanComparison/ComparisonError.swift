/// Why a comparison was refused.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The changes do not account for both versions: a fault of this program, never of the plans.
  case notProved(String)

  /// What happened and what to do, in plain words.
  public var description: String {
    switch self {
    case .notProved(let reason):
      "No report was written, because its changes do not account for both versions (\(reason)). "
        + "This is a fault of plan-review, not of the plans: please report it."
    }
  }
}

/// The outcome of a recommendation in the issued plan.
public enum FollowUpOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// The issued plan does what was asked, in the words that were asked for.
  case asAsked
  /// The issued plan does something of what was asked, in other words or in part.
  case differently
  /// Nothing in the issued plan meets what was asked.
  case notFound
  /// The text of the plan does not show it.
  case undetermined = "cannotBeTold"

  /// Its name for readers.
  public var title: String {
    switch self {
    case .asAsked: "found as asked"
    case .differently: "found differently"
    case .notFound: "not found"
    case .undetermined: "cannot be told from the text"
    }
  }
}

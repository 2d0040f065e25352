/// What the issued plan shows of a recommendation.
public enum FollowUpOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// The issued plan does what was asked, in the words that were asked for.
  case asAsked
  /// The issued plan does something of what was asked, in other words or in part.
  case differently
  /// Nothing in the issued plan answers to what was asked.
  case notFound
  /// The text of the plan does not tell.
  case cannotBeTold

  /// What a reader calls it.
  public var title: String {
    switch self {
    case .asAsked: "found as asked"
    case .differently: "found differently"
    case .notFound: "not found"
    case .cannotBeTold: "cannot be told from the text"
    }
  }
}

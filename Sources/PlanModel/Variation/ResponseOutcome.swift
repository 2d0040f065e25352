/// The response to a recommendation in a word.
public enum ResponseOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// Taken as asked.
  case accepted
  /// Taken in part.
  case inPart
  /// Not taken.
  case notAccepted
  /// Noted, without a statement of whether it is taken.
  case noted
  /// No response was given to it.
  case none

  /// Its name for readers.
  public var title: String {
    switch self {
    case .accepted: "accepted"
    case .inPart: "accepted in part"
    case .notAccepted: "not accepted"
    case .noted: "noted"
    case .none: "no response"
    }
  }
}

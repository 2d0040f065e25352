/// Who must act on a commitment.
public enum ResponsibleBody: Hashable, Sendable, Codable {
  /// The commissioner or mayor.
  case localPolicingBody
  /// The chief constable, and the force that the chief constable directs.
  case chiefOfficer
  /// The commissioner and the chief constable together.
  case joint
  /// A named partner.
  case partner(String)
  /// A named board.
  case board(String)
  /// Nobody that the words name.
  case unknown

  /// The body as a reader would say it.
  public var name: String {
    switch self {
    case .localPolicingBody: "the commissioner"
    case .chiefOfficer: "the chief constable"
    case .joint: "the commissioner and the chief constable together"
    case .partner(let name), .board(let name): name
    case .unknown: "nobody named"
    }
  }
}

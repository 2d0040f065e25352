/// A head of what a plan must set out (Police Reform and Social Responsibility Act 2011, s.7(1)).
///
/// Head (ea), and the present wording of (f), came with the Anti-social Behaviour, Crime and Policing Act 2014, s.143.
public enum PlanContentHead: String, Hashable, Sendable, Codable, CaseIterable {
  /// The police and crime objectives.
  case objectives
  /// The policing that the chief officer is to provide.
  case policing
  /// The financial and other resources that the chief officer is to have.
  case resources
  /// How the chief officer will report on the policing provided.
  case reporting
  /// How the chief officer's performance will be measured.
  case measures
  /// Services under the 2014 Act, s.143.
  case services
  /// Grants under that section, and their conditions.
  case grants

  /// The letter: "(ea)".
  public var letter: String {
    switch self {
    case .objectives: "(a)"
    case .policing: "(b)"
    case .resources: "(c)"
    case .reporting: "(d)"
    case .measures: "(e)"
    case .services: "(ea)"
    case .grants: "(f)"
    }
  }

  /// The provision: "s.7(1)(ea)".
  public var provision: String { "s.7(1)\(letter)" }

  /// The head in a few words of our own.
  public var title: String {
    switch self {
    case .objectives: "Police and crime objectives"
    case .policing: "Policing that the chief officer is to provide"
    case .resources: "Financial and other resources for the chief officer"
    case .reporting: "How the chief officer will report"
    case .measures: "How performance will be measured"
    case .services: "Services under section 143 of the 2014 Act"
    case .grants: "Grants under that section, and their conditions"
    }
  }
}

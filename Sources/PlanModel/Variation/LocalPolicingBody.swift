/// The elected local policing body: who issues the plan and varies it.
public struct LocalPolicingBody: Hashable, Sendable, Codable {
  /// The kind of body.
  public var kind: Kind
  /// The name as the papers give it: "Police and Crime Commissioner for Wealdmere".
  public var name: String
  /// The chief officer's title as the papers give it: "Chief Constable of Wealdmere Police".
  public var chiefOfficer: String?
  /// The order that gives a mayor a commissioner's functions: "SI 2017/470".
  public var order: String?

  /// Creates a body.
  public init(kind: Kind, name: String, chiefOfficer: String? = nil, order: String? = nil) {
    self.kind = kind
    self.name = name
    self.chiefOfficer = chiefOfficer
    self.order = order
  }

  /// The kinds of body.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A police and crime commissioner (Police Reform and Social Responsibility Act 2011, s.1).
    case pcc
    /// A police, fire and crime commissioner: a commissioner who is the fire and rescue authority too (s.28(1A)).
    case pfcc
    /// A mayor with a commissioner's functions (Local Democracy, Economic Development and Construction Act 2009, s.107F).
    case mayor
    /// The Mayor's Office for Policing and Crime (s.3), with its own section on plans (s.6).
    case mopac
    /// A policing and crime board, as proposed to follow commissioners.
    case board

    /// The name, for readers, of a body of this kind.
    public var title: String {
      switch self {
      case .pcc: "police and crime commissioner"
      case .pfcc: "police, fire and crime commissioner"
      case .mayor: "mayor with a commissioner's functions"
      case .mopac: "Mayor's Office for Policing and Crime"
      case .board: "policing and crime board"
      }
    }
  }
}

/// The body that reviews the draft plan or variation (s.28; in London s.32).
public struct ReviewingPanel: Hashable, Sendable, Codable {
  /// The kind of panel.
  public var kind: Kind
  /// The name as the papers give it: "Wealdmere Police and Crime Panel".
  public var name: String

  /// Creates a panel.
  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// The kinds of panel.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A police and crime panel (s.28(1)).
    case policeAndCrimePanel
    /// A police, fire and crime panel, where the commissioner is the fire and rescue authority (s.28(1B)).
    case policeFireAndCrimePanel
    /// The London Assembly's police and crime panel (s.32).
    case assemblyPanel
    /// A reviewing body of another kind.
    case other

    /// The name that the Act gives a panel of this kind.
    public var title: String {
      switch self {
      case .policeAndCrimePanel: "Police and Crime Panel"
      case .policeFireAndCrimePanel: "Police, Fire and Crime Panel"
      case .assemblyPanel: "police and crime panel of the London Assembly"
      case .other: "reviewing body"
      }
    }
  }
}

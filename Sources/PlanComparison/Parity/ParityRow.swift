public import PlanModel

/// A part of one edition and the matching part of the other.
public struct ParityRow: Hashable, Sendable, Codable {
  /// The Welsh part; nil where the English edition alone has it.
  public var welsh: PlanUnit?
  /// The English part; nil where the Welsh edition alone has it.
  public var english: PlanUnit?
  /// In what the two differ; empty where they agree.
  public var findings: [ParityFinding]

  package init(welsh: PlanUnit?, english: PlanUnit?, findings: [ParityFinding] = []) {
    self.welsh = welsh
    self.english = english
    self.findings = findings
  }
}

/// A difference between two parts that have the same place.
public struct ParityFinding: Hashable, Sendable, Codable {
  /// In what respect.
  public var kind: Kind
  /// What only the Welsh part has.
  public var welsh: [String]
  /// What only the English part has.
  public var english: [String]

  package init(_ kind: Kind, welsh: [String] = [], english: [String] = []) {
    self.kind = kind
    self.welsh = welsh
    self.english = english
  }

  /// The respects in which editions are compared.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The part is in one edition only.
    case missing
    /// Figures.
    case figures
    /// Months of dates.
    case dates
    /// Names that both editions use.
    case names
    /// Who must act.
    case responsibility
    /// The kind of the items under a lead-in.
    case role
    /// How deep an item is nested in its list.
    case depth
  }
}

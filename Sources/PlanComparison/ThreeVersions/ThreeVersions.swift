import PlanLanguage
public import PlanModel

/// The outcome of every commitment, and of every other unit, over the three versions of a variation: as published, as put to the panel,
/// as issued.
///
/// Each unit of each version is in exactly one row. The changes themselves are in the three comparisons, to which the rows point.
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(c), (8) and (10).
public struct ThreeVersions: Hashable, Sendable, Codable {
  /// The rows, in the reading order of the draft. A row of one version only keeps its position there, after its neighbour.
  public var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// How many rows have a standing.
  public func count(of standing: Standing) -> Int { rows.count { $0.standing == standing } }

  /// One commitment or other unit across the three versions; several where they were merged or split.
  public struct Row: Hashable, Sendable, Codable, Identifiable {
    /// Stable over runs: made from the units of all three versions.
    public var id: String
    /// The units of the plan as published, in order; none where it was not there.
    public var published: [PlanUnit]
    /// The units of the draft as put to the panel, in order.
    public var draft: [PlanUnit]
    /// The units of the plan as issued, in order.
    public var issued: [PlanUnit]
    /// Positions in the comparison of the published plan with the draft.
    public var proposal: [Int]
    /// Positions in the comparison of the draft with the plan as issued.
    public var issue: [Int]
    /// Positions in the comparison of the published plan with the plan as issued: the changes of any unit of the row.
    public var outcome: [Int]
    /// What a reviewer says of it.
    public var standing: Standing

    /// Creates a row; the id is made from the units.
    public init(
      published: [PlanUnit], draft: [PlanUnit], issued: [PlanUnit], proposal: [Int], issue: [Int], outcome: [Int], standing: Standing
    ) {
      var hash = StableHash()
      for unit in published { hash.combine(unit.id, after: "1") }
      for unit in draft { hash.combine(unit.id, after: "2") }
      for unit in issued { hash.combine(unit.id, after: "3") }
      self.id = hash.description
      self.published = published
      self.draft = draft
      self.issued = issued
      self.proposal = proposal
      self.issue = issue
      self.outcome = outcome
      self.standing = standing
    }

    /// The unit under which the row is reported: as put to the panel, else as published, else as issued.
    ///
    /// A row has at least one unit.
    public var subject: PlanUnit {
      guard let unit = draft.first ?? published.first ?? issued.first else { preconditionFailure("A row has a unit in some version.") }
      return unit
    }

    /// The units of one version, in order.
    public func units(of role: VersionRole) -> [PlanUnit] {
      switch role {
      case .base: published
      case .draft: draft
      case .issued: issued
      }
    }
  }

  /// The outcome of a unit on its way from the published plan to the plan as issued, in words that a reviewer says aloud.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words and the place are the same in all three versions.
    case unchanged
    /// Only punctuation, capitals, spaces or numbers differ.
    case editorial
    /// What the draft proposed was issued, in the draft's words.
    case issuedAsPut
    /// It was put to the panel, and issued otherwise: the issued text is neither the published text nor the draft's.
    case issuedDifferently
    /// It was put to the panel and not done: the published text is kept, or an addition is not there.
    case putNotIssued
    /// It was done on issue, and the draft did not propose it.
    case neverPut
  }
}

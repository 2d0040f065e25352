public import PlanModel

/// One commitment followed through all versions of a plan.
///
/// Where two commitments merge, the one whose words live on most keeps its lineage and the other's ends by pointing to it; a split likewise.
public struct Lineage: Hashable, Sendable, Codable, Identifiable {
  /// Stable over runs: made from the commitment as it was first seen.
  public var id: String
  /// Its wording in each version that holds it, earliest first.
  public var appearances: [Appearance]
  /// What happened to it, earliest first.
  public var events: [Event]

  package init(id: String, appearances: [Appearance], events: [Event]) {
    self.id = id
    self.appearances = appearances
    self.events = events
  }

  /// The commitment as one version has it.
  public struct Appearance: Hashable, Sendable, Codable {
    /// The index of the version in ``PlanHistory/versions``.
    public var version: Int
    /// The commitment there.
    public var unit: PlanUnit

    package init(version: Int, unit: PlanUnit) {
      self.version = version
      self.unit = unit
    }
  }

  /// Something that happened to a commitment from one version to a later one.
  public struct Event: Hashable, Sendable, Codable {
    /// What happened.
    public var kind: Kind
    /// The index of the version that it is first seen in.
    public var version: Int
    /// The index of the version that it is measured against; nil for the first appearance.
    public var against: Int?
    /// The words kept, removed and added; empty where the words are the same or one side is missing.
    public var words: [WordSpan]
    /// Why it matters.
    public var reasons: [Reason]
    /// The other lineage, for a merge or a split.
    public var other: Lineage.ID?

    package init(kind: Kind, version: Int, against: Int? = nil, words: [WordSpan] = [], reasons: [Reason] = [], other: Lineage.ID? = nil) {
      self.kind = kind
      self.version = version
      self.against = against
      self.words = words
      self.reasons = reasons
      self.other = other
    }
  }

  /// The kinds of event, in the words that a reviewer says aloud.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// In the first version, or new in a later one.
    case firstSeen
    /// Its words changed, in place.
    case reworded
    /// It has another place; its words may have changed too.
    case moved
    /// Another commitment was folded into it.
    case tookIn
    /// It was folded into another commitment, and ends here.
    case mergedInto
    /// A part of it became a commitment of its own.
    case gaveOff
    /// It began as a part of another commitment.
    case splitFrom
    /// Only its number changed, or its punctuation.
    case editorial
    /// In this version it is gone.
    case removed
    /// It is back after at least one version without it.
    case reinstated
  }
}

extension Lineage {
  /// The index of the first version that holds it.
  public var firstSeen: Int? { appearances.first?.version }

  /// The index of the last version that holds it.
  public var lastSeen: Int? { appearances.last?.version }
}

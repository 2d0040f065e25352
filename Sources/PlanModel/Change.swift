import PlanLanguage

/// One computed difference between two versions, or one unit that stayed the same.
///
/// Not a variation: that is the legal act on the whole plan (Police Reform and Social Responsibility Act 2011, s.5(4)).
public struct Change: Hashable, Sendable, Codable, Identifiable {
  /// Stable over runs: made from the units on both sides. Never an array index.
  public var id: String
  /// What happened.
  public var kind: ChangeKind
  /// The units of the original, in order; several for a merge, none for an addition.
  public var original: [PlanUnit]
  /// The units of the revised version, in order; several for a split, none for a removal.
  public var revised: [PlanUnit]
  /// The words kept, removed and added. Where a side has several units, ``Change/unitSeparator`` is between them.
  public var words: [WordSpan]
  /// Why it matters, most consequential first.
  public var reasons: [Reason]
  /// Its status by the commissioner's own marks.
  public var declared: DeclarationStatus
  /// The matched units, and how they were matched.
  public var pairing: Pairing

  /// The separator between two units of one side in ``words``. No unit's text holds it.
  public static let unitSeparator = "\n"

  /// Creates a change; the id is made from the units.
  public init(
    kind: ChangeKind, original: [PlanUnit], revised: [PlanUnit], words: [WordSpan], reasons: [Reason] = [],
    declared: DeclarationStatus = .notChecked, pairing: Pairing
  ) {
    var hash = StableHash()
    for unit in original { hash.combine(unit.id, after: "-") }
    for unit in revised { hash.combine(unit.id, after: "+") }
    self.id = hash.description
    self.kind = kind
    self.original = original
    self.revised = revised
    self.words = words
    self.reasons = reasons
    self.declared = declared
    self.pairing = pairing
  }

  /// The unit under which the change is reported: the revised one, or the original where no revised unit matches.
  ///
  /// A change has at least one unit.
  public var subject: PlanUnit {
    guard let unit = revised.first ?? original.first else { preconditionFailure("A change has a unit on at least one side.") }
    return unit
  }

  /// Whether any word differs, beyond punctuation, capitals and spaces.
  public var isReworded: Bool { pairing.sameness == .different && !original.isEmpty && !revised.isEmpty }

  /// Whether its place differs in the revised version.
  public var isMoved: Bool { pairing.isMoved }

  /// Whether it is more than punctuation, capitals, spaces and numbers.
  public var isSubstantive: Bool {
    switch kind {
    case .unchanged, .editorial, .renumbered: false
    case .added, .removed, .reworded, .moved, .merged, .split: true
    }
  }
}

public import PlanModel

/// Finds added or changed commitments whose words are repeated under several objectives.
public struct DuplicateWording: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "duplicate"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard [.added, .reworded, .moved].contains(change.change.kind), let unit = change.change.revised.first, unit.kind == .commitment,
      let index = change.change.pairing.revisions.first, change.surroundings.revised.indices.contains(index), unit.text.utf8.count > 24
    else { return [] }
    var objectives: [String] = []
    for other in change.surroundings.commitments(wordedAs: index) {
      let objective = change.surroundings.revised[other].objective
      if objective != unit.objective, !objectives.contains(objective) { objectives.append(objective) }
    }
    guard !objectives.isEmpty else { return [] }
    return [
      change.reason(
        Self.self, .duplicated, "The same words stand under \(Quoting.list(objectives)) too.",
        evidence: [Reason.Evidence(.revised, unit.text)],
        ask: "Who owns this commitment, and under which objective will it be reported?", .minor)
    ]
  }
}

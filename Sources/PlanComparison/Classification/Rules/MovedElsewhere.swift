public import PlanModel

/// Finds commitments that moved to another objective or out of the objectives into an appendix.
public struct MovedElsewhere: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "moved"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.isMoved, let original = change.change.original.first, let revised = change.change.revised.first,
      revised.kind == .commitment || revised.kind == .leadIn,
      original.objective != revised.objective || original.divisionKind != revised.divisionKind
    else { return [] }
    let (was, now) = (Quoting.quoted(original.objective), Quoting.quoted(revised.objective))
    let evidence = [Reason.Evidence(.original, original.objective), Reason.Evidence(.revised, revised.objective)]
    if original.divisionKind == .objective, revised.divisionKind != .objective {
      return [
        change.reason(
          Self.self, .objectiveChanged, "Moved out of the objective \(was) into \(now).", evidence: evidence,
          ask: "Is this still part of an objective, and will it be reported on as one?", .high)
      ]
    }
    let isObjective = original.divisionKind == .objective && revised.divisionKind == .objective
    return [
      change.reason(
        Self.self, .objectiveChanged, "Moved from \(isObjective ? "the objective " : "")\(was) to \(now).", evidence: evidence,
        ask: "Why does this now stand under \(now), and will it be measured there?", isObjective ? .minor : .notable)
    ]
  }
}

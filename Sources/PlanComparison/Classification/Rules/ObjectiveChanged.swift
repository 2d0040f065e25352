public import PlanModel

/// Finds objectives that came, went, were renamed, split, merged or put in another order.
public struct ObjectiveChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "objective-changed"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    let unit = change.change.subject
    guard unit.kind == .heading, unit.divisionKind == .objective, unit.subheading == nil, unit.depth <= 1 || unit.text == unit.objective
    else { return [] }
    guard let described = described(change) else { return [] }
    let evidence =
      change.change.original.map { Reason.Evidence(.original, $0.text) } + change.change.revised.map { Reason.Evidence(.revised, $0.text) }
    return [
      change.reason(Self.self, .objectiveChanged, described.statement, evidence: evidence, ask: described.question, described.consequence)
    ]
  }

  private func described(_ change: ComparedChange) -> (statement: String, question: String, consequence: Reason.Consequence)? {
    let was = Quoting.list(change.change.original.map(\.text))
    let now = Quoting.list(change.change.revised.map(\.text))
    switch change.change.kind {
    case .added: return ("The objective \(now) is new.", "Why is \(now) now an objective, and what was said of it in consultation?", .high)
    case .removed:
      return (
        "The objective \(was) is gone.",
        "Why is \(was) no longer an objective, what falls away with it, and does its measurement carry on?", .high
      )
    case .reworded:
      return (
        "The objective \(was) is renamed \(now).", "Does the new name change what the objective covers or how it is measured?", .notable
      )
    case .merged: return ("The objectives \(was) are now one, \(now).", "What falls away in bringing these objectives together?", .high)
    case .split:
      return ("The objective \(was) is now \(now).", "Why is the objective split, and does its measurement carry over to both?", .high)
    case .moved:
      let renamed = change.isRewording ? " and is renamed \(now)" : ""
      return (
        "The objective \(was) stands in another place among the objectives\(renamed).",
        "Is the order of the objectives an order of priority?", .minor
      )
    case .unchanged, .renumbered, .editorial: return nil
    }
  }
}

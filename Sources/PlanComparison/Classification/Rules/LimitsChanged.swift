import PlanLanguage
public import PlanModel

/// Finds amounts that became a limit, or ceased to be one: "60" to "up to 60", "at least 400" to "around 400".
public struct LimitsChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "limits"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind != .tableRow else { return [] }
    var theirs = change.text(on: .revised).figures
    return change.text(on: .original).figures.compactMap { figure in
      guard let match = theirs.firstIndex(where: { $0.says(figure) }) else { return nil }
      let answer = theirs.remove(at: match)
      return Openness.of(figure.quantity.limit) == Openness.of(answer.quantity.limit) ? nil : reason(change, figure, answer)
    }
  }

  private func reason(_ change: ComparedChange, _ original: Figure, _ revised: Figure) -> Reason {
    let (before, after) = (original.quantity.wholeRange, revised.quantity.wholeRange)
    let (was, now) = (change.quote(.original, before), change.quote(.revised, after))
    return change.reason(
      Self.self, .limitChanged, "\(was) becomes \(now): \(Openness.of(revised.quantity.limit).meaning(ofMany: revised.kind == .number)).",
      evidence: [change.evidence(.original, before), change.evidence(.revised, after)],
      ask: "How \(revised.kind == .number ? "many" : "much") is it meant to be, and why \(now) and not \(was)?", .notable)
  }

  /// Which side of its amount a limit leaves open.
  private enum Openness {
    case exact, most, about, least

    static func of(_ limit: Quantity.Limit?) -> Openness {
      switch limit?.kind {
      case nil: .exact
      case .atMost, .below: .most
      case .around: .about
      case .above, .atLeast: .least
      }
    }

    /// What the limit leaves open, of things that are counted or of an amount.
    func meaning(ofMany isCounted: Bool) -> String {
      switch self {
      case .exact: "the amount is now exact"
      case .most: "it may now be \(isCounted ? "fewer" : "less")"
      case .about: "the amount is now a rough one"
      case .least: "it may be more, and no \(isCounted ? "fewer" : "less")"
      }
    }
  }
}

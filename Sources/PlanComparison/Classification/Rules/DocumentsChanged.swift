public import PlanModel

/// Finds strategies, charters, schemes and other documents that are newly named or no longer named.
public struct DocumentsChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "documents"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    switch change.change.kind {
    case .removed: return lost(change)
    case _ where change.isRewording && change.change.subject.kind != .heading: return compared(change)
    default: return []
    }
  }

  private func compared(_ change: ComparedChange) -> [Reason] {
    let changes = NameChanges(change) { !$0.isBody }
    return changes.swapped.map { swapped(change, $0.original, $0.revised) } + changes.dropped.map { dropped(change, $0) }
      + changes.named.map { named(change, $0) }
  }

  private func swapped(_ change: ComparedChange, _ original: NamedThing, _ revised: NamedThing) -> Reason {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    return change.reason(
      Self.self, .documentDropped, "\(was) gives way to \(now).",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)],
      ask: "Has \(was) ended, and does \(now) carry its commitments?", .notable)
  }

  private func dropped(_ change: ComparedChange, _ name: NamedThing) -> Reason {
    let words = change.quote(.original, name.range)
    let isNowhere = !change.namedNowhere([name]).isEmpty
    return change.reason(
      Self.self, .documentDropped,
      "\(words) \(change.verb(name, .original)) no longer named \(isNowhere ? "anywhere in the plan" : "here").",
      evidence: [change.evidence(.original, name.range)], ask: "Has \(words) ended or been replaced?", isNowhere ? .notable : .minor)
  }

  private func named(_ change: ComparedChange, _ name: NamedThing) -> Reason {
    let words = change.quote(.revised, name.range)
    return change.reason(
      Self.self, .documentNamed, "\(words) \(change.verb(name, .revised)) newly named.", evidence: [change.evidence(.revised, name.range)],
      ask: "Is \(words) in place, and where can the Panel read it?", .minor)
  }

  private func lost(_ change: ComparedChange) -> [Reason] {
    let lost = change.namedNowhere(change.text(on: .original).names.filter { !$0.isBody }).prefix(3)
    guard let first = lost.first else { return [] }
    let words = Quoting.joined(lost.map { change.quote(.original, $0.range) })
    let isOne = lost.count == 1
    return [
      change.reason(
        Self.self, .documentDropped,
        "\(words) \(isOne ? change.verb(first, .original) : "are") no longer named anywhere in the plan.",
        evidence: lost.map { change.evidence(.original, $0.range) },
        ask: isOne ? "Has \(words) ended, and if not, where is it now held?" : "Have \(words) ended, and if not, where are they now held?",
        .notable)
    ]
  }
}

import PlanLanguage
public import PlanModel

/// Finds targets that became easier or harder to meet, by what is measured: an answer within more minutes is easier, a charge rate of more per
/// cent is harder.
public struct TargetsMoved: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "targets"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind == .commitment else { return [] }
    return figures(change) + lengths(change)
  }

  private func figures(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).figures, change.text(on: .revised).figures, in: change)
    return changes.changed.compactMap { pair in
      guard !pair.original.hasOtherRate(than: pair.revised),
        let difference = QuantityDifference(from: pair.original.quantity, to: pair.revised.quantity),
        let wanted = TargetDirection(of: pair.revised.quantity, in: change.text(on: .revised)),
        wanted == TargetDirection(of: pair.original.quantity, in: change.text(on: .original))
      else { return nil }
      return reason(
        change, pair.original.quantity.wholeRange, pair.revised.quantity.wholeRange, isHarder: difference.isUp == (wanted == .up))
    }
  }

  /// "within 20 minutes" to "within 30 minutes", "to 15 days" behind "reducing".
  private func lengths(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).timings, change.text(on: .revised).timings, in: change)
    return changes.changed.compactMap { pair in
      guard case .length(let one) = pair.original.kind, case .length(let other) = pair.revised.kind, one.seconds != other.seconds,
        let wanted = wanted(pair.original, change.text(on: .original)), wanted == self.wanted(pair.revised, change.text(on: .revised))
      else { return nil }
      return reason(change, pair.original.range, pair.revised.range, isHarder: (other.seconds > one.seconds) == (wanted == .up))
    }
  }

  /// Which way a length has to go; nil of one that only measures ("convictions within two years") or plans ("for three years").
  private func wanted(_ timing: Timing, _ text: ReadText) -> TargetDirection? {
    let words = text.reading.words
    let before = words[text.reading.sentence(of: timing.range.lowerBound).lowerBound..<timing.core.lowerBound]
    guard !before.contains(where: { Self.measuring.contains($0.stem) }) else { return nil }
    if words[timing.range].contains(where: { Self.within.contains($0.term) })
      || before.suffix(3).contains(where: { Self.under.contains($0.term) })
    {
      return .down
    }
    guard before.last?.term == Self.to, let verb = before.last(where: { !$0.classes.isDisjoint(with: [.rising, .falling]) }) else {
      return nil
    }
    return verb.classes.contains(.falling) ? .down : .up
  }

  private func reason(_ change: ComparedChange, _ original: Range<Int>, _ revised: Range<Int>, isHarder: Bool) -> Reason {
    let (was, now) = (change.quote(.original, original), change.quote(.revised, revised))
    return change.reason(
      Self.self, isHarder ? .targetTightened : .targetEased,
      "\(was) becomes \(now): the aim is \(isHarder ? "harder" : "easier") to meet.",
      evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
      ask: isHarder ? "What will make \(now) possible?" : "Why is \(was) no longer the aim, and what was achieved against it?",
      isHarder ? .minor : .high)
  }

  private static let to = Term(word: "to")
  private static let within = Set(["within", "inside"].map { Term(word: $0) })
  private static let under = Set(["under", "than", "below", "most"].map { Term(word: $0) })
  private static let measuring = Set(["measur", "defin"].map { Term(word: $0) })
}

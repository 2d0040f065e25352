import PlanLanguage
public import PlanModel

/// Finds targets that became easier or harder to meet, by what is measured: an answer within more minutes is easier, a charge rate of more per
/// cent is harder.
public struct TargetsMoved: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "targets"

  /// Creates the rule.
  public init() {}

  /// What the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind == .commitment else { return [] }
    return figures(change) + lengths(change)
  }

  private func figures(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).figures, change.text(on: .revised).figures, in: change)
    return changes.changed.compactMap { pair in
      guard let difference = QuantityDifference(from: pair.original.quantity, to: pair.revised.quantity),
        let wanted = TargetDirection(of: pair.revised.quantity, in: change.text(on: .revised)),
        wanted == TargetDirection(of: pair.original.quantity, in: change.text(on: .original))
      else { return nil }
      return reason(
        change, pair.original.quantity.wholeRange, pair.revised.quantity.wholeRange, isHarder: difference.isUp == (wanted == .up))
    }
  }

  /// "within 20 minutes" to "within 30 minutes".
  private func lengths(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).timings, change.text(on: .revised).timings, in: change)
    return changes.changed.compactMap { pair in
      guard case .length(let one) = pair.original.kind, case .length(let other) = pair.revised.kind, one.seconds != other.seconds,
        isLimit(pair.original, change, .original), isLimit(pair.revised, change, .revised)
      else { return nil }
      return reason(change, pair.original.range, pair.revised.range, isHarder: other.seconds < one.seconds)
    }
  }

  /// A time within which something is to be done; not the time that measures it ("convictions within two years").
  private func isLimit(_ timing: Timing, _ change: ComparedChange, _ side: Side) -> Bool {
    let words = change.text(on: side).reading.words
    let sentence = change.text(on: side).reading.sentence(of: timing.range.lowerBound)
    guard !words[sentence.lowerBound..<timing.range.lowerBound].contains(where: { Self.measuring.contains($0.stem) }) else { return false }
    return words[timing.range].contains { Self.within.contains($0.term) }
      || words[..<timing.core.lowerBound].suffix(3).contains { Self.under.contains($0.term) }
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

  private static let within = Set(["within", "inside"].map { Term(word: $0) })
  private static let under = Set(["under", "than", "below", "most"].map { Term(word: $0) })
  private static let measuring = Set(["measur", "defin"].map { Term(word: $0) })
}

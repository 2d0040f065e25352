import PlanLanguage
public import PlanModel

/// Finds figures that kept their number and changed what it counts in: "5%" to "5 percentage points", "10 working days" to "10 days",
/// "£5 per household" to "£5 per person".
public struct UnitsChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "units"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind != .tableRow else { return [] }
    return measures(change) + lengths(change) + shares(change) + rates(change)
  }

  private func measures(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).figures, change.text(on: .revised).figures, in: change)
    let changed = changes.changed.filter { $0.original.kind != $0.revised.kind }
    let swapped = changes.dropped.flatMap { one in
      changes.added.filter { $0.kind != one.kind && $0.amount == one.amount && areTogether(one.range, $0.range, change) }.map { (one, $0) }
    }
    return (changed.map { ($0.original.range, $0.revised.range) } + swapped.map { ($0.0.range, $0.1.range) }).map { reason(change, $0, $1) }
  }

  private func lengths(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).timings, change.text(on: .revised).timings, in: change)
    return changes.changed.compactMap { pair in
      guard case .length(let one) = pair.original.kind, case .length(let other) = pair.revised.kind, one.number == other.number,
        one.unit != other.unit
      else { return nil }
      return reason(change, pair.original.core, pair.revised.core)
    }
  }

  /// "per household" to "per person", behind the same words.
  private func shares(_ change: ComparedChange) -> [Reason] {
    change.hunks.compactMap { hunk in
      let (before, after) = (change.text(on: .original).reading.words, change.text(on: .revised).reading.words)
      guard hunk.original.count == 1, hunk.revised.count == 1, let one = hunk.original.first, let other = hunk.revised.first, one > 1,
        other > 1, Self.distributing.contains(before[one - 1].term), before[one - 1].term == after[other - 1].term,
        before[one].isContent, after[other].isContent, before[one].stem != after[other].stem,
        change.text(on: .revised).figures.contains(where: { (other - 4...other).contains($0.range.upperBound) })
      else { return nil }
      return reason(change, one - 1..<one + 1, other - 1..<other + 1)
    }
  }

  /// "£450,000 a year" to "£450,000": the sum stayed, and how often it is paid came or went.
  private func rates(_ change: ComparedChange) -> [Reason] {
    let changes = MentionChanges(change.text(on: .original).timings, change.text(on: .revised).timings, in: change)
    return (changes.dropped.map { ($0, Side.original) } + changes.added.map { ($0, Side.revised) }).compactMap { timing, side in
      let other = side.other
      guard case .frequency = timing.kind, timing.isWeak, let sum = sum(before: timing, change.text(on: side)),
        let match = change.text(on: other).figures.first(where: { $0.says(sum) })
      else { return nil }
      let rated = sum.range.lowerBound..<timing.core.upperBound
      let isGone = side == .original
      return reason(
        change, isGone ? rated : match.range, isGone ? match.range : rated,
        isGone ? "it no longer says over what time that is" : "it now says over what time that is",
        ask: isGone ? "Over what time will \(change.quote(.revised, match.range)) be paid?" : "For how long will it be paid?")
    }
  }

  /// The sum that a rate stands behind.
  private func sum(before timing: Timing, _ text: ReadText) -> Figure? {
    text.figures.first { $0.kind.isMoney && (0...1).contains(timing.core.lowerBound - $0.range.upperBound) }
  }

  private func areTogether(_ original: Range<Int>, _ revised: Range<Int>, _ change: ComparedChange) -> Bool {
    change.hunks.contains { hunk in
      abs(hunk.original.lowerBound - original.upperBound) <= 1 && abs(hunk.revised.lowerBound - revised.upperBound) <= 1
        || hunk.original.overlaps(original) && hunk.revised.overlaps(revised)
    }
  }

  private func reason(
    _ change: ComparedChange, _ original: Range<Int>, _ revised: Range<Int>, _ remark: String = "it is counted in something else",
    ask question: String? = nil
  ) -> Reason {
    let (was, now) = (change.quote(.original, original), change.quote(.revised, revised))
    return change.reason(
      Self.self, .unitChanged, "\(was) becomes \(now): \(remark).",
      evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
      ask: question ?? "Is \(now) meant, and how do \(was) and \(now) compare?", .notable)
  }

  private static let distributing = Set(["per", "each", "every"].map { Term(word: $0) })
}

import PlanLanguage
public import PlanModel

/// Finds promises that were turned round: what was to be done is not to be done, or the other way about.
public struct PromiseReversed: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "reversed"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    if change.change.subject.kind == .leadIn, let reason = leadIn(change) { return [reason] }
    let heads = change.sentencePairs.compactMap { pair in
      HeadComparison(change, pair).reversal.map { reason(change, $0.original, $0.revised) }
    }
    if !heads.isEmpty { return heads }
    // What may be done at times is a weaker promise, which the rule of strength reports.
    guard let found = WordReversal.first(in: change), !found.isExceptional else { return [] }
    return [reason(change, found)]
  }

  private func reason(_ change: ComparedChange, _ found: WordReversal) -> Reason {
    let (was, now) = (change.quote(.original, found.original), change.quote(.revised, found.revised))
    return change.reason(
      Self.self, .reversed, "\(was) becomes \(now): what is said is turned round.",
      evidence: [change.evidence(.original, found.original), change.evidence(.revised, found.revised)],
      ask: "Is it meant that the plan says \(now) where it said \(was)?", .high)
  }

  /// "I will:" becomes "I will not:": a lead-in has no act of its own, and what it denies is all that is listed under it.
  private func leadIn(_ change: ComparedChange) -> Reason? {
    for hunk in change.hunks where hunk.original.isEmpty != hunk.revised.isEmpty {
      let side: Side = hunk.original.isEmpty ? .revised : .original
      let words = change.text(on: side).reading.words
      let range = hunk[side]
      guard let first = range.first, first > 0, words[first - 1].classes.contains(.modal), let modal = words[first - 1].partner,
        words[range].contains(where: { $0.classes.contains(.negation) || $0.term == Self.no }),
        words[range].allSatisfy({ $0.kind == .word }), range.count <= 2
      else { continue }
      let (denied, plain) = (first - 1..<range.upperBound, modal..<modal + 1)
      let (original, revised) = side == .original ? (denied, plain) : (plain, denied)
      let (was, now) = (change.quote(.original, original), change.quote(.revised, revised))
      return change.reason(
        Self.self, .reversed, "\(was) becomes \(now): the promise is turned round for everything listed under it.",
        evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
        ask: "Is it meant that the plan says \(now) where it said \(was), and who was told?", .high)
    }
    return nil
  }

  private static let no = Term(word: "no")

  private func reason(_ change: ComparedChange, _ original: CommitmentHead, _ revised: CommitmentHead) -> Reason {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    let isPlain = (revised.leadingStrength ?? .promised) >= .promised
    return change.reason(
      Self.self, .reversed, "\(was) becomes \(now): the promise is \(isPlain ? "turned round" : "given up").",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)],
      ask: "Is it meant that the plan says \(now) where it said \(was), and who was told?", .high)
  }
}

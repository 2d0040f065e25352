import PlanLanguage
public import PlanModel

/// Finds commitments that were paired but share almost no word: a reader must read both.
public struct Rewritten: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "rewritten"

  /// Below this share of telling words that stayed, of the longer side, a wording is new. Between the pairs of the planted keys that only lose or
  /// gain a part and those that were written anew.
  private static let share = 0.34
  /// With fewer telling words than this a share says nothing.
  private static let fewest = 4

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.original.count == 1, change.change.revised.count == 1,
      change.change.subject.kind == .commitment
    else { return [] }
    let (before, after) = (change.text(on: .original).reading.words, change.text(on: .revised).reading.words)
    let (old, new) = (before.filter(\.isContent), after.filter(\.isContent))
    let (least, most) = (min(old.count, new.count), max(old.count, new.count))
    guard least >= Self.fewest || least >= 2 && most >= least * 4 else { return [] }
    let stems = Set(new.map(\.stem))
    let kept = old.count { stems.contains($0.stem) }
    guard Double(kept) < Self.share * Double(most) else { return [] }
    return [
      change.reason(
        Self.self, .rewritten, "Few of the old words are left.",
        evidence: [change.evidence(.original, before.indices), change.evidence(.revised, after.indices)],
        ask: "What does \(Quoting.quoted(change.revised.text, limit: 9)) promise that the old wording did not, and what does it give up?",
        .notable)
    ]
  }
}

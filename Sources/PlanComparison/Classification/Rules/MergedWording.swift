import PlanLanguage
public import PlanModel

/// Finds, for merged commitments, the place of their words in the revised version, and the words that the merge lost.
public struct MergedWording: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "merged-wording"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.change.kind == .merged, change.change.original.count > 1, let revised = change.change.revised.first else { return [] }
    let lost = lostPhrases(change)
    let units = change.change.original.count == 2 ? "Two" : "\(change.change.original.count)"
    let described =
      lost.isEmpty
      ? "all their telling words are kept"
      : "\(Quoting.joined(lost.map { change.quote(.original, $0) })) \(lost.count > 1 ? "are" : "is") not kept"
    return [
      change.reason(
        Self.self, .wordingKeptElsewhere, "\(units) commitments are now one; \(described).",
        evidence: lost.isEmpty ? [Reason.Evidence(.revised, revised.text)] : lost.map { change.evidence(.original, $0) },
        ask: lost.isEmpty ? nil : "Is anything lost in the merge?", lost.isEmpty ? .minor : .notable)
    ]
  }

  /// Runs of removed words, at least one of them telling and none of its stem on the other side.
  private func lostPhrases(_ change: ComparedChange) -> [Range<Int>] {
    let words = change.text(on: .original).reading.words
    let kept = Set(change.text(on: .revised).reading.words.map(\.stem))
    var phrases: [Range<Int>] = []
    for hunk in change.hunks {
      let lost = hunk.original.filter {
        words[$0].isTelling && words[$0].classes.isDisjoint(with: [.baseVerb, .gerund]) && !kept.contains(words[$0].stem)
      }
      guard let first = lost.first, let last = lost.last, !words[first...last].dropFirst().contains(where: \.beginsLine) else { continue }
      phrases.append(first..<last + 1)
    }
    return Array(phrases.prefix(3))
  }
}

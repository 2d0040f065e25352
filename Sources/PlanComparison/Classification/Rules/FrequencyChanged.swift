import PlanLanguage
public import PlanModel

/// Finds promises to do something more or less often, where the words give no number: regularly, from time to time, once.
public struct FrequencyChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "frequency"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    return change.sentencePairs.flatMap { pair -> [Reason] in
      let changes = QualityChanges(change, pair)
      let isFrequency = { (quality: QualityChanges.Quality) in quality.level.subject == .frequency }
      return changes.swapped.filter { isFrequency($0.original) }.map { swapped(change, $0.original.range, $0.revised.range) }
        + changes.added.filter(isFrequency).map { added(change, $0, changes) }
        + changes.dropped.filter(isFrequency).map { dropped(change, $0, changes) }
    }
  }

  /// "yearly" may have given way to "one-off".
  private func added(_ change: ComparedChange, _ quality: QualityChanges.Quality, _ changes: QualityChanges) -> Reason {
    if let was = changes.number(against: quality, on: .original) { return swapped(change, was, quality.range) }
    let words = change.quote(.revised, quality.range)
    return change.reason(
      Self.self, .frequencyChanged, "It now says how often: \(words).", evidence: [change.evidence(.revised, quality.range)],
      ask: "How often is \(words)?", quality.level.level < 0 ? .notable : .minor)
  }

  private func dropped(_ change: ComparedChange, _ quality: QualityChanges.Quality, _ changes: QualityChanges) -> Reason {
    if let now = changes.number(against: quality, on: .revised) { return swapped(change, quality.range, now) }
    return change.reason(
      Self.self, .frequencyChanged, "It no longer says how often: \(change.quote(.original, quality.range)) is gone.",
      evidence: [change.evidence(.original, quality.range)], ask: "How often will this be done?",
      quality.level.level > 0 ? .notable : .minor)
  }

  private func swapped(_ change: ComparedChange, _ original: Range<Int>, _ revised: Range<Int>) -> Reason {
    let (was, now) = (change.quote(.original, original), change.quote(.revised, revised))
    return change.reason(
      Self.self, .frequencyChanged, "How often it is done has changed: \(was) becomes \(now).",
      evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
      ask: "How often in a year was this done, and how often will it be done now?", .notable)
  }
}

import PlanLanguage
public import PlanModel

/// Finds promises for another part of the year, the week or the day: summer for winter, weekdays for weekends.
public struct PeriodChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "period"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind.isText else { return [] }
    if let hours = hours(change) { return [hours] }
    return change.hunks.compactMap { hunk -> Reason? in
      guard let was = period(change, .original, hunk), let now = period(change, .revised, hunk),
        was.value / 64 == now.value / 64, was.value != now.value
      else { return nil }
      let (before, after) = (change.quote(.original, was.range), change.quote(.revised, now.range))
      return change.reason(
        Self.self, .periodChanged, "It is now for another time: \(before) becomes \(after).",
        evidence: [change.evidence(.original, was.range), change.evidence(.revised, now.range)],
        ask: "Why \(after) and not \(before), and is the need greater then?", .notable)
    }
  }

  /// "8am to 8pm" becomes "9am to 5pm".
  private func hours(_ change: ComparedChange) -> Reason? {
    guard let was = ClockReader.hours(of: change.text(on: .original).reading),
      let now = ClockReader.hours(of: change.text(on: .revised).reading),
      was.times != now.times
    else { return nil }
    let (before, after) = (change.quote(.original, was.range), change.quote(.revised, now.range))
    return change.reason(
      Self.self, .periodChanged, "The hours have changed: \(before) becomes \(after).",
      evidence: [change.evidence(.original, was.range), change.evidence(.revised, now.range)],
      ask: "Who used it at the hours that go, and how many people is that?", .notable)
  }

  /// The one part of a year, week or day that a hunk names outside names and dates.
  private func period(_ change: ComparedChange, _ side: Side, _ hunk: Hunk) -> Reading.Phrase? {
    let text = change.text(on: side)
    let found = text.reading.phrases(.period).filter { phrase in
      phrase.range.overlaps(hunk[side]) && !text.names.contains { $0.range.overlaps(phrase.range) }
        && !text.timings.contains { $0.range.overlaps(phrase.range) }
    }
    return found.count == 1 ? found.first : nil
  }
}

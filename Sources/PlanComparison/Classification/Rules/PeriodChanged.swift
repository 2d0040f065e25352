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
      if let stretch = stretch(change, hunk) { return stretch }
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

  /// "throughout their case" becomes "until charge", "before the start of each year" becomes "during each year".
  private func stretch(_ change: ComparedChange, _ hunk: Hunk) -> Reason? {
    guard let was = stretch(change, .original, hunk), let now = stretch(change, .revised, hunk),
      opener(change, .original, was) != opener(change, .revised, now)
    else { return nil }
    let (before, after) = (change.quote(.original, was), change.quote(.revised, now))
    return change.reason(
      Self.self, .periodChanged, "When or for how long has changed: \(before) becomes \(after).",
      evidence: [change.evidence(.original, was), change.evidence(.revised, now)],
      ask: "What no longer happens, now that it is \(after)?", .notable)
  }

  /// The word that opens a stretch; "throughout" is "during".
  private func opener(_ change: ComparedChange, _ side: Side, _ range: Range<Int>) -> Term {
    let term = change.text(on: side).reading.words[range.lowerBound].term
    return term == Self.throughout ? Self.during : term
  }

  private static let throughout = Term(word: "throughout")
  private static let during = Term(word: "during")

  /// The part of a hunk from a word such as "until", with the kept words behind it up to a noun, where no date is in it.
  private func stretch(_ change: ComparedChange, _ side: Side, _ hunk: Hunk) -> Range<Int>? {
    let text = change.text(on: side)
    let words = text.reading.words
    guard let first = hunk[side].first, hunk[side].count <= 6, Self.openers.contains(words[first].term) else { return nil }
    var end = hunk[side].upperBound
    while end < words.count, end - first < 8, words[end].kind == .word, !words[end - 1].isContent || words[end].isContent { end += 1 }
    let range = first..<end
    guard words[end - 1].isContent, !text.timings.contains(where: { $0.range.overlaps(range) && !$0.isWeak && isDate($0) }),
      !text.names.contains(where: { $0.range.overlaps(range) }), !words[range].contains(where: \.kind.isFigure)
    else { return nil }
    return range
  }

  private func isDate(_ timing: Timing) -> Bool { if case .frequency = timing.kind { false } else { true } }

  private static let openers = Set(["throughout", "until", "till", "during", "before", "after"].map { Term(word: $0) })

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

import PlanLanguage
public import PlanModel

/// Finds dates, deadlines, periods and frequencies that changed, came or went.
public struct DatesChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "dates"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording else { return [] }
    let changes = MentionChanges(change.text(on: .original).timings, change.text(on: .revised).timings, in: change)
    return changes.changed.map { changed(change, $0.original, $0.revised) }
      + changes.dropped.filter { isReported($0, change, .original) }.map { dropped(change, $0) }
      + changes.added.filter { isReported($0, change, .revised) }.map { added(change, $0) }
  }

  /// A year in a name is the name's. "annual report" names a report: a frequency before a noun is reported only when it changes.
  private func isReported(_ timing: Timing, _ change: ComparedChange, _ side: Side) -> Bool {
    if change.text(on: side).names.contains(where: { $0.range.overlaps(timing.core) }) { return false }
    guard !timing.isWeak, !isHistory(timing, change.text(on: side).reading), !isOfAct(timing, change.text(on: side).reading) else {
      return false
    }
    guard case .frequency = timing.kind, timing.core.count == 1 else { return true }
    let words = change.text(on: side).reading.words
    return timing.core.upperBound >= words.count || !words[timing.core.upperBound].isContent || isOfOccasion(timing, change, side)
  }

  /// "an annual survey" becomes "a survey": nothing else changed there, and what happened again and again may now happen once.
  private func isOfOccasion(_ timing: Timing, _ change: ComparedChange, _ side: Side) -> Bool {
    let words = change.text(on: side).reading.words
    let next = words[timing.core.upperBound...].prefix(4).prefix { $0.isContent && $0.partner != nil }
    return next.contains { Self.occasions.contains($0.stem) }
      && change.hunks.contains { hunk in
        hunk[side].contains(timing.core.lowerBound)
          && change.text(on: side.other).reading.words[hunk[side.other]].allSatisfy { !$0.isContent }
          && words[hunk[side]].count(where: \.isContent) == 1
      }
  }

  /// An annual report is a document of that name, and no occasion.
  private static let occasions = QualityChanges.occasions.subtracting([WordForm.stem(of: "report")])

  /// "when I was elected in 2016": a date of what has been.
  private func isHistory(_ timing: Timing, _ reading: Reading) -> Bool {
    let before = reading.words[reading.sentence(of: timing.range.lowerBound).lowerBound..<timing.range.lowerBound].suffix(8)
    guard let when = before.lastIndex(where: { Self.when.contains($0.term) }) else { return false }
    return before[when...].contains { Self.past.contains($0.term) }
  }

  /// "the 2011 Act": the year is the Act's.
  private func isOfAct(_ timing: Timing, _ reading: Reading) -> Bool {
    let next = timing.core.upperBound
    return next < reading.words.count && reading.words[next].term == Self.act
  }

  private static let act = Term(word: "act")
  private static let when = Set(["when", "since"].map { Term(word: $0) })
  private static let past = Set(["was", "were", "became", "took", "began", "had", "did"].map { Term(word: $0) })

  private func changed(_ change: ComparedChange, _ original: Timing, _ revised: Timing) -> Reason {
    let (was, now) = (change.quote(.original, original.range), change.quote(.revised, revised.range))
    let difference = difference(original, revised)
    let isDeadline = original.isDeadline || revised.isDeadline
    let isLater = difference?.contains("later") ?? false
    return change.reason(
      Self.self, kind(original), "\(was) becomes \(now)\(difference.map { ", \($0)" } ?? "").",
      evidence: [change.evidence(.original, original.range), change.evidence(.revised, revised.range)],
      ask: isDeadline
        ? isLater ? "Why is it due later, and what will be done by when until then?" : "Why \(now) and no longer \(was)?"
        : change.isNarrative || change.change.subject.kind == .tableRow ? nil : "Why does the plan now say \(now)?",
      isDeadline && kind(original) == .dateChanged ? .high : .notable)
  }

  /// A length of time is a figure; a date or a frequency is a date.
  private func kind(_ timing: Timing) -> Reason.Kind { if case .length = timing.kind { .figureChanged } else { .dateChanged } }

  private func difference(_ original: Timing, _ revised: Timing) -> String? { TimingDifference.words(from: original, to: revised) }

  private func dropped(_ change: ComparedChange, _ timing: Timing) -> Reason {
    let words = change.quote(.original, timing.range)
    if isAim(timing, change.text(on: .original).reading) {
      return change.reason(
        Self.self, .figureDropped, "\(words) is gone, and with it a way of seeing progress.",
        evidence: [change.evidence(.original, timing.range)], ask: MeasuresChanged.question(withoutMeasure: words), .high)
    }
    if endsPromise(timing, change.text(on: .original)) {
      return change.reason(
        Self.self, .dateDropped, "\(words) is gone: the promise no longer ends then.",
        evidence: [change.evidence(.original, timing.range)], ask: "Until when does this promise hold?", .notable)
    }
    return change.reason(
      Self.self, .dateDropped, "\(words) is gone\(timing.isDeadline ? ", and with it the deadline" : "").",
      evidence: [change.evidence(.original, timing.range)],
      ask: timing.isDeadline
        ? "By when will this now be done, if not \(words)?"
        : isBareYear(timing, change) ? nil : "Why does the plan no longer say \(words)?",
      timing.isDeadline ? .high : .minor)
  }

  /// "will fund the hub until 2028", "will not close any before 2028": the promise holds until then.
  private func endsPromise(_ timing: Timing, _ text: ReadText) -> Bool {
    let opener = text.reading.words[timing.range.lowerBound].term
    guard opener == Self.before else { return Self.until.contains(opener) }
    return text.reading.sentences.firstIndex { $0.contains(timing.core.lowerBound) }.flatMap { text.heads[$0] }?.isNegated ?? false
  }

  private static let before = Term(word: "before")
  private static let until = Set(["until", "till"].map { Term(word: $0) })

  /// "2019/20" struck out where another year stays: which year is meant is asked of that one.
  private func isBareYear(_ timing: Timing, _ change: ComparedChange) -> Bool {
    timing.range == timing.core && timing.core.count == 1
      && change.text(on: .revised).timings.contains { if case .date = $0.kind { true } else { false } }
  }

  /// "cutting the wait to 12 minutes": a length of time that is aimed at.
  private func isAim(_ timing: Timing, _ reading: Reading) -> Bool {
    guard case .length = timing.kind, timing.core.lowerBound > 0, reading.words[timing.core.lowerBound - 1].term == Self.to else {
      return false
    }
    let sentence = reading.sentence(of: timing.core.lowerBound)
    return reading.words[sentence.lowerBound..<timing.core.lowerBound].contains { !$0.classes.isDisjoint(with: [.rising, .falling]) }
  }

  private static let to = Term(word: "to")

  private func added(_ change: ComparedChange, _ timing: Timing) -> Reason {
    let words = change.quote(.revised, timing.range)
    if isAim(timing, change.text(on: .revised).reading) {
      return change.reason(
        Self.self, .figureAdded, "\(words) is new.", evidence: [change.evidence(.revised, timing.range)], ask: "What is \(words) based on?",
        .minor)
    }
    if endsPromise(timing, change.text(on: .revised)) {
      return change.reason(
        Self.self, .dateAdded, "\(words) is new: the promise now ends then.", evidence: [change.evidence(.revised, timing.range)],
        ask: "Why does this end then, and what follows?", .notable)
    }
    return change.reason(
      Self.self, .dateAdded, "\(words) is new.", evidence: [change.evidence(.revised, timing.range)],
      ask: timing.isDeadline ? "What has to be done to meet \(words)?" : nil, .minor)
  }
}

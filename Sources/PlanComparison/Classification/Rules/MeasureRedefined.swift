import PlanLanguage
public import PlanModel

/// Finds measures that stay in the plan and now count something else: "the share of crimes solved" to "given an outcome".
public struct MeasureRedefined: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "measure-redefined"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.subject.kind != .heading else { return [] }
    return change.sentencePairs.compactMap { pair in counted(change, pair) ?? measured(change, pair) }
  }

  /// "the share of crimes solved": what is counted was replaced, and the word that counts stays.
  private func counted(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) -> Reason? {
    let (before, after) = (change.text(on: .original).reading, change.text(on: .revised).reading)
    guard let counter = after.words.indices.first(where: { isCounter(after, $0, pair.revised) }) else { return nil }
    for hunk in change.hunks
    where hunk.revised.lowerBound > counter && hunk.revised.lowerBound <= counter + 8 || hunk.revised.upperBound == counter {
      guard let was = outcome(before, hunk.original), let now = outcome(after, hunk.revised), was.value != now.value,
        !after.phrases(.outcome).contains(where: { $0.value == was.value }),
        !before.phrases(.outcome).contains(where: { $0.value == now.value })
      else { continue }
      return reason(change, hunk.original.trimmed(in: before), hunk.revised.trimmed(in: after), of: after.text(counter..<counter + 1))
    }
    return nil
  }

  private func isCounter(_ reading: Reading, _ index: Int, _ sentence: Int) -> Bool {
    reading.sentences[sentence].contains(index) && Self.counters.contains(reading.words[index].term) && !reading.words[index].isChanged
  }

  private func outcome(_ reading: Reading, _ range: Range<Int>) -> Reading.Phrase? {
    reading.phrases(.outcome).first { $0.range.overlaps(range) }
  }

  /// "measured by the survey": another measure in its place.
  private func measured(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) -> Reason? {
    let (before, after) = (change.text(on: .original).reading, change.text(on: .revised).reading)
    guard let was = MeasuringClause(before, in: before.sentences[pair.original]),
      let now = MeasuringClause(after, in: after.sentences[pair.revised]), !was.isLike(now),
      before.isChanged(was.object) || after.isChanged(now.object)
    else { return nil }
    return reason(change, was.object, now.object, of: nil)
  }

  private func reason(_ change: ComparedChange, _ original: Range<Int>, _ revised: Range<Int>, of counter: String?) -> Reason {
    let (was, now) = (change.quote(.original, original), change.quote(.revised, revised))
    return change.reason(
      Self.self, .measureRedefined,
      counter.map { "The \(Quoting.quoted($0)) now counts something else: \(was) becomes \(now)." }
        ?? "It is measured by something else: \(was) becomes \(now).",
      evidence: [change.evidence(.original, original), change.evidence(.revised, revised)],
      ask: "What would last year’s figure be if counted as \(now)?", .high)
  }

  private static let counters = Set(TermFamilies.counters.map(Term.init(word:)))
}

extension Range<Int> {
  /// Without signs at its ends.
  func trimmed(in reading: Reading) -> Range<Int> {
    var range = self
    while let first = range.first, reading.words[first].kind == .sign { range = first + 1..<range.upperBound }
    while let last = range.last, reading.words[last].kind == .sign { range = range.lowerBound..<last }
    return range
  }
}

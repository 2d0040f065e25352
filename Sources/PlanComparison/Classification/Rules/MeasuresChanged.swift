import PlanLanguage
public import PlanModel

/// Finds measures, ratings, dashboards and targets that came or went.
///
/// A plan must say how performance will be measured (Police Reform and Social Responsibility Act 2011, s.7(1)(e)).
public struct MeasuresChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "measures"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording || [.added, .removed].contains(change.change.kind), change.change.subject.kind != .heading else { return [] }
    let (gone, new) = (lost(change, .original), lost(change, .revised))
    return [
      gone.isEmpty ? nil : reason(change, .measureDropped, gone, .original),
      new.isEmpty ? nil : reason(change, .measureAdded, new, .revised),
    ].compactMap(\.self)
  }

  /// The measures of one side that the other has not, each once, in order.
  private func lost(_ change: ComparedChange, _ side: Side) -> [Range<Int>] {
    let (text, other) = (change.text(on: side), change.text(on: side.other))
    let theirs = Set(other.reading.phrases(.measure).map(\.value))
    var seen = theirs
    var ranges = text.reading.phrases(.measure).filter { phrase in
      isMeasure(phrase, text.reading) && text.reading.isChanged(phrase.range) && !isKept(phrase, text)
        && seen.insert(phrase.value).inserted
    }.map { Self.named($0.range, text.reading) }
    if change.isRewording { ranges = clauses(change, side).filter { clause in !ranges.contains { $0.overlaps(clause) } } + ranges }
    // Without a rewording, an added or removed target is reported as a figure.
    if !change.isRewording {
      ranges += text.figures.filter { $0.isTarget && $0.kind != .number || isMeasured($0, change) }.map(\.quantity.wholeRange)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// "annual survey" becomes "survey": the noun of the measure stays, and how often is the matter of another rule.
  private func isKept(_ phrase: Reading.Phrase, _ text: ReadText) -> Bool {
    phrase.range.count > 1 && text.reading.words[phrase.range.upperBound - 1].partner != nil
      && text.timings.contains { timing in
        if case .frequency = timing.kind { timing.core.contains(phrase.range.lowerBound) } else { false }
      }
  }

  /// "measured by hospital admissions", where the partner of its sentence has no such words.
  private func clauses(_ change: ComparedChange, _ side: Side) -> [Range<Int>] {
    let (before, after) = (change.text(on: .original).reading, change.text(on: .revised).reading)
    return change.sentencePairs.compactMap { pair in
      let was = MeasuringClause(before, in: before.sentences[pair.original])
      let now = MeasuringClause(after, in: after.sentences[pair.revised])
      guard let clause = side == .original ? was : now, (side == .original ? now : was) == nil else { return nil }
      return change.text(on: side).reading.isChanged(clause.range) ? clause.range : nil
    }
  }

  /// A row of a table with a percentage in it measures something.
  private func isMeasured(_ figure: Figure, _ change: ComparedChange) -> Bool {
    change.change.subject.kind == .tableRow && figure.kind == .percentage
  }

  /// "the target" before an act is a verb's object; "dashboard cameras" and "the dashboard of a van" measure nothing.
  private func isMeasure(_ phrase: Reading.Phrase, _ reading: Reading) -> Bool {
    let words = reading.words
    if phrase.range.count == 1, Self.parts.contains(words[phrase.range.lowerBound].stem), phrase.range.upperBound < words.count {
      let next = words[phrase.range.upperBound]
      if next.kind == .word, next.isContent, next.classes.isDisjoint(with: [.baseVerb, .thirdPersonVerb]) { return false }
    }
    guard words[phrase.range.upperBound - 1].stem == Self.target, phrase.range.upperBound < words.count else { return true }
    return words[phrase.range.upperBound].classes.isDisjoint(with: [.countedNoun]) || words[phrase.range.upperBound].kind != .word
  }

  /// With the words that belong to its name: "performance dashboard", "rating of ‘good’".
  private static func named(_ range: Range<Int>, _ reading: Reading) -> Range<Int> {
    var end = range.upperBound
    let words = reading.words
    var start = range.lowerBound
    if start > 0, words[range].contains(where: { $0.stem == target }), words[start - 1].isContent { start -= 1 }
    if words[end - 1].classes.contains(.preposition), end < words.count, words[end].kind == .word { return start..<end + 1 }
    guard words[range].contains(where: { $0.stem == rating }), end < words.count else { return start..<end }
    if !words[end - 1].classes.contains(.preposition) {
      guard words[end].classes.contains(.preposition), end + 1 < words.count else { return range }
      end += 1
    }
    if words[end].kind == .sign, end + 2 < words.count { end += 3 } else { end += 1 }
    return range.lowerBound..<min(end, words.count)
  }

  private func reason(_ change: ComparedChange, _ kind: Reason.Kind, _ ranges: [Range<Int>], _ side: Side) -> Reason {
    let words = Quoting.joined(ranges.map { change.quote(side, $0) })
    let verb = ranges.count > 1 ? "are" : "is"
    let isGone = kind == .measureDropped
    return Reason(
      rule: Self.name, kind: kind,
      statement: "\(words) \(verb) \(isGone ? "gone" : "new"): \(ranges.count > 1 ? "ways" : "a way") of seeing progress.",
      evidence: ranges.map { change.evidence(side, $0) },
      question: isGone
        ? Self.question(withoutMeasure: words)
        : "When will the Panel first see \(words), and against what starting point?",
      consequence: isGone ? .high : .minor)
  }

  static func question(withoutMeasure words: String) -> String {
    "Without \(words), how will the Panel and the public see whether this is done?"
  }

  private static let target = Term(word: "target")
  /// Measures whose words name parts of other things as well.
  private static let parts = Set(["dashboard", "milestone", "baseline"].map(WordForm.stem(of:)))
  private static let rating = Term(word: "rat")
}

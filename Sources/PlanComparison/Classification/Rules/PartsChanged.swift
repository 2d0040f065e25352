import PlanLanguage
public import PlanModel

/// Finds a second promise that was joined on to a commitment or cut off it: "and act on what they say".
public struct PartsChanged: ClassificationRule {
  /// The rule's name in reports.
  public static let name = "parts"

  package init() {}

  /// The reasons that the rule finds in one change.
  public func reasons(for change: ComparedChange) -> [Reason] {
    guard change.isRewording, change.change.original.count == 1, change.change.revised.count == 1,
      change.change.subject.kind == .commitment
    else { return [] }
    return [Side.original, .revised].compactMap { side in
      let parts = change.hunks.compactMap { part(of: $0, on: side, in: change) }
      return parts.isEmpty ? nil : reason(change, side, parts)
    }
  }

  private func reason(_ change: ComparedChange, _ side: Side, _ parts: [Range<Int>]) -> Reason {
    let isDropped = side == .original
    let described = parts.prefix(3).map { "\(change.quote(side, $0)) is \(isDropped ? "left out" : "joined on")" }.joined(separator: "; ")
    return change.reason(
      Self.self, isDropped ? .partDropped : .partAdded, described + ".", evidence: parts.prefix(3).map { change.evidence(side, $0) },
      ask: isDropped ? "Why is this part no longer promised, and is it done elsewhere?" : "Who will do this part, and by when?",
      isDropped ? .notable : .minor)
  }

  /// The words of one side where the other has none, if they hold a promise of their own: a verb, joined on by "and" or "or".
  private func part(of hunk: Hunk, on side: Side, in change: ComparedChange) -> Range<Int>? {
    guard hunk[side.other].isEmpty else { return nil }
    let rest = hunk[side]
    let words = change.text(on: side).reading.words
    var range = rest
    while let first = range.first, words[first].kind == .sign { range = first + 1..<range.upperBound }
    while let last = range.last, words[last].kind == .sign { range = range.lowerBound..<last }
    if isPeriod(range, on: side, in: change) || isStretch(range, on: side, in: change) { return range }
    guard range.count >= 3, words[range].count(where: \.isContent) >= 2, !isOnlyMoved(range, side, change), let first = range.first,
      let last = range.last
    else { return nil }
    if words[first].classes.contains(.conjunction), isVerb(words, at: first + 1, in: range) { return range }
    if isTail(range, of: rest, side, change) { return range }
    if words[last].classes.contains(.conjunction), first == 0, isVerb(words, at: first, in: range) { return range }
    return nil
  }

  /// "at night", "on Friday nights", "during the school holidays": a time of the day, the week or the year.
  private func isPeriod(_ range: Range<Int>, on side: Side, in change: ComparedChange) -> Bool {
    let text = change.text(on: side)
    guard (2...4).contains(range.count), let first = range.first, Self.during.contains(text.reading.words[first].term) else { return false }
    let periods = text.reading.phrases(.period).filter { range.contains($0.range.lowerBound) }
    return !periods.isEmpty && !text.timings.contains { $0.range.overlaps(range) } && !text.names.contains { $0.range.overlaps(range) }
      && range.dropFirst().allSatisfy { index in
        !text.reading.words[index].isContent || periods.contains { $0.range.contains(index) }
      } && !change.text(on: side.other).reading.phrases.contains { $0.category == .period }
  }

  /// "until the end of the court case": how long, where no date says it.
  private func isStretch(_ range: Range<Int>, on side: Side, in change: ComparedChange) -> Bool {
    let text = change.text(on: side)
    guard (3...8).contains(range.count), let first = range.first, Self.stretching.contains(text.reading.words[first].term) else {
      return false
    }
    return !text.isReportedElsewhere(range) && text.reading.words[range].allSatisfy { $0.kind == .word }
  }

  private static let stretching = Set(["until", "till", "throughout", "during"].map(Term.init(word:)))
  private static let during = Set(["at", "on", "in", "during", "over"].map(Term.init(word:)))

  /// ", with the cost of each building", ", chaired by a survivor", "with lay members": what is added at the end, where it names nothing that
  /// other rules report.
  private func isTail(_ range: Range<Int>, of rest: Range<Int>, _ side: Side, _ change: ComparedChange) -> Bool {
    let text = change.text(on: side)
    let words = text.reading.words
    guard let first = rest.first, range.upperBound + 1 >= words.count else { return false }
    let opener = words[range.lowerBound].term
    let isWith = opener == Self.with
    // "by ethnicity and ward" says how something is divided; who does it is a person or a body.
    if opener == Self.by, first == range.lowerBound {
      return words[range].contains { $0.classes.contains(.conjunction) } && !text.isReportedElsewhere(range)
        && words[range].dropFirst().allSatisfy {
          ($0.isContent && !$0.traits.contains(.endsInIng)) || $0.classes.contains(.conjunction) || $0.isComma
        }
        && !text.reading.phrases(.group).contains { $0.range.overlaps(range) }
    }
    guard
      words[first].isSign(",")
        ? range.count >= 4 && (isWith || words[range.lowerBound + 1].term == Self.by)
        // Behind people and other things in the plural, "with" says which of them are meant.
        : isWith && first > 0 && words[first - 1].isContent && !words[first - 1].traits.contains(.endsInS)
    else { return false }
    return !text.isReportedElsewhere(range, where: { $0.kind != .number || $0.amount.whole >= 10 })
      && !words[range].contains { $0.kind == .sign && !$0.isApostrophe }
  }

  private static let with = Term(word: "with")
  private static let by = Term(word: "by")

  /// Whether the other side has all that the words name: two promises in another order.
  private func isOnlyMoved(_ range: Range<Int>, _ side: Side, _ change: ComparedChange) -> Bool {
    let theirs = Set(change.text(on: side.other).reading.words.map(\.stem))
    return change.text(on: side).reading.words[range].filter(\.isContent).allSatisfy { theirs.contains($0.stem) }
  }

  /// Whether a word is the verb of a promise. A word that may be a noun as well needs an object that a noun would not have.
  private func isVerb(_ words: [ReadWord], at index: Int, in range: Range<Int>) -> Bool {
    guard range.contains(index), range.contains(index + 1) else { return false }
    let (word, next) = (words[index], words[index + 1])
    let objects: WordClass = [.article, .determiner, .possessive, .pronoun]
    if word.traits.contains(.endsInIng) { return words[0].traits.contains(.endsInIng) && next.kind == .word }
    guard !word.classes.isDisjoint(with: [.baseVerb, .thirdPersonVerb]) else { return false }
    return !word.classes.contains(.nounToo) || !next.classes.isDisjoint(with: objects) || next.term == Self.on
  }

  private static let on = Term(word: "on")
}

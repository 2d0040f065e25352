import PlanLanguage
import PlanModel

extension ScopeFinder {
  // MARK: Words that say which

  /// "all victims" becomes "all victims of serious crime", "in each district" goes: a few words put in or taken out that say which of a kind
  /// are meant. Where they go the kind is wider, but that of "each district" is then no longer said of each.
  mutating func findModifiers(_ hunk: Hunk) {
    guard hunk.original.isEmpty != hunk.revised.isEmpty else { return }
    let side: Side = hunk.original.isEmpty ? .revised : .original
    let range = hunk[side].trimmed(in: reading(side))
    guard (1...9).contains(range.count), !isReported(side, range), isPlain(range, side) else { return }
    if let noun = describedPerson(range, side) ?? describedKind(range, side) {
      tell(
        side == .revised ? .scopeNarrowed : .scopeWidened, side, range.lowerBound..<noun + 1, side == .revised ? .notable : .minor)
    } else if isOfEach(range, side) {
      tell(
        side == .revised ? .scopeWidened : .scopeNarrowed, side, range, side == .revised ? .minor : .notable,
        ask: side == .revised ? "Can it be done \(change.quote(side, range))?" : "Will it still be done \(change.quote(side, range))?")
    } else if let noun = modifiedNoun(range, side) {
      tell(side == .revised ? .scopeNarrowed : .scopeWidened, side, noun..<range.upperBound, side == .revised ? .notable : .minor)
    }
  }

  /// Whether the words have no sign, verb, time, figure or name of their own, which other rules report.
  private func isPlain(_ range: Range<Int>, _ side: Side) -> Bool {
    let text = change.text(on: side)
    let verbs: WordClass = [.modal, .negation, .auxiliary, .pronoun]
    return !text.isReportedElsewhere(range)
      && !text.reading.words[range].contains { word in
        word.kind == .sign && !word.isApostrophe || !word.classes.isDisjoint(with: verbs) || word.traits.contains(.endsInIng)
      }
  }

  /// "domestic abuse victims": the kept word for people just behind words that say which of them.
  private func describedPerson(_ range: Range<Int>, _ side: Side) -> Int? {
    let words = reading(side).words
    let noun = range.upperBound
    guard range.count <= 3, noun < words.count, isPerson(noun, side), !words[noun].isChanged,
      words[range].allSatisfy({ $0.isContent && !$0.traits.contains(.endsInLy) && $0.classes.isDisjoint(with: [.level, .baseVerb]) }),
      !reading(side).phrases(.quality).contains(where: { $0.range.overlaps(range) })
    else { return nil }
    return noun
  }

  /// "all maintained schools": the kept noun behind words that say which of all are meant.
  private func describedKind(_ range: Range<Int>, _ side: Side) -> Int? {
    let words = reading(side).words
    let noun = range.upperBound
    guard range.count <= 2, range.lowerBound > 0, noun < words.count, !words[noun].isChanged, words[noun].isContent,
      words[range.lowerBound - 1].classes.contains(.universal), !words[range.lowerBound - 1].isChanged,
      words[range].allSatisfy({ $0.kind == .word && $0.isContent && !$0.traits.contains(.endsInLy) }),
      words[range].allSatisfy({ $0.classes.isDisjoint(with: [.level, .baseVerb]) }),
      !reading(side).phrases(.quality).contains(where: { $0.range.overlaps(range) })
    else { return nil }
    return noun
  }

  /// "in each district", "at every station".
  private func isOfEach(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    return (2...5).contains(range.count) && Self.placing.contains(words[range.lowerBound].term)
      && words[range.lowerBound + 1].classes.contains(.universal)
      && words[range].dropFirst(2).allSatisfy { $0.isContent }
  }

  /// The kept noun that the words stand behind, where they say which of its kind are meant: behind "of", any noun of several; behind "in" and
  /// other such words, only what "all" or "every" counts, or people, since they may belong to the verb.
  private func modifiedNoun(_ range: Range<Int>, _ side: Side) -> Int? {
    let words = reading(side).words
    let noun = range.lowerBound - 1
    guard noun >= 0, !words[noun].isChanged, words[noun].kind == .word, words[noun].isContent,
      words[noun].classes.isDisjoint(with: [.baseVerb, .gerund, .modal]) || words[noun].classes.contains(.nounToo),
      words[range.upperBound - 1].isContent
    else { return nil }
    let opener = words[range.lowerBound].term
    // "victims of crime" are all the victims that a plan speaks of.
    if opener == Self.of, range.count == 2, words[range.lowerBound + 1].term == Self.crime { return nil }
    if opener == Self.of {
      let counted = isCounted(noun, side)
      return counted || words[noun].traits.contains(.endsInS) && words[noun].classes.isDisjoint(with: .thirdPersonVerb) ? noun : nil
    }
    // "on its merits", "in our area" say how or where it is done.
    guard Self.saying.contains(opener), !words[range.lowerBound + 1].classes.contains(.possessive) else { return nil }
    return isCounted(noun, side) || isPerson(noun, side) ? noun : nil
  }

  /// Whether "all", "every" or "each" is before the noun, with at most four words between: "every use of strip search".
  private func isCounted(_ noun: Int, _ side: Side) -> Bool {
    let words = reading(side).words
    for index in stride(from: noun - 1, through: max(0, noun - 5), by: -1) {
      if words[index].classes.contains(.universal) { return true }
      if words[index].term == Self.of { continue }
      if words[index].kind != .word || !words[index].isContent { return false }
    }
    return false
  }

  // MARK: Words in the place of others

  /// "people with autism" becomes "people with learning disabilities": behind a word for people, what says which of them.
  mutating func findOthers(_ hunk: Hunk) {
    guard let was = behindPerson(hunk.original, .original), let now = behindPerson(hunk.revised, .revised),
      !isReported(.original, was), !isReported(.revised, now), !isAlike(hunk.original, hunk.revised)
    else { return }
    tell(.definitionChanged, was, now, .notable)
  }

  /// The words of a hunk with the kept "with" and the noun before.
  private func behindPerson(_ range: Range<Int>, _ side: Side) -> Range<Int>? {
    let words = reading(side).words
    let start = range.lowerBound - 2
    guard (1...4).contains(range.count), start >= 0, isPlain(range, side), words[range].allSatisfy(\.isContent),
      !words[start].isChanged, !words[start + 1].isChanged, Self.saying.contains(words[start + 1].term) || words[start + 1].term == Self.of,
      isPerson(start, side), range.upperBound >= words.count || !words[range.upperBound].isContent || words[range.upperBound].kind == .sign
    else { return nil }
    return start..<range.upperBound
  }

  private static let placing = Set(["in", "at", "within", "for", "to", "across", "from"].map(Term.init(word:)))
  private static let saying = Set(["in", "with", "at", "from", "on", "under", "for"].map(Term.init(word:)))
  private static let crime = Term(word: "crime")
  private static let of = Term(word: "of")
}

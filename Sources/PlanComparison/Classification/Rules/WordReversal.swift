import PlanLanguage
import PlanModel

/// A place outside the head of a sentence where one side says the opposite of the other: "no closures" against "closures", "open" against
/// "closed".
struct WordReversal {
  /// The words of the original, with a word that shows what they are said of.
  let original: Range<Int>
  /// The words of the revised side.
  let revised: Range<Int>
  /// Whether what was ruled out may now be done at times, "only as a last resort", or the other way about.
  let isExceptional: Bool

  /// The first such place of a change whose other words have mostly stayed; nil where there is none.
  static func first(in change: ComparedChange) -> WordReversal? {
    for hunk in change.hunks {
      guard let found = denial(change, hunk) ?? opposite(change, hunk), keepsRest(change, found) else { continue }
      return found
    }
    return nil
  }

  /// Whether most words of the two sentences are the same: else the words deny another thing.
  private static func keepsRest(_ change: ComparedChange, _ found: WordReversal) -> Bool {
    let (before, after) = (change.text(on: .original).reading, change.text(on: .revised).reading)
    return change.overlap(before.sentence(of: found.original.lowerBound), after.sentence(of: found.revised.lowerBound)) >= 0.7
  }

  // MARK: A denial that came or went

  /// "do not share" against "share", "no closures" against "closures".
  private static func denial(_ change: ComparedChange, _ hunk: Hunk) -> WordReversal? {
    let side: Side = isNothing(hunk.revised, change.text(on: .revised)) ? .original : .revised
    guard isNothing(hunk[side.other], change.text(on: side.other)), !hunk[side].isEmpty else { return nil }
    let words = change.text(on: side).reading.words
    let range = hunk[side]
    let sentence = change.text(on: side).reading.sentence(of: range.lowerBound)
    guard range.count <= 2, range.allSatisfy({ isDenial(words[$0]) || words[$0].classes.contains(.auxiliary) }),
      range.contains(where: { isDenial(words[$0]) }), range.upperBound < sentence.upperBound
    else { return nil }
    let (next, before) = (words[range.upperBound], range.lowerBound > 0 ? words[range.lowerBound - 1].term : nil)
    // "not in favour": as far as the first word of meaning.
    let end = 1 + ((range.upperBound..<min(range.upperBound + 3, sentence.upperBound)).first { words[$0].isContent } ?? range.upperBound)
    // "not only", "no later than" and "or not" deny nothing.
    guard next.kind == .word, next.partner != nil, !isMild(next.term), before != or,
      denials(words[sentence]) == 1 + denials(theirs(of: sentence, change, side)),
      let plain = change.counterpart(of: range.upperBound..<end, on: side)
    else { return nil }
    let denied = range.lowerBound..<end
    let isExceptional = theirs(of: sentence, change, side).contains {
      $0.isChanged && (DenialTerms.exceptional.contains($0.term) || opening.contains($0.term))
    }
    return side == .original
      ? WordReversal(original: denied, revised: plain, isExceptional: isExceptional)
      : WordReversal(original: plain, revised: denied, isExceptional: isExceptional)
  }

  private static func isMild(_ term: Term) -> Bool {
    DenialTerms.softening.contains(term) || DenialTerms.comparing.contains(term) || DenialTerms.sizes.contains(term)
  }

  /// Whether nothing stands in the place of a denial, or an article: "no place" against "a place".
  private static func isNothing(_ range: Range<Int>, _ text: ReadText) -> Bool {
    range.isEmpty || range.count == 1 && text.reading.words[range].allSatisfy { $0.classes.contains(.article) || $0.term == some }
  }

  /// The words of the other side's sentence that is most of this one.
  private static func theirs(of sentence: Range<Int>, _ change: ComparedChange, _ side: Side) -> ArraySlice<ReadWord> {
    let partners = change.text(on: side).reading.words[sentence].compactMap(\.partner)
    let other = change.text(on: side.other).reading
    guard let middle = partners.isEmpty ? nil : partners[partners.count / 2] else { return [] }
    return other.words[other.sentence(of: middle)]
  }

  private static func denials(_ words: ArraySlice<ReadWord>) -> Int { words.count(where: isDenial) }

  private static func isDenial(_ word: ReadWord) -> Bool { word.classes.contains(.negation) || denying.contains(word.term) }

  private static let denying = Set(["no", "without"].map(Term.init(word:)))
  /// Words that open the case in which it may be done all the same.
  private static let opening = Set(["unless", "except", "exceptional", "necessary", "where", "if", "when"].map(Term.init(word:)))
  private static let some = Term(word: "some")
  private static let or = Term(word: "or")

  // MARK: A word for its opposite

  /// "open" against "closed", with the word before or after that both sides keep.
  private static func opposite(_ change: ComparedChange, _ hunk: Hunk) -> WordReversal? {
    guard hunk.original.count == 1, hunk.revised.count == 1 else { return nil }
    // "under 25s" and "over 25s" are ages, which another rule reports.
    let (before, after) = (change.text(on: .original), change.text(on: .revised))
    let (one, other) = (hunk.original.lowerBound, hunk.revised.lowerBound)
    guard !(one + 1 < before.reading.words.count && before.reading.words[one + 1].kind.isFigure) else { return nil }
    guard OppositeWords.areOpposite(before.reading.words[one].term, after.reading.words[other].term), !isElsewhere(one, before),
      !isElsewhere(other, after)
    else { return nil }
    return WordReversal(original: withNext(one, before.reading), revised: withNext(other, after.reading), isExceptional: false)
  }

  /// Whether a word belongs to a limit, a date or a name, which other rules report.
  private static func isElsewhere(_ index: Int, _ text: ReadText) -> Bool {
    text.timings.contains { $0.range.contains(index) } || text.names.contains { $0.range.contains(index) }
      || text.figures.contains { $0.quantity.wholeRange.contains(index) }
      || text.reading.phrases.contains { $0.category == .condition && $0.range.contains(index) }
  }

  /// With the words behind it that stay, as far as the first of meaning; or else with the one before.
  private static func withNext(_ index: Int, _ reading: Reading) -> Range<Int> {
    let words = reading.words
    let sentence = reading.sentence(of: index)
    let end = (index + 1..<min(index + 4, sentence.upperBound)).prefix { words[$0].kind != .sign && words[$0].partner != nil }.first {
      words[$0].isContent
    }
    if let end { return index..<end + 1 }
    let start = (max(sentence.lowerBound, index - 3)..<index).reversed().prefix { words[$0].kind != .sign && words[$0].partner != nil }
      .first { words[$0].isContent }
    return (start ?? index)..<index + 1
  }
}

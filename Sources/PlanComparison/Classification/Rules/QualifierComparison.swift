import PlanLanguage
import PlanModel

/// Compares the words beside two commitments that make them worth less or more: conditions, qualifiers, grades, "all".
struct QualifierComparison {
  private let change: ComparedChange
  private let sentences: (original: Range<Int>, revised: Range<Int>)
  private let conditions: ConditionChanges
  private let qualities: QualityChanges
  private let grade: GradeChange?

  init(_ change: ComparedChange, _ pair: (original: Int, revised: Int)) {
    self.change = change
    sentences = (change.text(on: .original).reading.sentences[pair.original], change.text(on: .revised).reading.sentences[pair.revised])
    conditions = ConditionChanges(change, pair)
    qualities = QualityChanges(change, pair)
    grade = GradeChange(change, pair)
  }

  func reasons(_ rule: (some ClassificationRule).Type) -> [Reason] {
    [reason(rule, .weakened, facts(isWeaker: true)), reason(rule, .strengthened, facts(isWeaker: false))].compactMap(\.self)
  }

  /// What came, went or changed, in one direction.
  private struct Facts {
    var swapped: [(original: Range<Int>, revised: Range<Int>)] = []
    var gone: [Range<Int>] = []
    var new: [Range<Int>] = []
    var isEmpty: Bool { swapped.isEmpty && gone.isEmpty && new.isEmpty }
  }

  private func facts(isWeaker: Bool) -> Facts {
    var facts = Facts()
    for pair in qualities.swapped where (pair.revised.level.level < pair.original.level.level) == isWeaker {
      facts.swapped.append((quotedRange(pair.original.range, .original), quotedRange(pair.revised.range, .revised)))
    }
    facts.swapped += nones(isWeaker: isWeaker) + partlyDenied(isWeaker: isWeaker) + partly(isWeaker: isWeaker)
    if let grade, grade.isLower == isWeaker { facts.swapped.append((grade.original, grade.revised)) }
    // A word in the place of a number is looser, and a number in the place of a word is reported as a number.
    let (dropped, added) = (
      qualities.dropped.filter { qualities.number(against: $0, on: .revised) == nil && !isOfOtherFigure($0, .original) },
      qualities.added.filter { qualities.number(against: $0, on: .original) == nil && !isOfOtherFigure($0, .revised) }
    )
    facts.gone = dropped.filter { ($0.level.level > 0) == isWeaker }.map { quotedRange($0.range, .original) }
    facts.new = added.filter { ($0.level.level < 0) == isWeaker }.map { quotedRange($0.range, .revised) }
    if isWeaker {
      facts.swapped += qualities.added.compactMap { quality in
        qualities.number(against: quality, on: .original).map { ($0, quality.range) }
      }
    }
    if conditions.isOneWay {
      // Words that are a quality and a condition at once are said once.
      let said = isWeaker ? facts.new : facts.gone
      let others = (isWeaker ? conditions.added : conditions.removed).map(\.range).filter { range in !said.contains { $0.overlaps(range) } }
      if isWeaker { facts.new += others } else { facts.gone += others }
    }
    for range in wholes(isWeaker ? .original : .revised) { tell(range, &facts, isWeaker: isWeaker) }
    return facts
  }

  /// "all frontline staff" becomes "frontline staff": a whole that went or came, with the words that stay.
  private func tell(_ range: Range<Int>, _ facts: inout Facts, isWeaker: Bool) {
    let rest = without(whole: range, on: isWeaker ? .original : .revised)
    switch (isWeaker, rest) {
    case (true, let rest?): facts.swapped.append((range, rest))
    case (false, let rest?): facts.swapped.append((rest, range))
    case (true, nil): facts.gone.append(range)
    case (false, nil): facts.new.append(range)
    }
  }

  /// The same words on the other side without the whole: "new officers" of "every new officer".
  private func without(whole range: Range<Int>, on side: Side) -> Range<Int>? {
    let stems = change.text(on: side).reading.words[range].dropFirst().map(\.stem)
    let theirs = change.text(on: side.other).reading.words
    guard !stems.isEmpty, theirs.count >= stems.count else { return nil }
    let start = (0...theirs.count - stems.count).first { theirs[$0..<$0 + stems.count].map(\.stem) == stems }
    return start.map { $0..<$0 + stems.count }
  }

  /// "four" becomes "at least two": where the figure changed as well, its rule says what that is worth.
  private func isOfOtherFigure(_ quality: QualityChanges.Quality, _ side: Side) -> Bool {
    guard quality.level.subject == .limit else { return false }
    let text = change.text(on: side)
    let next = quality.range.upperBound
    guard let figure = text.figures.first(where: { $0.range.lowerBound == next }) else { return false }
    // "no more than two" becomes "no fewer than two": another rule says that the limit changed.
    if change.text(on: side.other).figures.contains(where: { $0.quantity.limit != nil && $0.says(figure) }) { return true }
    return text.reading.words[next].isChanged
      && change.hunks.contains { hunk in
        hunk[side].contains(next)
          && change.text(on: side.other).figures.contains {
            $0.range.overlaps(hunk[side.other])
          }
      }
  }

  /// "no cuts" becomes "few cuts", or the other way about.
  private func nones(isWeaker: Bool) -> [(original: Range<Int>, revised: Range<Int>)] {
    change.hunks.compactMap { hunk in
      let (none, some): (Side, Side) = isWeaker ? (.original, .revised) : (.revised, .original)
      let (denying, allowing) = (change.text(on: none).reading.words[hunk[none]], change.text(on: some).reading.words[hunk[some]])
      guard denying.count == 1, allowing.count == 1, denying.first?.term == Self.no, let word = allowing.first, Self.few.contains(word.term)
      else { return nil }
      return (quotedRange(hunk.original, .original), quotedRange(hunk.revised, .revised))
    }
  }

  /// "no reduction" becomes "no significant reduction", or the other way about.
  private func partlyDenied(isWeaker: Bool) -> [(original: Range<Int>, revised: Range<Int>)] {
    let side: Side = isWeaker ? .revised : .original
    let words = change.text(on: side).reading.words
    return change.hunks.compactMap { hunk in
      guard hunk[isWeaker ? .original : .revised].isEmpty, hunk[side].count == 1, let index = hunk[side].first, index > 0,
        index + 1 < words.count, Self.no == words[index - 1].term, DenialTerms.sizes.contains(words[index].term),
        words[index + 1].isContent,
        let rest = change.counterpart(of: index - 1..<index + 2, on: side)
      else { return nil }
      return isWeaker ? (rest, index - 1..<index + 2) : (index - 1..<index + 2, rest)
    }
  }

  /// "the audit" becomes "a summary of the audit", "the safest county" becomes "one of the safest counties", or the other way about.
  private func partly(isWeaker: Bool) -> [(original: Range<Int>, revised: Range<Int>)] {
    let side: Side = isWeaker ? .revised : .original
    let reading = change.text(on: side).reading
    let words = reading.words
    return change.hunks.compactMap { hunk in
      let range = hunk[side]
      guard hunk[side.other].isEmpty, (1...4).contains(range.count), range.upperBound < words.count,
        let end = endOfNoun(after: range.upperBound, words), isPart(range, of: end - 1, in: reading),
        let rest = change.counterpart(of: range.lowerBound..<end, on: side)
      else { return nil }
      return isWeaker ? (rest, range.lowerBound..<end) : (range.lowerBound..<end, rest)
    }
  }

  /// "a summary of", "some of"; "one of" and "among" only before what is best.
  private func isPart(_ range: Range<Int>, of noun: Int, in reading: Reading) -> Bool {
    let words = reading.words
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    if range.count == 1 ? first.term == Self.among : range.count == 2 && first.term == Self.one && last.term == Self.of {
      return reading.text(noun..<noun + 1).hasSuffix("est") && words[noun - 1].classes.contains(.article)
    }
    return last.term == Self.of && words[range].contains { Self.extracts.contains($0.term) }
  }

  /// Past an article and the first word of meaning that both sides have.
  private func endOfNoun(after start: Int, _ words: [ReadWord]) -> Int? {
    (start..<min(start + 3, words.count)).prefix { words[$0].kind == .word && words[$0].partner != nil }.first { words[$0].isContent }
      .map { $0 + 1 }
  }

  private static let among = Term(word: "among")
  private static let one = Term(word: "one")
  private static let of = Term(word: "of")
  private static let extracts = Set(
    ["summary", "outline", "digest", "extract", "extracts", "excerpts", "sample", "selection", "parts", "part", "highlights"].map(
      Term.init(word:)))

  private static let no = Term(word: "no")
  private static let few = Set(["few", "fewer", "some", "limited", "minimal", "little", "minor", "small"].map(Term.init(word:)))

  // MARK: "all" and "every"

  /// "all" or "every" before words that stay, with no word of scope in its place.
  private func wholes(_ side: Side) -> [Range<Int>] {
    let reading = change.text(on: side).reading
    let sentence = side == .original ? sentences.original : sentences.revised
    return reading.phrases(.scope).filter { phrase in
      sentence.contains(phrase.range.lowerBound) && reading.isChanged(phrase.range)
        && !change.text(on: side).timings.contains { $0.range.overlaps(phrase.range) } && isWholeAlone(phrase, reading, side)
        && !has(phrase, of: reading, on: side.other)
    }.map { $0.range.lowerBound..<described($0.range.upperBound, side) }
  }

  /// Past the words that a whole is of, four at most: "every new officer".
  private func described(_ start: Int, _ side: Side) -> Int {
    let words = change.text(on: side).reading.words
    return (start..<min(start + 4, words.count)).first { words[$0].kind == .sign || !words[$0].isContent } ?? min(start + 4, words.count)
  }

  private func isWholeAlone(_ phrase: Reading.Phrase, _ reading: Reading, _ side: Side) -> Bool {
    guard phrase.value == PhraseLexicon.Scope.whole.rawValue, Self.whole.contains(reading.words[phrase.range.lowerBound].term) else {
      return false
    }
    let other = side.other
    guard let hunk = change.hunks.first(where: { $0[side].contains(phrase.range.lowerBound) }) else { return false }
    let theirs = change.text(on: other).reading.phrases
    let replacing: [PhraseLexicon.Scope] = [.whole, .part, .narrowing]
    let isReplaced = theirs.contains { theirs in
      theirs.category == .scope && hunk[other].contains(theirs.range.lowerBound)
        && replacing.contains { $0.rawValue == Int32(theirs.value) }
    }
    // "all victims" in the place of "100% of victims".
    if change.text(on: other).figures.contains(where: { $0.isWhole && $0.range.overlaps(hunk[other]) }) { return false }
    let after = reading.words[phrase.range.upperBound...].prefix(3)
    // "all" for "Black": whom it covers has changed, which the rule of scope reports.
    if hunk[side].count == 1, let word = hunk[other].first, hunk[other].count == 1, change.text(on: other).reading.words[word].isContent {
      return false
    }
    // "make every effort" speaks of no cases.
    if let next = after.first, Self.idle.contains(next.stem) { return false }
    return !isReplaced
      && after.contains { word in word.isContent && change.text(on: other).reading.words.contains { $0.stem == word.stem } }
  }

  private func has(_ phrase: Reading.Phrase, of reading: Reading, on side: Side) -> Bool {
    let terms = reading.words[phrase.range].map(\.term)
    let other = change.text(on: side).reading
    return other.phrases.contains { $0.category == phrase.category && other.words[$0.range].map(\.term) == terms }
  }

  // MARK: Reasons

  private func reason(_ rule: (some ClassificationRule).Type, _ kind: Reason.Kind, _ facts: Facts) -> Reason? {
    guard !facts.isEmpty else { return nil }
    let isWeaker = kind == .weakened
    let lost = Quoting.joined(facts.gone.map { change.quote(.original, $0) })
    let put = Quoting.joined(facts.new.map { change.quote(.revised, $0) })
    let described =
      facts.swapped.map { "\(change.quote(.original, $0.original)) becomes \(change.quote(.revised, $0.revised))" }
      + [
        facts.gone.isEmpty ? nil : "\(lost) \(facts.gone.count > 1 ? "are" : "is") gone",
        facts.new.isEmpty ? nil : "\(put) \(facts.new.count > 1 ? "are" : "is") new",
      ].compactMap(\.self)
    let evidence =
      facts.swapped.flatMap { [change.evidence(.original, $0.original), change.evidence(.revised, $0.revised)] }
      + facts.gone.map { change.evidence(.original, $0) } + facts.new.map { change.evidence(.revised, $0) }
    return change.reason(
      rule, kind, described.joined(separator: " and ") + ", which promises \(isWeaker ? "less" : "more").", evidence: evidence,
      ask: question(isWeaker, facts, lost: lost, put: put), isWeaker ? .notable : .minor)
  }

  private func question(_ isWeaker: Bool, _ facts: Facts, lost: String, put: String) -> String {
    // A new condition says more than a whole that went with it.
    if let swap = facts.swapped.first, !isWeaker || facts.new.isEmpty {
      let (was, now) = (change.quote(.original, swap.original), change.quote(.revised, swap.revised))
      return isWeaker ? "Why is it now \(now) and not \(was)?" : "What makes \(now) possible where the plan said \(was)?"
    }
    if isWeaker {
      if facts.gone.isEmpty, facts.new.contains(where: { change.text(on: .revised).reading.words[$0].contains(where: \.kind.isFigure) }) {
        return "Why is it now \(put)?"
      }
      return facts.gone.isEmpty
        ? "In which cases will \(put) now apply, and who decides?" : "Why has \(lost) gone, and what may no longer be done?"
    }
    return facts.gone.isEmpty ? "How will \(put) be met and shown?" : "What makes it possible to promise this without \(lost)?"
  }

  /// With the word after it, where the qualifier is only half a phrase: "fully implemented", "at least 400".
  private func quotedRange(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = change.text(on: side).reading.words
    let (last, next) = (words[range.upperBound - 1], range.upperBound)
    guard next < words.count, words[next].kind != .sign, words[next].isContent else { return range }
    let isHalf =
      last.classes.contains(.preposition) || last.classes.contains(.universal) || Self.least.contains(last.term)
      || range.count == 1 && last.traits.contains(.endsInLy) || words[next].kind.isFigure
    return isHalf ? range.lowerBound..<next + 1 : range
  }

  private static let idle = Set(
    ["effort", "attempt", "endeavour", "opportunity", "chance", "reason", "time", "way"].map(WordForm.stem(of:)))
  private static let whole = Set(["all", "every", "each", "entire", "whole", "everyone", "everywhere"].map(Term.init(word:)))
  private static let least = Set(["least", "minimum"].map(Term.init(word:)))
}

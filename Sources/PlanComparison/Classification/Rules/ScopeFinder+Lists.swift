import PlanLanguage
import PlanModel

extension ScopeFinder {
  // MARK: Lists of cases

  /// "including a, b and c": items that came or went, or the whole list.
  mutating func findLists() {
    for pair in change.sentencePairs {
      let (before, after) = (reading(.original).sentences[pair.original], reading(.revised).sentences[pair.revised])
      switch (opener(.original, before), opener(.revised, after)) {
      case (let one?, let other?):
        findItems(one, until: before.upperBound, .original)
        findItems(other, until: after.upperBound, .revised)
      case (let one?, nil): tellList(one, until: before.upperBound, .original)
      case (nil, let other?): tellList(other, until: after.upperBound, .revised)
      case (nil, nil): continue
      }
    }
  }

  private func opener(_ side: Side, _ sentence: Range<Int>) -> Reading.Phrase? { scopes(side, [.listOpener], in: sentence).first }

  private mutating func tellList(_ opener: Reading.Phrase, until end: Int, _ side: Side) {
    // A list put in between commas ends with what was put in.
    let hunk = change.hunks.first { $0[side].contains(opener.range.lowerBound) && $0[side.other].isEmpty }
    let end = hunk.map { min(end, $0[side].trimmed(in: reading(side)).upperBound) } ?? end
    let range = opener.range.lowerBound..<endOfClause(opener.range.upperBound, until: end, side)
    guard reading(side).isChanged(opener.range), range.count > opener.range.count, isMostlyChanged(range, side) else { return }
    // What is put in as an example widens nothing for certain, but it says what is covered.
    facts.append(
      Fact(
        kind: side == .original ? .scopeNarrowed : .scopeWidened,
        statement: "\(change.quote(side, range)) is \(side == .original ? "gone" : "new")", evidence: [change.evidence(side, range)],
        consequence: .minor,
        question: side == .original ? "Will these still be covered?" : "What will be done on each of these, and by when?"))
  }

  private func isMostlyChanged(_ range: Range<Int>, _ side: Side) -> Bool {
    reading(side).words[range].count(where: \.isChanged) * 2 > range.count
  }

  private func endOfClause(_ start: Int, until end: Int, _ side: Side) -> Int {
    let words = reading(side).words
    return (start..<end).first { words[$0].isSign(".") || words[$0].isSign(";") || words[$0].isSign(":") } ?? end
  }

  private mutating func findItems(_ opener: Reading.Phrase, until end: Int, _ side: Side) {
    let words = reading(side).words
    let theirs = Set(reading(side.other).words.map(\.stem))
    var start = opener.range.upperBound
    let clause = endOfClause(start, until: end, side)
    for index in start...clause {
      guard index == clause || words[index].isSign(",") || words[index].classes.contains(.conjunction) else { continue }
      let item = start..<index
      start = index + 1
      let telling = words[item].filter(\.isContent)
      guard !telling.isEmpty, telling.count <= 6, telling.contains(where: { !theirs.contains($0.stem) }), reading(side).isChanged(item),
        !isReported(side, item), hasKeptNeighbour(item, of: opener.range.upperBound..<clause, side)
      else { continue }
      tell(side == .original ? .scopeNarrowed : .scopeWidened, side, item, .minor)
    }
  }

  /// Whether another item of the list stays: then the list is the same list, one shorter or longer.
  private func hasKeptNeighbour(_ item: Range<Int>, of list: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    return list.contains { !item.contains($0) && words[$0].isContent && !words[$0].isChanged }
  }

  // MARK: Focus, levels and narrowing words

  /// "with a focus on ..." put in or taken out.
  mutating func findFocus() {
    for side in [Side.original, .revised] {
      let other = side.other
      for phrase in scopes(side, [.focusOpener], in: reading(side).words.indices) where reading(side).isChanged(phrase.range) {
        // "not only" narrows nothing.
        let start = phrase.range.lowerBound
        if start > 0, reading(side).words[start - 1].classes.contains(.negation) { continue }
        // "only as a last resort", "only if": when it is done, and not what is looked at.
        if reading(side).words[phrase.range.upperBound...].first.map({ Self.hinging.contains($0.term) }) ?? false { continue }
        guard scopes(other, [.focusOpener], in: reading(other).words.indices).isEmpty else { continue }
        let sentence = reading(side).sentence(of: phrase.range.lowerBound)
        // "will only be done" in the place of "will not be done" is an exception, which the rule of strength reports.
        if start > sentence.lowerBound, reading(side).words[start - 1].classes.contains(.modal),
          reading(other).words.contains(where: { $0.classes.contains(.negation) && $0.isChanged })
        {
          continue
        }
        let end = endOfPhrase(phrase.range.upperBound, until: sentence.upperBound, side)
        guard end > phrase.range.upperBound else { continue }
        tell(
          side == .original ? .scopeWidened : .scopeNarrowed, side, phrase.range.lowerBound..<end, .minor,
          ask: side == .revised
            ? "What will receive less attention because of \(change.quote(side, phrase.range.lowerBound..<end))?"
            : "Why is the focus gone, and what takes its place?")
      }
    }
  }

  /// To the next comma or stop, at most fourteen words on.
  private func endOfPhrase(_ start: Int, until end: Int, _ side: Side) -> Int {
    let words = reading(side).words
    return (start..<min(end, start + 14)).first { words[$0].kind == .sign && !words[$0].isApostrophe } ?? min(end, start + 14)
  }

  /// "local", "regional", "national" put in or taken out.
  mutating func findLevels(_ hunk: Hunk) {
    let (before, after) = (levels(.original, hunk.original), levels(.revised, hunk.revised))
    guard before.isEmpty != after.isEmpty else { return }
    let side: Side = before.isEmpty ? .revised : .original
    let found = before + after
    guard let first = found.first, let last = found.last, found.count > 1, !isReported(side, first..<last + 1) else { return }
    let words = reading(side).words
    let end = last + 1 < words.count && words[last + 1].stem == Self.level ? last + 2 : last + 1
    let start = first > 0 && words[first - 1].classes.contains(.preposition) ? first - 1 : first
    tell(side == .revised ? .scopeWidened : .scopeNarrowed, side, start..<end, .minor)
  }

  private static let level = Term(word: "level")

  private func levels(_ side: Side, _ range: Range<Int>) -> [Int] { range.filter { reading(side).words[$0].classes.contains(.level) } }

  /// "serious", "repeat", "most" before a word that stays.
  mutating func findNarrowing(_ hunk: Hunk) {
    let kinds: Set<PhraseLexicon.Scope> = [.narrowing, .part]
    let (before, after) = (narrowing(.original, hunk.original, kinds), narrowing(.revised, hunk.revised, kinds))
    switch (before, after) {
    case (let one?, let other?):
      if reading(.original).words[one].map(\.term) != reading(.revised).words[other].map(\.term) {
        tell(.definitionChanged, one, other, .notable)
      }
    case (nil, let other?):
      if let was = replaced(by: other, .revised, hunk) {
        return tell(.definitionChanged, was, withNoun(other, hunk.revised, .revised), .notable)
      }
      tell(.scopeNarrowed, .revised, withNoun(other, hunk.revised, .revised), .notable)
    case (let one?, nil):
      if let now = replaced(by: one, .original, hunk) {
        return tell(.definitionChanged, withNoun(one, hunk.original, .original), now, .notable)
      }
      tell(.scopeWidened, .original, withNoun(one, hunk.original, .original), .minor)
    case (nil, nil): return
    }
  }

  /// "frontline officers" becomes "response officers": the word of the other side in a narrowing word's place, with the noun that both keep.
  private func replaced(by range: Range<Int>, _ side: Side, _ hunk: Hunk) -> Range<Int>? {
    let theirs = hunk[side.other]
    let words = reading(side.other).words
    guard range.count == hunk[side].count, theirs.count == 1, let word = theirs.first, words[word].isContent,
      words[word].classes.isDisjoint(with: [.universal, .baseVerb]), word + 1 < words.count, words[word + 1].isContent
    else { return nil }
    return word..<word + 2
  }

  /// Extends the range to the noun after: the next word, or the first word after the hunk where only an "or" and a word are between.
  private func withNoun(_ range: Range<Int>, _ hunk: Range<Int>, _ side: Side) -> Range<Int> {
    let words = reading(side).words
    let rest = range.upperBound..<max(range.upperBound, hunk.upperBound)
    guard rest.count == 2, words[rest.lowerBound].classes.contains(.conjunction), hunk.upperBound < words.count,
      words[hunk.upperBound].isContent
    else { return withNext(range, side) }
    return range.lowerBound..<hunk.upperBound + 1
  }

  /// A narrowing phrase whose noun, the word after, is on both sides.
  private func narrowing(_ side: Side, _ range: Range<Int>, _ kinds: Set<PhraseLexicon.Scope>) -> Range<Int>? {
    let words = reading(side).words
    let theirs = reading(side.other)
    return scopes(side, kinds, in: range).first { phrase in
      let next = withNoun(phrase.range, range, side)
      guard next.upperBound > phrase.range.upperBound, reading(side).isChanged(phrase.range), !isJoined(phrase.range.lowerBound, side)
      else { return false }
      let noun = words[next.upperBound - 1]
      return !noun.isChanged && !Self.labours.contains(noun.term)
        && !theirs.phrases.contains { $0.category == .scope && theirs.words[$0.range].map(\.term) == words[phrase.range].map(\.term) }
    }?.range
  }

  /// Nouns of what is done, which no word before them narrows to some of it: "serious work".
  private static let labours = Set(
    ["work", "effort", "efforts", "attention", "consideration", "progress", "thought"].map(Term.init(word:)))

  /// "primary and secondary schools": what is joined on with "and" to another such word is one more, not fewer.
  private func isJoined(_ index: Int, _ side: Side) -> Bool {
    guard index > 1 else { return false }
    let words = reading(side).words
    return words[index - 1].classes.contains(.conjunction) && words[index - 1].isChanged && !words[index - 2].isChanged
  }

  // MARK: Words joined on

  /// "and PCC activity", "awareness of and": a few words joined on with "and", or cut off.
  mutating func findAdditions(_ hunk: Hunk) {
    guard hunk.original.isEmpty != hunk.revised.isEmpty else { return }
    let side: Side = hunk.original.isEmpty ? .revised : .original
    let range = trimmed(hunk[side], side)
    guard (2...6).contains(range.count), !isReported(side, range), isJoinedOn(range, side) || isMembers(hunk[side], side),
      !isSubject(range, side), !isOnlyMoved(range, side)
    else { return }
    tell(side == .revised ? .scopeWidened : .scopeNarrowed, side, range, .minor)
  }

  /// ", Carrick and Moss", ", staff and volunteers" behind another member of the list: names or people that came or went.
  private func isMembers(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    guard let first = range.first, words[first].isSign(",") else { return false }
    let rest = range.dropFirst().filter { words[$0].kind == .word }
    return rest.contains { words[$0].classes.contains(.conjunction) }
      && rest.allSatisfy { words[$0].classes.contains(.conjunction) || words[$0].traits.contains(.capitalised) || isPerson($0, side) }
  }

  /// Whether the other side has all that the words name: a list in another order.
  private func isOnlyMoved(_ range: Range<Int>, _ side: Side) -> Bool {
    let theirs = Set(reading(side.other).words.map(\.stem))
    let named = reading(side).words[range].filter(\.isContent)
    return !named.isEmpty && named.allSatisfy { theirs.contains($0.stem) }
  }

  /// Whether the words are in the subject of a sentence: another rule reports who acts, unless both sides mean one actor, such as the force.
  private func isSubject(_ range: Range<Int>, _ side: Side) -> Bool {
    guard let sentence = change.text(on: side).heads.firstIndex(where: { $0?.subject.overlaps(range) ?? false }) else { return false }
    return !change.sentencePairs.contains { pair in
      guard (side == .original ? pair.original : pair.revised) == sentence,
        case .named(let was, _)? = ActorReader.finding(in: change.text(on: .original), sentence: pair.original),
        case .named(let now, _)? = ActorReader.finding(in: change.text(on: .revised), sentence: pair.revised)
      else { return false }
      return was == now
    }
  }

  private func trimmed(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = reading(side).words
    var range = range
    if range.count > 2, let last = range.last, words[last].classes.contains(.article) { range = range.lowerBound..<last }
    while let last = range.last, words[last].kind == .sign { range = range.lowerBound..<last }
    while let first = range.first, words[first].kind == .sign { range = first + 1..<range.upperBound }
    return range
  }

  /// "killed or seriously injured": what befell people, behind another word of the kind.
  private func isOutcome(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    let sides = [words[range].last, range.lowerBound > 0 ? words[range.lowerBound - 1] : nil]
    return sides.allSatisfy { word in word.map { reading(side).wording.text(in: $0.bytes).hasSuffix("ed") } ?? false }
  }

  private func isJoinedOn(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    guard let first = range.first, let last = range.last else { return false }
    guard words[first].classes.contains(.conjunction) || words[last].classes.contains(.conjunction) else { return false }
    // "quick and fair": another rule reports how a thing is done.
    if reading(side).phrases(.quality).contains(where: { $0.range.overlaps(range) }) { return false }
    // "good or better" is a grade, and "or smaller" says how much.
    if words[range].contains(where: { Self.better.contains($0.term) }) { return false }
    let verbs: WordClass = [.baseVerb, .thirdPersonVerb, .gerund, .modal, .pronoun, .subordinator, .auxiliary, .negation]
    let timings = change.text(on: side).timings.map(\.range) + change.text(on: side).figures.map(\.quantity.wholeRange)
    return words[range].contains(where: \.isContent)
      && !words[range].contains {
        !$0.classes.isDisjoint(with: verbs) && !$0.classes.contains(.nounToo) || $0.traits.contains(.endsInIng)
          || $0.traits.contains(.endsInLy) && !isOutcome(range, side) || $0.classes.contains(.month)
      }
      && !timings.contains { $0.overlaps(range) } && !isOtherAct(range, side)
  }

  /// "or their owners warned": what may be done instead.
  private func isOtherAct(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    guard words[range.lowerBound].term == Self.or, let last = words[range].last else { return false }
    return reading(side).wording.text(in: last.bytes).hasSuffix("ed") && !isOutcome(range, side)
  }

  // MARK: One of two that were joined

  /// "schools and colleges" becomes "secondary schools": of two that were joined, one is gone.
  mutating func findMembers(_ hunk: Hunk) {
    for side in [Side.original, .revised] {
      let other = side.other
      guard !hunk[other].isEmpty, let range = lostMember(hunk[side], side, other), !isReported(side, range) else { continue }
      tell(side == .original ? .scopeNarrowed : .scopeWidened, side, range, side == .original ? .notable : .minor)
    }
  }

  /// The joining word and the member, where the other member stands in the other side's part of the hunk and this one nowhere.
  private func lostMember(_ range: Range<Int>, _ side: Side, _ other: Side) -> Range<Int>? {
    let words = reading(side).words
    return range.dropFirst().dropLast().lazy.compactMap { index -> Range<Int>? in
      guard words[index].classes.contains(.conjunction), words[index].term == Self.and, isThing(index - 1, side), isThing(index + 1, side),
        range.count <= 5
      else { return nil }
      let (isFirstKept, isLastKept) = (stands(words[index - 1], other), stands(words[index + 1], other))
      guard isFirstKept != isLastKept else { return nil }
      return isFirstKept ? index..<index + 2 : index - 1..<index + 1
    }.first
  }

  /// Whether a word is one that a plan speaks of in the plural, and no act.
  private func isThing(_ index: Int, _ side: Side) -> Bool {
    let word = reading(side).words[index]
    return word.isContent && word.traits.contains(.endsInS) && word.classes.isDisjoint(with: [.baseVerb, .thirdPersonVerb])
      && !isReported(side, index..<index + 1)
  }

  private func stands(_ word: ReadWord, _ side: Side) -> Bool { reading(side).words.contains { $0.stem == word.stem } }

  private static let and = Term(word: "and")
  private static let or = Term(word: "or")
  private static let hinging = Set(["as", "if", "when", "where", "once", "after", "with"].map(Term.init(word:)))
  private static let better = Set(
    [
      "better", "more", "less", "worse", "higher", "lower", "above", "below", "smaller", "larger", "greater", "longer", "shorter",
      "fewer", "later", "earlier", "faster", "slower",
    ].map(Term.init(word:)))
}

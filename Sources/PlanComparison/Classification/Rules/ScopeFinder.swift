import PlanLanguage
import PlanModel

/// Finds the words of scope that differ between two sides. Words are reported once only.
struct ScopeFinder {
  /// One thing found.
  struct Fact {
    let kind: Reason.Kind
    let statement: String
    let evidence: [Reason.Evidence]
    let consequence: Reason.Consequence
    /// What to ask, where the kind's own question does not fit.
    var question: String?
    /// Whether some of the words that went stay: then the question tells both.
    var keepsPart = false
  }

  let change: ComparedChange
  var facts: [Fact] = []
  private var reported: [Side: [Range<Int>]] = [:]

  init(_ change: ComparedChange) {
    self.change = change
    // Other rules report the names of bodies and documents.
    for side in [Side.original, .revised] {
      reported[side] = change.text(on: side).names.filter { $0.standing == nil || $0.standing == .named }.map(\.range)
    }
  }

  mutating func findAll() {
    findMeaning()
    findAges()
    findTerms()
    findPeople()
    findClauses()
    findExceptions()
    for hunk in change.hunks {
      findKinds(hunk)
      findReplacements(hunk)
      findAreas(hunk)
    }
    findGroups()
    findLists()
    findFocus()
    for hunk in change.hunks {
      findLevels(hunk)
      findNarrowing(hunk)
      findModifiers(hunk)
      findMembers(hunk)
      findOthers(hunk)
      findAdditions(hunk)
    }
  }

  // MARK: Telling

  func reading(_ side: Side) -> Reading { change.text(on: side).reading }

  func scopes(_ side: Side, _ kinds: Set<PhraseLexicon.Scope>, in range: Range<Int>) -> [Reading.Phrase] {
    reading(side).phrases.filter { phrase in
      phrase.category == .scope && range.contains(phrase.range.lowerBound)
        && kinds.contains { $0.rawValue == Int32(phrase.value) } && !isReported(side, phrase.range) && isScope(phrase, side)
    }
  }

  /// Whether a phrase says here what is covered: not "half of" as a figure, "make the most of" or "would like".
  private func isScope(_ phrase: Reading.Phrase, _ side: Side) -> Bool {
    let words = reading(side).words
    let before = phrase.range.lowerBound > 0 ? words[phrase.range.lowerBound - 1] : nil
    if isBareUpTo(phrase, side) { return false }
    switch Int32(phrase.value) {
    case PhraseLexicon.Scope.part.rawValue:
      if change.text(on: side).figures.contains(where: { $0.quantity.wholeRange.overlaps(phrase.range) }) { return false }
      // "every part of the area" is the whole area.
      if before?.classes.contains(.universal) ?? false { return false }
      return words[phrase.range.lowerBound].term != Self.most || before?.term != Self.the
    case PhraseLexicon.Scope.listOpener.rawValue where words[phrase.range.lowerBound].term == Self.like:
      return before.map { $0.traits.contains(.endsInS) && $0.isContent } ?? false
    default: return true
    }
  }

  /// "sign up to the charter": "up to" with no number is no limit.
  private func isBareUpTo(_ phrase: Reading.Phrase, _ side: Side) -> Bool {
    let words = reading(side).words
    return words[phrase.range.lowerBound].term == Self.up
      && !change.text(on: side).figures.contains { $0.range.lowerBound == phrase.range.upperBound }
  }

  func isReported(_ side: Side, _ range: Range<Int>) -> Bool { reported[side, default: []].contains { $0.overlaps(range) } }

  /// Words that took the place of others.
  mutating func tell(
    _ kind: Reason.Kind, _ original: Range<Int>, _ revised: Range<Int>, _ consequence: Reason.Consequence, adding remark: String = "",
    ask question: String? = nil
  ) {
    pass(original, revised)
    facts.append(
      Fact(
        kind: kind, statement: "\(change.quote(.original, original)) becomes \(change.quote(.revised, revised))\(remark)",
        evidence: [change.evidence(.original, original), change.evidence(.revised, revised)], consequence: consequence,
        question: question))
  }

  /// Marks words that mean the same on both sides as reported.
  mutating func pass(_ original: Range<Int>, _ revised: Range<Int>) {
    reported[.original, default: []].append(original)
    reported[.revised, default: []].append(revised)
  }

  /// Words that came or went.
  mutating func tell(
    _ kind: Reason.Kind, _ side: Side, _ range: Range<Int>, _ consequence: Reason.Consequence, ask question: String? = nil
  ) {
    reported[side, default: []].append(range)
    facts.append(
      Fact(
        kind: kind, statement: statement(side, range), evidence: [change.evidence(side, range)], consequence: consequence,
        question: question, keepsPart: side == .original && change.counterpart(of: range, on: side) != nil))
  }

  /// That words came or went; or, where some of them stay, what became of what.
  private func statement(_ side: Side, _ range: Range<Int>) -> String {
    let words = change.quote(side, range)
    guard let rest = change.counterpart(of: range, on: side) else { return "\(words) is \(side == .original ? "gone" : "new")" }
    let kept = change.quote(side.other, rest)
    return side == .original ? "\(words) becomes \(kept)" : "\(kept) becomes \(words)"
  }

  /// A range with the word after it, where that is a word of meaning.
  func withNext(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = reading(side).words
    var end = range.upperBound
    if end < words.count, words[end].classes.contains(.article) || words[end].term == Term(word: "of") { end += 1 }
    guard end < words.count, words[end].kind == .word, words[end].isContent else { return range }
    return range.lowerBound..<end + 1
  }
}

// MARK: People and places

extension ScopeFinder {
  /// "all" becomes "most", or the other way about.
  private mutating func findReplacements(_ hunk: Hunk) {
    let kinds: Set<PhraseLexicon.Scope> = [.whole, .part, .narrowing]
    guard let before = scopes(.original, kinds, in: hunk.original).first, let after = scopes(.revised, kinds, in: hunk.revised).first,
      before.value != after.value, isOneNoun(before.range, after.range),
      [before.value, after.value].contains(Int(PhraseLexicon.Scope.whole.rawValue))
    else { return }
    let isNarrower = Int32(before.value) == PhraseLexicon.Scope.whole.rawValue
    tell(
      isNarrower ? .scopeNarrowed : .scopeWidened, withNext(before.range, .original), withNext(after.range, .revised),
      isNarrower ? .notable : .minor)
  }

  /// "Black communities" becomes "all communities", or the other way about.
  private mutating func findKinds(_ hunk: Hunk) {
    guard hunk.original.count == 1, hunk.revised.count == 1, let one = hunk.original.first, let other = hunk.revised.first else { return }
    let (was, now) = (reading(.original).words, reading(.revised).words)
    guard one + 1 < was.count, other + 1 < now.count, was[one + 1].partner == other + 1, was[one + 1].isContent,
      was[one + 1].traits.contains(.endsInS), !isReported(.original, hunk.original), !isReported(.revised, hunk.revised)
    else { return }
    if Self.alls.contains(now[other].term), saysKind(was[one]) {
      tell(.scopeWidened, one..<one + 2, other..<other + 2, .minor)
    } else if Self.alls.contains(was[one].term), saysKind(now[other]) {
      tell(.scopeNarrowed, one..<one + 2, other..<other + 2, .notable)
    }
  }

  private func saysKind(_ word: ReadWord) -> Bool { word.isContent && word.classes.isDisjoint(with: [.baseVerb, .gerund, .universal]) }

  private static let alls = Set(["all", "any"].map(Term.init(word:)))

  /// "all schools" and "most schools": the words count the same thing. "key areas" and "any time" do not.
  private func isOneNoun(_ original: Range<Int>, _ revised: Range<Int>) -> Bool {
    let (before, after) = (reading(.original).words, reading(.revised).words)
    let (was, now) = (
      before[original.upperBound...].prefix(4).filter(\.isContent), after[revised.upperBound...].prefix(4).filter(\.isContent)
    )
    guard let noun = was.first, let other = now.first else { return was.isEmpty && now.isEmpty }
    return noun.stem == other.stem || was.contains { $0.stem == other.stem } || now.contains { $0.stem == noun.stem }
  }

  /// "across the county" becomes "in Harrow Vale", or the other way about.
  private mutating func findAreas(_ hunk: Hunk) {
    let (before, after) = (scopes(.original, [.areaWide], in: hunk.original).first, scopes(.revised, [.areaWide], in: hunk.revised).first)
    let (was, now) = (
      before.map { withNext($0.range, .original) } ?? everyPlace(.original, in: hunk.original),
      after.map { withNext($0.range, .revised) } ?? everyPlace(.revised, in: hunk.revised)
    )
    if let was, now == nil, let place = place(.revised, in: hunk.revised) {
      tell(.scopeNarrowed, was, place, .notable)
    } else if let now, was == nil, let place = place(.original, in: hunk.original) {
      tell(.scopeWidened, place, now, .minor)
    } else if was == nil, now == nil {
      findPlaces(hunk)
    }
  }

  /// "in every district".
  private func everyPlace(_ side: Side, in range: Range<Int>) -> Range<Int>? {
    let words = reading(side).words
    return scopes(side, [.whole], in: range).first { phrase in
      phrase.range.upperBound < words.count && Self.places.contains(words[phrase.range.upperBound].term)
    }.map { withNext($0.range, side) }
  }

  /// "in rural areas" or "in Harrow Vale" put in or taken out, where nothing took its place.
  private mutating func findPlaces(_ hunk: Hunk) {
    guard hunk.original.isEmpty != hunk.revised.isEmpty else { return }
    let side: Side = hunk.original.isEmpty ? .revised : .original
    let range = hunk[side].trimmed(in: reading(side))
    let words = reading(side).words
    guard (2...5).contains(range.count), let first = range.first, let last = range.last, Self.inside.contains(words[first].term),
      words[first].term != Self.for, Self.places.contains(words[last].term) || place(side, in: range) == range, !isReported(side, range),
      words[range].dropFirst().allSatisfy({ $0.kind == .word && $0.classes.isDisjoint(with: [.preposition, .auxiliary, .universal]) })
    else { return }
    tell(
      side == .revised ? .scopeNarrowed : .scopeWidened, side, range, .minor,
      ask: side == .revised ? "What will be done elsewhere?" : "Is it now meant for the whole area?")
  }

  /// "in Harrow Vale": "in", "within" or "around" and a capital.
  private func place(_ side: Side, in range: Range<Int>) -> Range<Int>? {
    let words = reading(side).words
    for index in range where Self.inside.contains(words[index].term) {
      var end = index + 1
      if end < range.upperBound, words[end].classes.contains(.article) { end += 1 }
      while end < range.upperBound, words[end].kind == .word, words[end].traits.contains(.capitalised) { end += 1 }
      if end > index + 1, words[end - 1].traits.contains(.capitalised) { return index..<end }
    }
    return nil
  }

  private mutating func findAges() {
    let (before, after) = (FigureReader.ages(of: reading(.original)), FigureReader.ages(of: reading(.revised)))
    if before.count == after.count {
      for (one, other) in zip(before, after) where !one.says(other) {
        tell(.definitionChanged, withAge(one.range, .original), withAge(other.range, .revised), .high)
      }
    } else if before.isEmpty {
      for age in after where reading(.revised).isChanged(age.range) {
        tell(.scopeNarrowed, .revised, withAge(age.range, .revised), .notable)
      }
    } else if after.isEmpty {
      for age in before where reading(.original).isChanged(age.range) {
        tell(.scopeWidened, .original, withAge(age.range, .original), .notable)
      }
    }
  }

  /// "aged 18-24", "under 25": with the word before.
  private func withAge(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = reading(side).words
    guard range.lowerBound > 0, words[range.lowerBound - 1].kind == .word else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  /// "Repeat victim: a person who ...": a definition whose words changed.
  private mutating func findMeaning() {
    guard [.narrative, .note].contains(change.change.subject.kind) else { return }
    let words = reading(.revised).words
    guard let colon = words.prefix(6).firstIndex(where: { $0.isSign(":") }), colon > 0, words.count > colon + 3,
      !reading(.revised).isChanged(0..<colon + 1), words[0].partner == 0,
      reading(.revised).sentences.first.map({ $0.upperBound > colon + 1 }) ?? false
    else { return }
    facts.append(
      Fact(
        kind: .definitionChanged, statement: "What \(change.quote(.revised, 0..<colon)) means has changed",
        evidence: [Reason.Evidence(.original, change.original.text), Reason.Evidence(.revised, change.revised.text)], consequence: .high,
        question: "What counts as \(change.quote(.revised, 0..<colon)) now and did not before, or no longer does?"))
  }

  /// Groups of people: one in the place of another, or one fewer or more where another stays.
  private mutating func findGroups() {
    let (before, after) = (groups(.original), groups(.revised))
    let (kept, theirs) = (Set(before.map(\.value)), Set(after.map(\.value)))
    var dropped = before.filter { !theirs.contains($0.value) && reading(.original).isChanged($0.range) }
    var added = after.filter { !kept.contains($0.value) && reading(.revised).isChanged($0.range) }
    for hunk in change.hunks {
      guard let one = dropped.firstIndex(where: { $0.range.overlaps(hunk.original) }),
        let other = added.firstIndex(where: { $0.range.overlaps(hunk.revised) })
      else { continue }
      tell(.definitionChanged, dropped.remove(at: one).range, added.remove(at: other).range, .notable)
    }
    guard !kept.isDisjoint(with: theirs) else { return }
    // In a longer stretch that came or went, the group is not what the change is about.
    let brief = change.hunks.filter { max($0.original.count, $0.revised.count) <= 8 }
    dropped.removeAll { group in !brief.contains { $0.original.overlaps(group.range) } || isInCondition(group, .original) }
    added.removeAll { group in !brief.contains { $0.revised.overlaps(group.range) } || isInCondition(group, .revised) }
    for group in dropped { tell(.scopeNarrowed, .original, group.range, .notable) }
    for group in added { tell(.scopeWidened, .revised, group.range, .minor) }
  }

  /// "unless the offender objects": another rule reports what a promise hangs on.
  private func isInCondition(_ group: Reading.Phrase, _ side: Side) -> Bool {
    let sentence = reading(side).sentence(of: group.range.lowerBound)
    return ConditionReader.conditions(of: reading(side), in: sentence).contains { $0.range.overlaps(group.range) }
  }

  private func groups(_ side: Side) -> [Reading.Phrase] { reading(side).phrases(.group).filter { !isReported(side, $0.range) } }

  private static let `for` = Term(word: "for")
  private static let places = Set(ScopeTerms.places.map(Term.init(word:)))
  private static let the = Term(word: "the")
  private static let like = Term(word: "like")
  private static let most = Term(word: "most")
  private static let up = Term(word: "up")
  private static let inside = Set(["in", "within", "around", "for"].map(Term.init(word:)))
}

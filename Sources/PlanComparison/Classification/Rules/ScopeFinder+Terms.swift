import PlanLanguage
import PlanModel

extension ScopeFinder {
  // MARK: Terms

  /// "hate crime" becomes "hate incident": a term of one family in the place of another.
  mutating func findTerms() {
    for hunk in change.hunks {
      let (before, after) = (terms(.original, hunk.original), terms(.revised, hunk.revised))
      guard let one = before.first, let other = after.first, !one.places.isEmpty, !other.places.isEmpty else { continue }
      guard let place = one.places.first(where: { place in other.places.contains { $0.family == place.family } }),
        let now = other.places.first(where: { $0.family == place.family }), Set(one.places).isDisjoint(with: other.places),
        !isElsewhere(place, .revised), !isElsewhere(now, .original)
      else { continue }
      let family = TermFamilies.all[place.family]
      tell(
        .definitionChanged, withKind(one.range, .original), withKind(other.range, .revised), .notable,
        adding: family.isWidening ? (now.rank > place.rank ? ", which takes in more" : ", which takes in less") : "", ask: family.question)
    }
  }

  private struct FoundTerm {
    let range: Range<Int>
    let places: [PhraseLexicon.TermPlace]
  }

  /// The terms of a family that a hunk changed, outside names.
  private func terms(_ side: Side, _ range: Range<Int>) -> [FoundTerm] {
    reading(side).phrases(.term).filter { $0.range.overlaps(range) && !isReported(side, $0.range) && !isVerb($0.range, side) }.map {
      FoundTerm(range: $0.range, places: PhraseLexicon.standard.terms[$0.value])
    }
  }

  /// "call", "contact" and "abuse" at the start of a sentence, or after "to" or a modal, are verbs.
  private func isVerb(_ range: Range<Int>, _ side: Side) -> Bool {
    let words = reading(side).words
    guard range.count == 1, range.lowerBound > 0 else { return range.count == 1 && words[0].classes.contains(.baseVerb) }
    return words[range.lowerBound - 1].term == Term(word: "to") || words[range.lowerBound - 1].classes.contains(.modal)
  }

  /// Whether a side has the same term: then it did not go or come.
  private func isElsewhere(_ place: PhraseLexicon.TermPlace, _ side: Side) -> Bool {
    reading(side).phrases(.term).contains { PhraseLexicon.standard.terms[$0.value].contains(place) }
  }

  /// With a word before it that stays and says of what kind: "hate crime".
  private func withKind(_ range: Range<Int>, _ side: Side) -> Range<Int> {
    let words = reading(side).words
    guard range.lowerBound > 0, words[range.lowerBound - 1].kind == .word, words[range.lowerBound - 1].isContent,
      words[range.lowerBound - 1].classes.isDisjoint(with: [.baseVerb, .gerund]), !words[range.lowerBound - 1].traits.contains(.endsInIng)
    else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  // MARK: People

  /// "vulnerable people" becomes "people with care needs": words before the noun gave way to words after it.
  mutating func findPeople() {
    let before = reading(.original).words
    for index in before.indices where Self.people.contains(before[index].term) {
      guard let partner = before[index].partner else { continue }
      let (was, now) = (described(.original, index), described(.revised, partner))
      guard let one = was.before ?? was.after, let other = now.before ?? now.after, (was.before == nil) != (now.before == nil),
        was.before == nil || was.after == nil, now.before == nil || now.after == nil
      else { continue }
      let (whole, theirs) = (
        min(one.lowerBound, index)..<max(one.upperBound, index + 1), min(other.lowerBound, partner)..<max(other.upperBound, partner + 1)
      )
      if isAlike(one, other) { pass(whole, theirs) } else { tell(.definitionChanged, whole, theirs, .notable) }
    }
  }

  /// The changed words that describe a noun: those just before it, and those after "with", "who" and similar words.
  private func described(_ side: Side, _ noun: Int) -> (before: Range<Int>?, after: Range<Int>?) {
    let words = reading(side).words
    var start = noun
    while start > 0, words[start - 1].kind == .word, words[start - 1].isContent, words[start - 1].isChanged,
      words[start - 1].classes.isDisjoint(with: [.baseVerb, .gerund])
    { start -= 1 }
    var end = noun + 1
    if end < words.count, Self.describing.contains(words[end].term), words[end].isChanged {
      while end < words.count, words[end].isChanged, words[end].kind != .sign { end += 1 }
    }
    return (start < noun ? start..<noun : nil, end > noun + 1 ? noun + 1..<end : nil)
  }

  /// "disabled" and "with a disability": words of one root.
  func isAlike(_ original: Range<Int>, _ revised: Range<Int>) -> Bool {
    let roots = { (side: Side, range: Range<Int>) -> Set<String> in
      let reading = reading(side)
      return Set(range.filter { reading.words[$0].isContent }.map { String(reading.text($0..<$0 + 1).lowercased().prefix(5)) })
    }
    return !roots(.original, original).isDisjoint(with: roots(.revised, revised))
  }

  private static let people = Set(
    [
      "people", "persons", "adults", "those", "residents", "victims", "children", "households", "families", "individuals", "women", "men",
      "drivers", "tenants", "patients", "pupils", "offenders", "nurses", "teachers", "farmers", "visitors", "passengers", "shoppers",
      "students",
      "carers", "parents",
    ].map(Term.init(word:)))
  private static let describing = Set(
    ["with", "who", "whose", "in", "at", "from", "facing", "experiencing", "living", "affected", "having", "needing"].map(
      Term.init(word:)))

  // MARK: Clauses behind people

  /// "victims" becomes "victims who report to the police": a clause without a comma that says which of them are meant.
  mutating func findClauses() {
    for hunk in change.hunks {
      for side in [Side.original, .revised] {
        let other = side.other
        guard let range = clause(hunk[side], side), clause(hunk[other], other) == nil, !isReported(side, range) else { continue }
        tell(side == .revised ? .scopeNarrowed : .scopeWidened, side, range.lowerBound - 1..<range.upperBound, .notable)
      }
    }
  }

  /// The clause of a hunk that opens with "who" behind a kept word for people, to the end of the hunk.
  private func clause(_ hunk: Range<Int>, _ side: Side) -> Range<Int>? {
    let words = reading(side).words
    guard let start = hunk.first(where: { words[$0].term == Self.who }), start > 0, !words[start - 1].isChanged,
      start == hunk.lowerBound, isPerson(start - 1, side)
    else { return nil }
    let end = hunk[start...].first { words[$0].kind == .sign && !words[$0].isApostrophe } ?? hunk.upperBound
    return end - start >= 2 ? start..<end : nil
  }

  /// Whether a word speaks of people.
  func isPerson(_ index: Int, _ side: Side) -> Bool {
    Self.people.contains(reading(side).words[index].term) || reading(side).phrases(.group).contains { $0.range.contains(index) }
  }

  private static let who = Term(word: "who")

  // MARK: Exceptions

  /// ", except in Penhallow": an exception that came or went.
  mutating func findExceptions() {
    for side in [Side.original, .revised] {
      let other = side.other
      guard scopes(other, [.exception], in: reading(other).words.indices).isEmpty else { continue }
      for phrase in scopes(side, [.exception], in: reading(side).words.indices) where reading(side).isChanged(phrase.range) {
        let isCondition = reading(side).phrases.contains { $0.category == .conditionOpener && $0.range.overlaps(phrase.range) }
        let words = reading(side).words
        let sentence = reading(side).sentence(of: phrase.range.lowerBound)
        let end = (phrase.range.upperBound..<sentence.upperBound).first { words[$0].kind == .sign && !words[$0].isApostrophe }
        let range = phrase.range.lowerBound..<(end ?? sentence.upperBound)
        guard !isCondition, range.count > phrase.range.count else { continue }
        tell(
          side == .revised ? .scopeNarrowed : .scopeWidened, side, range, side == .revised ? .notable : .minor,
          ask: side == .revised ? "Why is this left out, and who is affected?" : nil)
      }
    }
  }
}

import PlanLanguage

/// A clause that makes a promise hang on something else.
struct Condition: Hashable, Sendable {
  /// The kind of condition.
  let about: ConditionTerms.About
  /// The whole clause: "subject to the agreement of the Panel".
  let range: Range<Int>
  /// The words that open it: "subject to".
  let opener: Range<Int>
  /// The stems of its words of meaning.
  let stems: Set<Term>
}

/// Finds the conditions of a sentence.
struct ConditionReader {
  private let reading: Reading
  private let sentence: Range<Int>
  private var words: [ReadWord] { reading.words }

  /// The conditions of one sentence, in order, none inside another.
  static func conditions(of reading: Reading, in sentence: Range<Int>) -> [Condition] {
    let reader = ConditionReader(reading: reading, sentence: sentence)
    var found: [Condition] = []
    for condition in (reader.whole() + reader.opened() + reader.participles()).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where !(found.last?.range.overlaps(condition.range) ?? false) {
      found.append(condition)
    }
    return found
  }

  /// "where possible", "on request".
  private func whole() -> [Condition] {
    reading.phrases(.condition).filter { sentence.contains($0.range.lowerBound) && !isByRule($0.range) }.compactMap { phrase in
      guard let about = ConditionTerms.About(rawValue: phrase.value) else { return nil }
      return condition(about, phrase.range, opener: phrase.range)
    }
  }

  /// "as required by law": a rule, and no condition.
  private func isByRule(_ range: Range<Int>) -> Bool {
    range.upperBound < sentence.upperBound && words[range.upperBound].term == Self.by
  }

  /// "subject to ...", "unless ...", "where resources allow".
  private func opened() -> [Condition] {
    let strong = reading.phrases(.conditionOpener).filter { sentence.contains($0.range.lowerBound) && opens($0.range) }
      .map { ($0.range, ConditionTerms.About(rawValue: $0.value)) }
    let weak = sentence.filter { isWeakOpener($0) || isProvided($0) || isInverted($0) }.map { ($0..<$0 + 1, ConditionTerms.About?.none) }
    return (strong + weak).compactMap { opener, about in
      let range = opener.lowerBound..<endOfClause(opener.upperBound)
      guard range.upperBound > opener.upperBound else { return nil }
      return condition(about ?? subject(of: range), range, opener: opener)
    }
  }

  /// "resources permitting", "money allowing".
  private func participles() -> [Condition] {
    sentence.dropFirst().compactMap { index in
      guard Self.participles.contains(words[index].term), words[index - 1].kind == .word, words[index - 1].isContent,
        index == sentence.lowerBound + 1 || index + 1 >= sentence.upperBound || !words[index + 1].isContent,
        Self.subjects[words[index - 1].term] != nil
      else { return nil }
      let range = index - 1..<index + 1
      return condition(subject(of: range), range, opener: range)
    }
  }

  private func condition(_ about: ConditionTerms.About, _ range: Range<Int>, opener: Range<Int>) -> Condition {
    Condition(about: about, range: range, opener: opener, stems: Set(words[range].filter(\.isContent).map(\.stem)))
  }

  /// Whether a phrase opens a condition here: "once a month", "ask if" and "at once" do not.
  private func opens(_ range: Range<Int>) -> Bool {
    let (first, next) = (words[range.lowerBound], range.upperBound)
    guard next < sentence.upperBound, words[next].kind != .sign else { return false }
    let before = range.lowerBound > sentence.lowerBound ? words[range.lowerBound - 1] : nil
    // "for as long as they need it" says how long.
    if before?.term == Self.for { return false }
    switch first.term {
    case Self.if: return before.map { !Self.asking.contains($0.term) } ?? true
    case Self.once:
      if before.map({ $0.classes.contains(.preposition) }) ?? false { return false }
      return range.count > 1 || !Self.per.contains(words[next].term) && hasVerb(next)
    case Self.pending: return before.map(\.isComma) ?? true || !words[next].classes.isDisjoint(with: [.article, .possessive])
    case Self.awaiting, Self.dependent: return before.map(\.isComma) ?? true
    default: return true
    }
  }

  /// Whether a clause has a verb of its own: "once a sponsor is found", not "once a quarter".
  private func hasVerb(_ start: Int) -> Bool {
    words[start..<endOfClause(start)].contains { word in
      word.classes.contains(.auxiliary) || word.classes.contains(.modal)
        || word.classes.contains(.thirdPersonVerb) && !word.classes.contains(.nounToo)
    }
  }

  /// "where resources allow": a small word, and soon after a verb or word that says there is room.
  private func isWeakOpener(_ index: Int) -> Bool {
    guard Self.weakOpeners.contains(words[index].term), !isComparing(index) else { return false }
    // "where there is enough evidence".
    if words[index].term == Self.where, index + 1 < sentence.upperBound, words[index + 1].term == Self.there { return true }
    if words[index].term == Self.where, saysWhatIs(index + 1) { return true }
    return words[(index + 1)..<min(index + 6, endOfClause(index + 1))].contains { Self.predicates.contains($0.term) }
  }

  /// "where risk is high", "where they offer value", and no place: "where they live".
  private func saysWhatIs(_ start: Int) -> Bool {
    let clause = words[start..<min(start + 5, endOfClause(start))]
    if clause.dropFirst().contains(where: { Self.being.contains($0.term) }) { return true }
    guard let first = clause.first, clause.count > 2, Self.they.contains(first.term) else { return false }
    return !Self.staying.contains(words[start + 1].stem)
  }

  private static let being = Set(["is", "are"].map(Term.init(word:)))
  private static let they = Set(["they", "it", "this"].map(Term.init(word:)))
  /// What people do at a place.
  private static let staying = Set(
    ["live", "work", "feel", "go", "meet", "gather", "shop", "study", "happen", "occur", "need", "are", "stand", "stay", "play"].map(
      WordForm.stem(of:)))

  /// "as often as national standards ask": so much, and no condition.
  private func isComparing(_ index: Int) -> Bool {
    guard words[index].term == Self.as else { return false }
    return [index - 2, index + 2].contains { other in
      sentence.contains(other) && words[other].term == Self.as && !Self.reaching.contains(words[(index + other) / 2].term)
    }
  }

  /// ", should demand rise" behind a promise: "should" before its subject.
  private func isInverted(_ index: Int) -> Bool {
    guard words[index].term == Self.should, index > sentence.lowerBound, words[index - 1].isSign(","), index + 2 < sentence.upperBound
    else { return false }
    let (before, next) = (words[sentence.lowerBound..<index], words[index + 1])
    let isPromised =
      before.contains { $0.classes.contains(.modal) } || before.first.map { !$0.classes.isDisjoint(with: [.baseVerb, .gerund]) } ?? false
    return isPromised && (next.isContent || !next.classes.isDisjoint(with: [.determiner, .pronoun, .possessive]))
  }

  /// "provided the council agrees"; not "support provided to" and "services provided by".
  private func isProvided(_ index: Int) -> Bool {
    guard words[index].term == Self.provided || words[index].term == Self.providing, index + 1 < sentence.upperBound,
      index > sentence.lowerBound
    else { return false }
    let next = words[index + 1]
    if words[index].term == Self.providing { return words[index - 1].isSign(",") && next.classes.contains(.pronoun) }
    return !next.classes.isDisjoint(with: [.article, .possessive, .pronoun])
  }

  /// To the next comma or stop; the opening clause of a sentence to its comma.
  private func endOfClause(_ start: Int) -> Int {
    (start..<max(start, sentence.upperBound)).first { words[$0].isSign(",") || words[$0].isSign(".") || words[$0].isSign(";") }
      ?? sentence.upperBound
  }

  /// What the words of a clause say that it hangs on.
  private func subject(of range: Range<Int>) -> ConditionTerms.About {
    // "value for money" is a judgement of what is bought.
    if words[range].contains(where: { $0.term == Self.value }) { return .judgement }
    return words[range].lazy.compactMap { Self.subjects[$0.term] }.first ?? .other
  }

  private static let value = Term(word: "value")
  private static let `if` = Term(word: "if")
  private static let should = Term(word: "should")
  private static let by = Term(word: "by")
  private static let once = Term(word: "once")
  private static let pending = Term(word: "pending")
  private static let awaiting = Term(word: "awaiting")
  private static let dependent = Term(word: "dependent")
  /// "as soon as practicable", "as far as resources allow" are conditions.
  private static let reaching = Set(["soon", "far", "long", "quickly"].map(Term.init(word:)))
  private static let `for` = Term(word: "for")
  private static let `as` = Term(word: "as")
  private static let provided = Term(word: "provided")
  private static let providing = Term(word: "providing")
  private static let per = Set(["per", "every", "each", "more", "again", "only"].map(Term.init(word:)))
  private static let asking = Set(ConditionTerms.asking.map(Term.init(word:)))
  private static let weakOpeners = Set(ConditionTerms.weakOpeners.map(Term.init(word:)))
  private static let `where` = Term(word: "where")
  private static let there = Term(word: "there")
  private static let predicates = Set(ConditionTerms.predicates.map(Term.init(word:)))
  private static let participles = Set(ConditionTerms.participles.map(Term.init(word:)))
  /// What each word says that a condition hangs on.
  private static let subjects: [Term: ConditionTerms.About] = {
    var subjects: [Term: ConditionTerms.About] = [:]
    for entry in ConditionTerms.subjects { for word in entry.words { subjects[Term(word: word)] = entry.about } }
    return subjects
  }()
}

extension ReadWord {
  var isComma: Bool { isSign(",") || isSign(";") }
}

import PlanLanguage

/// The words that rules look for, in one table.
struct PhraseLexicon: Sendable {
  /// The one lexicon: fixed data, made once.
  static let standard = PhraseLexicon()

  /// A rung's words in one form.
  struct StrengthPhrase: Sendable {
    let strength: Strength
    let role: StrengthLadder.Role
  }

  /// A noun made of a verb of the ladder.
  struct ActNoun: Sendable {
    let strength: Strength
    /// The stem of its verb.
    let verb: Term
  }

  /// A place in a family of terms.
  struct TermPlace: Hashable, Sendable {
    let family: Int
    let rank: Int
  }

  /// What kind of scope a phrase states.
  enum Scope: Int32, Sendable { case whole, part, narrowing, areaWide, listOpener, focusOpener, exception }

  /// Every phrase, with what it means.
  let table: PhraseTable
  let strengths: [StrengthPhrase]
  /// What each act noun promises.
  let actNouns: [ActNoun]
  /// The place of each term: its families, and its rank in each.
  let terms: [[TermPlace]]

  private init() {
    var phrases = PhraseList()
    phrases.addLadder()
    phrases.addLists()
    phrases.addNumbers()
    phrases.addScales()
    phrases.addTerms()
    phrases.addClasses()
    table = PhraseTable(phrases.phrases)
    strengths = phrases.strengths
    actNouns = phrases.actNouns
    terms = phrases.terms
  }

  /// What a single word can be.
  func classes(of word: Term) -> WordClass {
    for meaning in table.meanings(of: word) where meaning.category == .wordClass { return WordClass(rawValue: meaning.value) }
    return []
  }
}

/// Gathers the lists of the lexicon into phrases with meanings.
private struct PhraseList {
  var phrases: [(phrase: String, meaning: PhraseTable.Meaning)] = []
  var strengths: [PhraseLexicon.StrengthPhrase] = []
  var actNouns: [PhraseLexicon.ActNoun] = []
  var terms: [[PhraseLexicon.TermPlace]] = []
  private var seen: Set<String> = []
  private var classes: [String: WordClass] = [:]

  private mutating func add(_ phrase: String, _ category: PhraseTable.Category, _ value: Int) {
    guard seen.insert("\(category) \(phrase)").inserted else { return }
    phrases.append((phrase, PhraseTable.Meaning(category: category, value: Int32(value))))
  }

  mutating func addLadder() {
    for rung in StrengthLadder.rungs {
      let value = strengths.count
      strengths.append(PhraseLexicon.StrengthPhrase(strength: rung.strength, role: rung.role))
      for phrase in rung.phrases {
        add(phrase, .strength, value)
        guard rung.role != .modal else { continue }
        let third = Inflection.thirdPerson(of: phrase)
        let gerund = Inflection.gerund(of: phrase)
        add(third, .strength, value)
        add(gerund, .strength, value)
        addRefusals(of: [phrase, third, gerund], value)
        guard !phrase.contains(" "), rung.role != .leading else { continue }
        classes[phrase, default: []].insert(.baseVerb)
        classes[third, default: []].insert(.thirdPersonVerb)
        classes[gerund, default: []].insert(.gerund)
      }
    }
  }

  /// "aim not to", "try never to" of "aim to" and "try to".
  private mutating func addRefusals(of phrases: [String], _ value: Int) {
    for phrase in phrases where phrase.hasSuffix(" to") {
      for negation in ["not", "never"] { add(phrase.dropLast(2) + negation + " to", .strength, value) }
    }
  }

  /// The scales of qualifiers, the conditions and the nouns of the ladder.
  mutating func addScales() {
    for (index, scale) in QualifierScales.all.enumerated() {
      for phrase in scale.neutral { add(phrase, .quality, QualityLevel(scale: index, level: 0).value) }
      for phrase in scale.echoes { add(phrase, .quality, QualityLevel.echo(scale: index).value) }
      for (rank, phrases) in scale.above.reversed().enumerated() {
        for phrase in phrases { add(phrase, .quality, QualityLevel(scale: index, level: rank + 1).value) }
      }
      for (rank, phrases) in scale.below.enumerated() {
        for phrase in phrases { add(phrase, .quality, QualityLevel(scale: index, level: -rank - 1).value) }
      }
    }
    for entry in ConditionTerms.whole { for phrase in entry.phrases { add(phrase, .condition, entry.about.rawValue) } }
    for entry in ConditionTerms.openers {
      for phrase in entry.phrases { add(phrase, .conditionOpener, entry.about?.rawValue ?? -1) }
    }
    for entry in ActNouns.entries {
      for noun in entry.nouns {
        add(noun.noun, .actNoun, actNouns.count)
        actNouns.append(PhraseLexicon.ActNoun(strength: entry.strength, verb: WordForm.stem(of: noun.verb)))
      }
    }
  }

  /// Terms, periods, grades and outcomes.
  mutating func addTerms() {
    var memberships: [String: [PhraseLexicon.TermPlace]] = [:]
    for (index, family) in TermFamilies.all.enumerated() {
      for (rank, term) in family.terms.enumerated() {
        for phrase in term { memberships[phrase, default: []].append(PhraseLexicon.TermPlace(family: index, rank: rank)) }
      }
    }
    for (phrase, places) in memberships.sorted(by: { $0.key < $1.key }) {
      add(phrase, .term, terms.count)
      terms.append(places)
    }
    for (index, family) in PeriodTerms.families.enumerated() {
      for (rank, part) in family.enumerated() { for phrase in part { add(phrase, .period, index * 64 + rank) } }
    }
    for (index, grade) in RatingTerms.grades.enumerated() { for phrase in grade { add(phrase, .rating, index) } }
    for (index, outcome) in TermFamilies.outcomes.enumerated() { for phrase in outcome { add(phrase, .outcome, index) } }
  }

  mutating func addLists() {
    let nounsToo = Set(TermList.wordClasses.terms(of: "noun too"))
    for verb in Qualifiers.improvingVerbs {
      let third = Inflection.thirdPerson(of: verb)
      for form in [verb, Inflection.gerund(of: verb)] + (nounsToo.contains(third) ? [] : [third]) { add(form, .improvement, 1) }
    }
    for phrase in Qualifiers.improving { add(phrase, .improvement, 1) }
    for phrase in Qualifiers.notImproving { add(phrase, .improvement, 0) }
    for (index, entry) in Bodies.entries.enumerated() { for phrase in entry.phrases { add(phrase, .body, index) } }
    for (index, entry) in Groups.entries.enumerated() { for phrase in entry { add(phrase, .group, index) } }
    for (index, entry) in MeasureTerms.entries.enumerated() { for phrase in entry { add(phrase, .measure, index) } }
    for (index, entry) in StaleTerm.all.enumerated() { for phrase in entry.phrases { add(phrase, .stale, index) } }
    let scopes: [(PhraseLexicon.Scope, [String])] = [
      (.whole, ScopeTerms.whole), (.part, ScopeTerms.part), (.narrowing, ScopeTerms.narrowing), (.areaWide, ScopeTerms.areaWide),
      (.listOpener, ScopeTerms.listOpeners), (.focusOpener, ScopeTerms.focusOpeners), (.exception, ScopeTerms.exceptions),
    ]
    for (scope, phrases) in scopes { for phrase in phrases { add(phrase, .scope, Int(scope.rawValue)) } }
  }

  mutating func addNumbers() {
    for entry in TermList.numbers.entries { add(entry.term, .number, Int(entry.name) ?? 0) }
  }

  mutating func addClasses() {
    let lists =
      WordClass.named.map { ($1, TermList.wordClasses.terms(of: $0)) }
      + [(.month, Months.english + Months.feasts.keys), (.universal, ScopeTerms.whole), (.level, ScopeTerms.levels)]
    for (wordClass, words) in lists { for word in words where !word.contains(" ") { classes[word, default: []].insert(wordClass) } }
    for (word, wordClass) in classes.sorted(by: { $0.key < $1.key }) { add(word, .wordClass, Int(wordClass.rawValue)) }
  }
}

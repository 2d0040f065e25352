import PlanLanguage

/// Finds the bodies and documents that a text names: those of the lexicon, and runs of capitals that end in a telling noun.
struct NameReader {
  private let reading: Reading
  private var words: [ReadWord] { reading.words }

  static func names(of reading: Reading) -> [NamedThing] {
    let reader = NameReader(reading: reading)
    let capitals = reader.isInCapitals ? [] : reader.capitalNames()
    let listed = reader.listedBodies().filter { body in !capitals.contains { $0.range.overlaps(body.range) } }
    return (capitals + listed).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether most words are in capitals throughout: then capitals prove nothing.
  private var isInCapitals: Bool {
    var (content, capitals) = (0, 0)
    for word in words where word.kind == .word && !word.traits.contains(.short) {
      content += 1
      if word.traits.contains(.acronym) { capitals += 1 }
    }
    return content > 1 && capitals * 2 > content
  }

  private func listedBodies() -> [NamedThing] {
    reading.phrases(.body).compactMap { phrase in
      let entry = Bodies.entries[phrase.value]
      let first = words[phrase.range.lowerBound]
      guard !entry.needsCapital || first.traits.contains(.capitalised), !isPartOfCompound(phrase.range) else { return nil }
      return NamedThing(
        kind: .body(entry.standing), range: phrase.range, listed: phrase.value, stems: stems(phrase.range))
    }
  }

  /// "school crossing", "government funding": the word before another noun names no body. Only a list knows a noun, so only
  /// single lower-case words are doubted, before a word that is neither a verb nor a small word.
  private func isPartOfCompound(_ range: Range<Int>) -> Bool {
    guard range.count == 1, range.upperBound < words.count else { return false }
    let (word, next) = (words[range.lowerBound], words[range.upperBound])
    guard !word.traits.contains(.capitalised), !word.traits.contains(.endsInS), !word.traits.contains(.possessive) else { return false }
    guard next.kind == .word, next.hasSpaceBefore else { return false }
    return next.classes.isDisjoint(with: [.functional, .thirdPersonVerb, .baseVerb]) && !Self.keptBeforeNouns.contains(word.term)
  }

  /// Words for what polices the area, which name it before a noun as well: "force training", "alliance vehicles".
  private static let keptBeforeNouns = Set(
    ["force", "constabulary", "alliance", "consortium", "collaboration", "federation", "coalition"].map(Term.init(word:)))

  // MARK: Runs of capitals

  private func capitalNames() -> [NamedThing] {
    var names: [NamedThing] = []
    var index = 0
    while index < words.count {
      guard beginsName(index), let end = endOfName(from: index) else {
        index += 1
        continue
      }
      if let name = name(index..<end) { names.append(name) }
      index = end
    }
    return names
  }

  /// A capital inside a sentence, or at its start where the word is no verb and no small word.
  private func beginsName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.traits.contains(.capitalised), word.term != Self.i else { return false }
    guard reading.sentences.contains(where: { isFirstWord(index, of: $0) }) else {
      return word.classes.isDisjoint(with: [.article]) || isCapital(index + 1)
    }
    // "Brief the National Council": no name goes on with an article after its first word.
    if index + 1 < words.count, words[index + 1].classes.contains(.article) { return false }
    return word.classes.isDisjoint(with: [.functional, .baseVerb, .gerund]) && !word.traits.contains(.endsInIng)
  }

  private func isFirstWord(_ index: Int, of sentence: Range<Int>) -> Bool {
    sentence.contains(index) && !words[sentence.lowerBound..<index].contains { $0.kind == .word }
  }

  private func isCapital(_ index: Int) -> Bool {
    index < words.count && words[index].kind == .word && words[index].traits.contains(.capitalised)
  }

  /// Follows capitals and the small words between them to the last noun that ends a name; nil where none does.
  private func endOfName(from start: Int) -> Int? {
    var end: Int?
    var index = start
    // After "University of" every capital belongs to the name.
    var isLedOn = false
    while index < words.count {
      let word = words[index]
      if word.kind == .word, word.traits.contains(.capitalised) {
        let listed = reading.phrases.first { $0.category == .body && $0.range.lowerBound == index && $0.range.count > 1 }
        index = listed?.range.upperBound ?? index + 1
        if listed != nil || isLedOn || isEndingNoun(index - 1) { end = index }
      } else if let next = afterSmallWords(index, hasEnded: end == index) {
        isLedOn = end == index
        index = next
      } else {
        break
      }
    }
    guard let last = lowerCaseEnd(from: start, at: index) ?? end ?? agentEnd(from: start) else { return nil }
    // "Estates Strategy 2030": the year is the name's.
    return last < words.count && words[last].kind == .date && words[last].bytes.count == 4 ? last + 1 : last
  }

  /// Past "of", "and", "for the" or an apostrophe to a capital. "and" never leads on from a finished name, "of" and "for" do.
  private func afterSmallWords(_ index: Int, hasEnded: Bool) -> Int? {
    if words[index].isApostrophe { return isCapital(index + 1) ? index + 1 : nil }
    guard words[index].kind == .word, Self.connectors.contains(words[index].term) || words[index].classes.contains(.conjunction) else {
      return nil
    }
    let isJoining = words[index].classes.contains(.conjunction)
    if isJoining, index + 1 < words.count, words[index + 1].classes.contains(.article) { return nil }
    if hasEnded, !Self.leadingOn.contains(words[index].term) { return nil }
    let hasArticle = index + 1 < words.count && words[index + 1].classes.contains(.article)
    // "in Ashcombe with the Ministry": two names.
    if hasArticle, Self.parting.contains(words[index].term) { return nil }
    let next = hasArticle ? index + 2 : index + 1
    return isCapital(next) ? next : nil
  }

  /// "with Levels Transport", "Levels Transport will": capitals that act or take part name a body, whatever their last word.
  private func agentEnd(from start: Int) -> Int? {
    var end = start
    while end < words.count, words[end].kind == .word && words[end].traits.contains(.capitalised) || words[end].isApostrophe { end += 1 }
    guard end > start else { return nil }
    if end - start == 1 { return start > 0 && isLonePartner(start) ? end : nil }
    let isActor = end < words.count && words[end].classes.contains(.modal)
    return isActor || isPartner(start) ? end : nil
  }

  /// "with Turnpoint": one capital after "with", no month and no small word.
  private func isLonePartner(_ index: Int) -> Bool {
    Self.with.contains(words[index - 1].term) && words[index].classes.isDisjoint(with: [.functional, .month])
      && !words[index].traits.contains(.short)
  }

  /// Whether the words before are "with" or a verb done to partners, perhaps with other members of a list between.
  private func isPartner(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0 {
      let word = words[index]
      if Self.with.contains(word.term) || Self.partnerVerbs.contains(word.stem) { return true }
      let isListed =
        word.isSign(",") || word.isApostrophe || word.classes.contains(.conjunction) || word.classes.contains(.article)
        || word.traits.contains(.capitalised)
      guard isListed else { return false }
      index -= 1
    }
    return false
  }

  /// "Road Safety strategy", "Safer Harbour delivery plan": the noun may be in lower case, with one word before it.
  private func lowerCaseEnd(from start: Int, at index: Int) -> Int? {
    for noun in [index, index + 1] where noun < words.count && noun > start {
      guard words[noun].kind == .word, !words[noun].traits.contains(.capitalised), words[noun].classes.contains(.documentNoun) else {
        guard words[noun].kind == .word, words[noun].classes.isDisjoint(with: .functional), words[noun].classes.isDisjoint(with: .baseVerb)
        else { return nil }
        continue
      }
      return noun + 1
    }
    return nil
  }

  private func isEndingNoun(_ index: Int) -> Bool {
    !words[index].classes.isDisjoint(with: [.bodyNoun, .documentNoun])
  }

  /// A name of two telling words or more, with the noun that decides what it names.
  private func name(_ range: Range<Int>) -> NamedThing? {
    let telling = words[range].filter { $0.kind == .word && $0.classes.isDisjoint(with: .functional) }
    guard telling.count >= 2 || range.count == 1 && range.lowerBound > 0 && isLonePartner(range.lowerBound) else { return nil }
    if let listed = listed(range) { return listed }
    if isOwnOffice(telling) { return NamedThing(kind: .body(.speaker), range: range, listed: nil, stems: stems(range)) }
    let isDocument = decidingNoun(range)?.classes.contains(.documentNoun) ?? false
    return NamedThing(
      kind: isDocument ? .document : .body(.named), range: range, listed: nil, stems: stems(range), joined: joined(range))
  }

  /// The last ending noun, before any "of" or "for": "Code" of "Code of Practice for Victims".
  private func decidingNoun(_ range: Range<Int>) -> ReadWord? {
    let head = range.first { Self.leadingOn.contains(words[$0].term) && $0 > range.lowerBound && !isEndingNounFree($0 - 1) }
    let part = range.lowerBound..<(head ?? range.upperBound)
    return words[part].last { !$0.classes.isDisjoint(with: [.bodyNoun, .documentNoun]) }
      ?? words[range].last { !$0.classes.isDisjoint(with: [.bodyNoun, .documentNoun]) }
  }

  private func isEndingNounFree(_ index: Int) -> Bool { !isEndingNoun(index) }

  /// A body of the lexicon whose phrase covers the whole name.
  private func listed(_ range: Range<Int>) -> NamedThing? {
    let phrase = reading.phrases.first { $0.category == .body && $0.range == range }
    return phrase.map {
      NamedThing(kind: .body(Bodies.entries[$0.value].standing), range: range, listed: $0.value, stems: stems(range))
    }
  }

  /// The stems of words that "and" joins to others: "Drug" and "Alcohol" of "Drug and Alcohol Strategy".
  private func joined(_ range: Range<Int>) -> Set<Term> {
    var joined: Set<Term> = []
    for index in range.dropFirst().dropLast() where words[index].classes.contains(.conjunction) {
      joined.formUnion([words[index - 1].stem, words[index + 1].stem])
    }
    return joined
  }

  private func stems(_ range: Range<Int>) -> [Term] {
    words[range].filter { $0.kind == .word && $0.classes.isDisjoint(with: .functional) }.map(\.stem)
  }

  /// "Office of the Police and Crime Commissioner": the speaker's own.
  private func isOwnOffice(_ telling: [ReadWord]) -> Bool {
    telling.contains { $0.stem == Self.commissioner } && telling.contains { $0.stem == Self.office }
      && telling.allSatisfy { Self.officeWords.contains($0.stem) }
  }

  private static let i = Term(word: "i")
  private static let commissioner = WordForm.stem(of: "commissioner")
  private static let office = WordForm.stem(of: "office")
  private static let officeWords = Set(["office", "police", "fire", "rescue", "crime", "commissioner"].map(WordForm.stem(of:)))
  /// Verbs whose objects take part: "ask", "fund".
  private static let partnerVerbs = Set(
    [
      "support", "fund", "back", "ask", "join", "involve", "thank", "invite", "commission", "help", "consult", "brief", "pay", "press",
      "urge", "grant", "engage", "partner", "train",
    ].map(WordForm.stem(of:)))
  private static let connectors = Set(["of", "and", "for", "the", "on", "to", "in", "with"].map(Term.init(word:)))
  /// Small words that, before an article, part two names.
  private static let parting = Set(["with", "in", "to"].map(Term.init(word:)))
  private static let with = Set(["with", "alongside", "by"].map(Term.init(word:)))
  private static let leadingOn = Set(["of", "for", "on"].map(Term.init(word:)))
}

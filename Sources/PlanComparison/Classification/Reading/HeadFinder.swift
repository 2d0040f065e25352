import PlanLanguage

/// Finds the head of a sentence.
struct HeadFinder {
  private let words: [ReadWord]
  private let links: [CommitmentHead.Link]
  private let nouns: [Int: CommitmentHead.ActNoun]
  private let sentence: Range<Int>

  /// The head of each sentence of a reading, nil where a sentence has none.
  static func heads(of reading: Reading, lexicon: PhraseLexicon = .standard) -> [CommitmentHead?] {
    let links = reading.phrases(.strength).compactMap { phrase -> CommitmentHead.Link? in
      guard !isMonth(reading.words[phrase.range.lowerBound], at: phrase.range.lowerBound, in: reading) else { return nil }
      let meaning = lexicon.strengths[phrase.value]
      return CommitmentHead.Link(strength: meaning.strength, role: meaning.role, range: phrase.range)
    }
    var nouns: [Int: CommitmentHead.ActNoun] = [:]
    for phrase in reading.phrases(.actNoun) {
      let noun = lexicon.actNouns[phrase.value]
      nouns[phrase.range.lowerBound] = CommitmentHead.ActNoun(
        index: phrase.range.lowerBound, verb: noun.verb, strength: noun.strength)
    }
    return reading.sentences.map { HeadFinder(words: reading.words, links: links, nouns: nouns, sentence: $0).head() }
  }

  /// "May" with a capital inside a sentence is the month.
  private static func isMonth(_ word: ReadWord, at index: Int, in reading: Reading) -> Bool {
    word.classes.contains(.month) && word.traits.contains(.capitalised) && !reading.sentences.contains { $0.lowerBound == index }
  }

  private func head() -> CommitmentHead? {
    guard let start = firstWord() else { return nil }
    let negation = negation(before: start)
    let found = bareHead(at: start, negation) ?? finiteHead(from: start) ?? nominalHead(from: start) ?? plainHead(at: start, negation)
    guard var head = found, deniesObject(of: head) else { return found }
    head.isNegated.toggle()
    head.negation = head.negation ?? head.range.upperBound..<head.range.upperBound + 1
    return head
  }

  /// "Send no child to a cell": the object says that nothing is done; not "close no more than two", "no later than May".
  private func deniesObject(of head: CommitmentHead) -> Bool {
    let next = head.range.upperBound
    guard head.verb != nil || head.finalLink != nil, next + 1 < sentence.upperBound, words[next].term == Self.no else { return false }
    return !DenialTerms.comparing.contains(words[next + 1].term)
  }

  /// "Not", "Never", "No longer" before a bare verb; not "Not only".
  private func negation(before start: Int) -> Range<Int>? {
    for index in sentence.lowerBound..<start {
      if let end = endOfNegation(at: index) { return index..<end }
    }
    return nil
  }

  /// Past "not", "never" or "no longer" at `index`; nil for other words, and for "not only", which denies nothing.
  private func endOfNegation(at index: Int) -> Int? {
    let next = index + 1 < sentence.upperBound ? words[index + 1].term : nil
    if words[index].term == Self.no { return next == Self.longer ? index + 2 : nil }
    guard words[index].classes.contains(.negation), next.map({ !DenialTerms.softening.contains($0) }) ?? true else { return nil }
    return index + 1
  }

  /// "The delivery of a hub", "Support for a hub": a noun that names an act, at most one word after the start.
  private func nominalHead(from start: Int) -> CommitmentHead? {
    let first = words[start].classes.isDisjoint(with: [.article, .possessive]) ? start : start + 1
    for index in [first, first + 1] where index < sentence.upperBound {
      if let noun = actNoun(at: index) {
        return CommitmentHead(subject: start..<start, links: [], verb: nil, isNegated: false, actNoun: noun)
      }
      guard words[index].kind == .word, words[index].isContent else { return nil }
    }
    return nil
  }

  /// The noun of an act at `index`, where a preposition leads on to what is done.
  private func actNoun(at index: Int) -> CommitmentHead.ActNoun? {
    guard let noun = nouns[index], index + 1 < sentence.upperBound, Self.leadingOn.contains(words[index + 1].term) else { return nil }
    return noun
  }

  /// "the delivery of" after "ensure": at most an article and a word further on.
  private func carriedNoun(after link: CommitmentHead.Link) -> CommitmentHead.ActNoun? {
    guard link.range.count <= 2, Self.carriers.contains(words[link.range.lowerBound].stem) else { return nil }
    let start = link.range.upperBound
    for index in start..<min(start + 3, sentence.upperBound) {
      if let noun = actNoun(at: index) { return noun }
      guard words[index].kind == .word, !words[index].classes.contains(.preposition) else { return nil }
    }
    return nil
  }

  /// The first word, past signs, "To", adverbs and a negation.
  private func firstWord() -> Int? {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let word = words[index]
      if let end = endOfNegation(at: index) {
        index = end
      } else if word.kind.isFigure || (word.kind == .word && !(isSkipped(word) || isInfinitiveMarker(index))) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private func isSkipped(_ word: ReadWord) -> Bool {
    word.classes.contains(.adverb) || word.classes.contains(.conjunction)
      || (word.traits.contains(.endsInLy) && word.classes.isDisjoint(with: .baseVerb))
  }

  private func isInfinitiveMarker(_ index: Int) -> Bool { words[index].term == Self.to && index + 1 < sentence.upperBound }

  /// "Ensure ...", "Ensuring ...", "Actively seek to ...".
  private func bareHead(at start: Int, _ negation: Range<Int>?) -> CommitmentHead? {
    guard let link = link(at: start), link.role != .modal, !isNounFirst(start), !opensClause(start) else { return nil }
    return chain(from: start, subject: start..<start, negation)
  }

  /// "Working with partners, we will ...": the promise is behind the comma, where somebody is named to act.
  private func opensClause(_ start: Int) -> Bool {
    let main = afterOpeningClause(start)
    return main > start && words[start].traits.contains(.endsInIng)
      && !words[main].classes.isDisjoint(with: [.pronoun, .article, .possessive])
  }

  /// "Support services will ...": a noun that looks like a verb, where a modal follows soon and nothing opens a clause between.
  private func isNounFirst(_ start: Int) -> Bool {
    guard words[start].classes.isDisjoint(with: .gerund), let modal = modal(from: start + 1, limit: 5) else { return false }
    return !words[(start + 1)..<modal].contains { !$0.classes.isDisjoint(with: [.determiner, .preposition, .pronoun, .possessive]) }
  }

  /// "The force will ...", "I am committed to ...", "The Board seeks to ...".
  private func finiteHead(from start: Int) -> CommitmentHead? {
    let from = afterOpeningClause(start)
    if let modal = modal(from: from, limit: 30) { return finite(from: modal, subject: from..<modal) }
    guard let verb = thirdPersonVerb(from: from) else { return nil }
    return finite(from: verb, subject: from..<verb)
  }

  /// From the verb, or from "not" of "do not intend" just before it.
  private func finite(from verb: Int, subject: Range<Int>) -> CommitmentHead {
    guard verb > subject.lowerBound + 1, endOfNegation(at: verb - 1) == verb, words[verb - 2].classes.contains(.auxiliary) else {
      return chain(from: verb, subject: subject)
    }
    return chain(from: verb - 1, subject: subject.lowerBound..<verb - 1)
  }

  /// Where the main clause begins after "Where needs are met, ..." or "In addition, ...".
  private func afterOpeningClause(_ start: Int) -> Int {
    let opening: WordClass = [.preposition, .subordinator]
    guard !words[start].classes.isDisjoint(with: opening) || words[start].traits.contains(.endsInIng) || follows(",", start + 1),
      let comma = (start..<sentence.upperBound).first(where: { words[$0].isSign(",") }), comma + 1 < sentence.upperBound,
      modal(from: comma + 1, limit: 12) != nil
    else { return start }
    return comma + 1
  }

  private func follows(_ sign: Unicode.Scalar, _ index: Int) -> Bool { index < sentence.upperBound && words[index].isSign(sign) }

  /// The first modal, or "committed to" and its like, that no subordinate clause holds.
  private func modal(from start: Int, limit: Int) -> Int? {
    // "Every child who is arrested will see ...": the clause behind "who" has a verb of its own before the modal of the sentence.
    var isRelative = false
    for index in start..<max(start, min(start + limit, sentence.upperBound)) {
      let word = words[index]
      if Self.relative.contains(word.term), index > start, words[index - 1].isContent {
        isRelative = true
        continue
      }
      if word.classes.contains(.subordinator), index > start { return nil }
      if isRelative, word.classes.contains(.auxiliary) || word.classes.contains(.thirdPersonVerb) {
        isRelative = false
        continue
      }
      guard let link = link(at: index) else { continue }
      if isRelative {
        isRelative = false
        continue
      }
      if link.role == .modal { return index }
      if link.role == .leading, index > start, words[index - 1].classes.contains(.auxiliary) { return index }
    }
    return nil
  }

  /// "seeks to", "ensures": a finite verb after a subject that a determiner, a pronoun or a name opens.
  private func thirdPersonVerb(from start: Int) -> Int? {
    let opener = words[start]
    guard start < sentence.upperBound, !opener.classes.isDisjoint(with: [.determiner, .pronoun]) || isName(start) else { return nil }
    for index in start..<min(start + 10, sentence.upperBound) {
      let word = words[index]
      if !word.classes.isDisjoint(with: [.subordinator, .preposition]) { return nil }
      guard index > start, let link = link(at: index) else { continue }
      if word.classes.contains(.thirdPersonVerb), !word.classes.contains(.nounToo) { return index }
      if link.role == .leading, word.traits.contains(.endsInS) || opener.classes.contains(.pronoun) { return index }
      if opener.classes.contains(.pronoun), index == start + 1 { return index }
      // "The force is considering ...".
      if word.traits.contains(.endsInIng), words[index - 1].classes.contains(.auxiliary) { return index }
    }
    return nil
  }

  private func isName(_ index: Int) -> Bool {
    words[index].traits.contains(.capitalised) && index + 1 < sentence.upperBound
      && words[index].classes.isDisjoint(with: [.baseVerb, .gerund])
      && !words[index].traits.contains(.endsInIng)
  }

  /// A bare verb that the ladder does not know; nil where the sentence begins with a determiner, a figure or similar.
  private func plainHead(at start: Int, _ negation: Range<Int>?) -> CommitmentHead? {
    let word = words[start]
    guard word.kind == .word, word.classes.isDisjoint(with: .functional) else { return nil }
    return CommitmentHead(subject: start..<start, links: [], verb: start, isNegated: negation != nil, negation: negation)
  }

  /// Follows modals, leading verbs and adverbs from `start` to the verb.
  private func chain(from start: Int, subject: Range<Int>, _ negation: Range<Int>? = nil) -> CommitmentHead {
    var links: [CommitmentHead.Link] = []
    var isNegated = negation != nil
    var index = start
    var verb: Int?
    while index < sentence.upperBound {
      let word = words[index]
      if let link = link(at: index) {
        links.append(link)
        if link.role == .refusing || hasNegation(link.range) { isNegated.toggle() }
        index = link.range.upperBound
        guard link.role.isLeading else { break }
      } else if let end = endOfNegation(at: index) {
        isNegated.toggle()
        index = end
      } else if word.classes.contains(.auxiliary) || isSkipped(word) || word.term == Self.to {
        index += 1
      } else {
        verb = word.kind == .word ? index : nil
        break
      }
    }
    if verb == nil { links = coordinated(links) }
    let noun = verb == nil ? links.last.flatMap(carriedNoun) : nil
    return CommitmentHead(subject: subject, links: links, verb: verb, isNegated: isNegated, negation: negation, actNoun: noun)
  }

  /// "won't", "cannot", "try not to": a link that holds a negation.
  private func hasNegation(_ range: Range<Int>) -> Bool { range.contains { words[$0].classes.contains(.negation) } }

  /// "promote and deliver", "review, refine and invest in": as firm as the firmest of them.
  private func coordinated(_ links: [CommitmentHead.Link]) -> [CommitmentHead.Link] {
    guard let last = links.last, !last.role.isLeading else { return links }
    var firmest = last
    var end = last.range.upperBound
    while end < sentence.upperBound {
      var next = end
      while next < sentence.upperBound, words[next].isSign(",") || words[next].classes.contains(.conjunction) { next += 1 }
      guard next > end, next < sentence.upperBound, let other = link(at: next) ?? unknownVerb(at: next), !other.role.isLeading else {
        break
      }
      if other.strength > firmest.strength { firmest = other }
      end = other.range.upperBound
    }
    guard firmest != last else { return links }
    let all = CommitmentHead.Link(
      strength: firmest.strength, role: firmest.role, range: last.range.lowerBound..<firmest.range.upperBound)
    return links.dropLast() + [all]
  }

  /// A word between two verbs of a list that the ladder does not know, taken for a verb: "refine" of "review, refine and invest in".
  private func unknownVerb(at index: Int) -> CommitmentHead.Link? {
    guard words[index].kind == .word, words[index].isContent, index + 2 < sentence.upperBound,
      words[index + 1].isSign(",") || words[index + 1].classes.contains(.conjunction), link(at: index + 2) != nil
    else { return nil }
    return CommitmentHead.Link(strength: .possible, role: .acting, range: index..<index + 1)
  }

  private func link(at index: Int) -> CommitmentHead.Link? {
    links.first { $0.range.lowerBound == index && $0.range.upperBound <= sentence.upperBound }
  }

  private static let relative = Set(["who", "whose"].map(Term.init(word:)))
  private static let to = Term(word: "to")
  private static let no = Term(word: "no")
  private static let longer = Term(word: "longer")
  private static let leadingOn = Set(["of", "for", "to", "in", "into", "on", "with", "towards", "by"].map(Term.init(word:)))
  private static let carriers = Set(ActNouns.carriers.map { WordForm.stem(of: String($0.split(separator: " ")[0])) })
}

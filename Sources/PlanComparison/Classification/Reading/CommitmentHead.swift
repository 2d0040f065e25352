import PlanLanguage

/// What governs a sentence that promises something: who, how firmly, and to do what.
///
/// "The force will aim to publish ..." has the subject "The force", the links "will" and "aim to" and the verb "publish".
/// "Ensuring ..." has one link. A sentence that only names an outcome ("Fewer repeat victims") has no head.
struct CommitmentHead: Sendable {
  /// The words before the first link or verb; empty for a bare verb.
  let subject: Range<Int>
  /// Modals and verbs of the ladder, in order.
  let links: [Link]
  /// The verb, where it is none of the ladder's.
  let verb: Int?
  /// Whether "not", "never" or the like stands in the chain.
  let isNegated: Bool

  /// A phrase of the ladder in the chain.
  struct Link: Hashable, Sendable {
    let strength: Strength
    let role: StrengthLadder.Role
    let range: Range<Int>
  }

  /// Everything from the first link to the verb.
  var range: Range<Int> {
    let start = links.first?.range.lowerBound ?? verb ?? subject.upperBound
    return start..<max(verb.map { $0 + 1 } ?? start, links.last?.range.upperBound ?? start)
  }

  /// The index of the word that names the act: the last link, or the verb.
  var act: Int { verb ?? links.last?.range.lowerBound ?? range.lowerBound }

  /// How firmly the links before the verb promise; nil where there are none.
  var leadingStrength: Strength? { links.filter { $0.role == .modal || $0.role == .leading }.map(\.strength).min() }

  /// The verb of the ladder that ends the chain.
  var finalLink: Link? { links.last.flatMap { $0.role == .modal || $0.role == .leading ? nil : $0 } }
}

/// Finds the head of a sentence.
struct HeadFinder {
  private let words: [ReadWord]
  private let links: [CommitmentHead.Link]
  private let sentence: Range<Int>

  /// The head of each sentence of a reading, nil where a sentence has none.
  static func heads(of reading: Reading, lexicon: PhraseLexicon = .standard) -> [CommitmentHead?] {
    let links = reading.phrases(.strength).compactMap { phrase -> CommitmentHead.Link? in
      guard !isMonth(reading.words[phrase.range.lowerBound], at: phrase.range.lowerBound, in: reading) else { return nil }
      let meaning = lexicon.strengths[phrase.value]
      return CommitmentHead.Link(strength: meaning.strength, role: meaning.role, range: phrase.range)
    }
    return reading.sentences.map { HeadFinder(words: reading.words, links: links, sentence: $0).head() }
  }

  /// "May" with a capital inside a sentence is the month.
  private static func isMonth(_ word: ReadWord, at index: Int, in reading: Reading) -> Bool {
    word.classes.contains(.month) && word.traits.contains(.capitalised) && !reading.sentences.contains { $0.lowerBound == index }
  }

  private func head() -> CommitmentHead? {
    guard let start = firstWord() else { return nil }
    if let bare = bareHead(at: start) { return bare }
    return finiteHead(from: start) ?? plainHead(at: start)
  }

  /// The first word, past signs, "To" and adverbs.
  private func firstWord() -> Int? {
    sentence.first { index in
      let word = words[index]
      return word.kind.isFigure || (word.kind == .word && !(isSkipped(word) || isInfinitiveMarker(index)))
    }
  }

  private func isSkipped(_ word: ReadWord) -> Bool {
    word.classes.contains(.adverb) || word.classes.contains(.conjunction)
      || (word.traits.contains(.endsInLy) && word.classes.isDisjoint(with: .baseVerb))
  }

  private func isInfinitiveMarker(_ index: Int) -> Bool { words[index].term == Self.to && index + 1 < sentence.upperBound }

  /// "Ensure ...", "Ensuring ...", "Actively seek to ...".
  private func bareHead(at start: Int) -> CommitmentHead? {
    guard let link = link(at: start), link.role != .modal, !isNounFirst(start) else { return nil }
    return chain(from: start, subject: start..<start)
  }

  /// "Support services will ...": a noun that looks like a verb, where a modal follows soon and nothing opens a clause between.
  private func isNounFirst(_ start: Int) -> Bool {
    guard words[start].classes.isDisjoint(with: .gerund), let modal = modal(from: start + 1, limit: 5) else { return false }
    return !words[(start + 1)..<modal].contains { !$0.classes.isDisjoint(with: [.determiner, .preposition, .pronoun, .possessive]) }
  }

  /// "The force will ...", "I am committed to ...", "The Board seeks to ...".
  private func finiteHead(from start: Int) -> CommitmentHead? {
    let from = afterOpeningClause(start)
    if let modal = modal(from: from, limit: 30) { return chain(from: modal, subject: from..<modal) }
    guard let verb = thirdPersonVerb(from: from) else { return nil }
    return chain(from: verb, subject: from..<verb)
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
    for index in start..<max(start, min(start + limit, sentence.upperBound)) {
      let word = words[index]
      if word.classes.contains(.subordinator), index > start { return nil }
      guard let link = link(at: index) else { continue }
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

  /// A bare verb that the ladder does not know; nil where the sentence begins with a determiner, a figure or the like.
  private func plainHead(at start: Int) -> CommitmentHead? {
    let word = words[start]
    guard word.kind == .word, word.classes.isDisjoint(with: .functional) else { return nil }
    return CommitmentHead(subject: start..<start, links: [], verb: start, isNegated: false)
  }

  /// Follows modals, leading verbs and adverbs from `start` to the verb.
  private func chain(from start: Int, subject: Range<Int>) -> CommitmentHead {
    var links: [CommitmentHead.Link] = []
    var isNegated = false
    var index = start
    while index < sentence.upperBound {
      let word = words[index]
      if let link = link(at: index) {
        links.append(link)
        isNegated = isNegated || (index..<link.range.upperBound).contains { words[$0].classes.contains(.negation) }
        index = link.range.upperBound
        guard link.role == .modal || link.role == .leading else { break }
      } else if word.classes.contains(.negation) {
        isNegated.toggle()
        index += 1
      } else if word.classes.contains(.auxiliary) || isSkipped(word) || word.term == Self.to {
        index += 1
      } else {
        return CommitmentHead(subject: subject, links: links, verb: word.kind == .word ? index : nil, isNegated: isNegated)
      }
    }
    return CommitmentHead(subject: subject, links: coordinated(links), verb: nil, isNegated: isNegated)
  }

  /// "promote and deliver" is as firm as its firmer half.
  private func coordinated(_ links: [CommitmentHead.Link]) -> [CommitmentHead.Link] {
    guard let last = links.last, last.role != .modal, last.role != .leading, last.range.upperBound + 1 < sentence.upperBound,
      words[last.range.upperBound].classes.contains(.conjunction), let next = link(at: last.range.upperBound + 1),
      next.role == .assuring || next.role == .backing, next.strength > last.strength
    else { return links }
    let both = CommitmentHead.Link(strength: next.strength, role: next.role, range: last.range.lowerBound..<next.range.upperBound)
    return links.dropLast() + [both]
  }

  private func link(at index: Int) -> CommitmentHead.Link? {
    links.first { $0.range.lowerBound == index && $0.range.upperBound <= sentence.upperBound }
  }

  private static let to = Term(word: "to")
}

import PlanLanguage

/// Finds who a sentence says is to act.
struct ActorReader {
  /// What a sentence says of who acts.
  enum Finding {
    /// These words name who acts.
    case named(Actors, Range<Int>)
    /// Something is to be done, and the words do not name who does it.
    case unnamed
  }

  private let text: ReadText
  private let sentence: Range<Int>
  private let head: CommitmentHead?
  private var words: [ReadWord] { text.reading.words }

  /// Nil where the form of the sentence is no promise of an act: a bare verb, a state, an outcome.
  static func finding(in text: ReadText, sentence: Int) -> Finding? {
    ActorReader(text: text, sentence: text.reading.sentences[sentence], head: text.heads[sentence]).finding()
  }

  private func finding() -> Finding? {
    if let answerable = answerable() { return answerable }
    guard let head, !head.subject.isEmpty, let first = head.links.first, first.range.lowerBound > sentence.lowerBound else { return nil }
    if let participle = passive(after: first.range.upperBound) {
      guard let agent = agent(after: participle) else { return .unnamed }
      if Self.showing.contains(words[participle].term), !isBody(agent) { return nil }
      return Actors(agent, text).map { .named($0, agent) }
    }
    let last = words[head.subject.upperBound - 1]
    let isBe = last.classes.contains(.auxiliary)
    if isBe, !words[first.range.lowerBound].traits.contains(.endsInIng) { return nil }
    let act = words[head.act]
    guard !Self.states.contains(act.stem), !hasState(head), !isHaving(first.range.upperBound) else { return nil }
    let subject = isBe ? head.subject.lowerBound..<head.subject.upperBound - 1 : head.subject
    return Actors(subject, text).map { .named($0, subject) }
  }

  /// "X is accountable for", "responsible for".
  private func answerable() -> Finding? {
    guard
      let index = sentence.dropFirst(2).first(where: {
        Self.answerableWords.contains(words[$0].term) && words[$0 - 1].classes.contains(.auxiliary)
      }), index + 1 < sentence.upperBound, words[index + 1].term == Self.for
    else { return nil }
    let end = sentence.lowerBound..<index
    let subject = sentence.lowerBound..<(end.first { !words[$0].classes.isDisjoint(with: [.auxiliary, .modal]) } ?? index)
    return Actors(subject, text).map { .named($0, subject) }
  }

  /// The participle of "will be carried out": a form of "be", then a participle.
  private func passive(after start: Int) -> Int? {
    var isBe = false
    for index in start..<min(start + 6, sentence.upperBound) {
      let word = words[index]
      if Self.be.contains(word.term) {
        isBe = true
      } else if isBe, isParticiple(index) {
        return index
      } else if !word.classes.contains(.adverb), !word.classes.contains(.negation), !word.traits.contains(.endsInLy),
        !word.classes.contains(.auxiliary)
      {
        return nil
      }
    }
    return nil
  }

  /// "Success will be shown by fewer calls": what shows something does not act.
  private static let showing = Set(
    ["shown", "seen", "measured", "judged", "demonstrated", "evidenced", "tracked", "gauged", "reflected", "indicated"].map(
      Term.init(word:)))

  private func isBody(_ range: Range<Int>) -> Bool {
    text.names.contains { $0.range.overlaps(range) } || words[range].contains { $0.classes.contains(.bodyNoun) }
  }

  private func isParticiple(_ index: Int) -> Bool {
    let word = text.reading.text(index..<index + 1).lowercased()
    return word.hasSuffix("ed") || Self.participles.contains(word)
  }

  /// "by the Chief Constable": a few words after "by" that are no time, figure or act.
  private func agent(after participle: Int) -> Range<Int>? {
    for index in (participle + 1)..<max(participle + 1, sentence.upperBound) where words[index].term == Self.by {
      let start = index + 1
      guard start < sentence.upperBound, words[start].kind == .word, !words[start].traits.contains(.endsInIng),
        !text.timings.contains(where: { $0.range.overlaps(index..<start + 1) })
      else { continue }
      var end = start
      while end < sentence.upperBound, end - start < 8, words[end].kind == .word || words[end].isApostrophe,
        words[end].classes.isDisjoint(with: [.subordinator]), !isPlainPreposition(end)
      { end += 1 }
      if end > start { return start..<end }
    }
    return nil
  }

  /// A preposition outside a name.
  private func isPlainPreposition(_ index: Int) -> Bool {
    words[index].classes.contains(.preposition) && !text.names.contains { $0.range.contains(index) }
  }

  /// "will be visible", "is committed": a state, where no verb of action follows.
  private func hasState(_ head: CommitmentHead) -> Bool {
    guard let verb = head.verb, verb > 0 else { return false }
    return Self.be.contains(words[verb - 1].term) && !isParticiple(verb) && !words[verb].traits.contains(.endsInIng)
  }

  /// "Every ward will have a named officer": who has something does nothing.
  private func isHaving(_ start: Int) -> Bool {
    guard start + 1 < sentence.upperBound, Self.having.contains(words[start].term) else { return false }
    return words[start + 1].term != Self.to && !isParticiple(start + 1)
  }

  private static let having = Set(["have", "get"].map(Term.init(word:)))
  private static let to = Term(word: "to")
  private static let be = Set(["be", "is", "are", "was", "were", "been", "being", "am", "get"].map(Term.init(word:)))
  private static let by = Term(word: "by")
  private static let `for` = Term(word: "for")
  private static let answerableWords = Set(["accountable", "responsible", "answerable", "liable"].map(Term.init(word:)))
  /// Verbs whose subject does nothing for others.
  private static let states = Set(
    [
      "see", "have", "be", "feel", "receive", "get", "know", "benefit", "experience", "become", "remain", "mean", "include", "need", "want",
      "enjoy", "stay", "fall", "rise", "cost", "last", "happen", "continue",
    ].map(WordForm.stem(of:)))
  private static let participles: Set<String> = [
    "held", "led", "run", "set", "given", "made", "taken", "kept", "paid", "built", "heard", "done", "sent", "put", "brought", "told",
    "found", "met", "seen", "shown", "written", "drawn", "chosen", "undertaken", "overseen", "begun", "spent", "cut", "read", "taught",
    "bought", "sold", "won", "known", "borne", "dealt", "sought", "shared",
  ]
}

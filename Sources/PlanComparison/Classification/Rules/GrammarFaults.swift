import PlanLanguage
import PlanModel

/// Looks for faults of grammar where words were changed. Each check is narrow: what reads badly but may be meant is let pass.
struct GrammarFaults {
  /// A fault: the words, and what is wrong with them.
  struct Fault {
    let range: Range<Int>
    let fault: String
  }

  let change: ComparedChange
  let reading: Reading
  var words: [ReadWord] { reading.words }

  init(_ change: ComparedChange) {
    self.change = change
    reading = change.text(on: .revised).reading
  }

  /// Every fault, in order, none inside another.
  func all() -> [Fault] {
    var faults: [Fault] = []
    for index in words.indices.dropFirst() where words[index].kind == .word {
      guard let fault = fault(endingAt: index), !wasThere(fault.range), isTouched(fault.range) else { continue }
      if let last = faults.last, last.range.overlaps(fault.range) { continue }
      faults.append(fault)
    }
    let whole = [lostSubject(), lostVerb(), lostSmallWord(), halfWord(), namesRunTogether(), doubledSign(), brokenStart(), brokenEnd()]
      .compactMap(\.self)
    for fault in whole where !faults.contains(where: { $0.range.overlaps(fault.range) }) { faults.append(fault) }
    return faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the words were changed, or are now side by side for the first time.
  private func isTouched(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains(where: reading.isNewJoin) || words[range.lowerBound].isChanged
  }

  /// Whether the same words were adjacent in the original.
  private func wasThere(_ range: Range<Int>) -> Bool {
    let terms = words[range].map(\.term)
    let theirs = change.text(on: .original).reading.words
    guard theirs.count >= terms.count else { return false }
    return (0...(theirs.count - terms.count)).contains { start in terms.indices.allSatisfy { theirs[start + $0].term == terms[$0] } }
  }

  /// A fault of the words before and at `index`.
  private func fault(endingAt index: Int) -> Fault? {
    let (before, word) = (words[index - 1], words[index])
    guard before.kind == .word, !word.beginsLine else { return nil }
    let pair = index - 1..<index + 1
    if isDoubled(before, word) { return Fault(range: pair, fault: "says a word twice") }
    if isTwoDeterminers(before, word) { return Fault(range: withNext(pair), fault: "has one small word too many") }
    if isWrongArticle(before, word) { return Fault(range: pair, fault: "has the wrong article") }
    if isWrongForm(before, word, index) { return Fault(range: pair, fault: "has the wrong form of the verb") }
    if isPluralWithSingularVerb(before, word, index) { return Fault(range: pair, fault: "does not agree in number") }
    if isEachWithPlural(before, word) { return Fault(range: pair, fault: "does not agree in number") }
    if let start = eachWithManyVerb(before, word, index) { return Fault(range: start..<index + 1, fault: "does not agree in number") }
    if isNumberBroken(before, word, index) { return Fault(range: pair, fault: "does not agree in number") }
    if isLoneBeen(before, word) { return Fault(range: pair, fault: "has lost a small word") }
    if isOneWithPlural(before, word, index) { return Fault(range: index - 2..<index + 1, fault: "does not agree in number") }
    if isStrayVerb(before, word, index) { return Fault(range: withNext(pair), fault: "reads like two wordings run together") }
    return nil
  }

  private func withNext(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < words.count, words[range.upperBound].kind == .word else { return range }
    return range.lowerBound..<range.upperBound + 1
  }
}

// MARK: Two words side by side

extension GrammarFaults {
  private func isDoubled(_ before: ReadWord, _ word: ReadWord) -> Bool {
    before.term == word.term && !Self.doubling.contains(word.term) && before.traits == word.traits
  }

  private func isTwoDeterminers(_ before: ReadWord, _ word: ReadWord) -> Bool {
    let first = !before.classes.isDisjoint(with: [.article, .possessive]) || Self.each.contains(before.term)
    let second = !word.classes.isDisjoint(with: [.article, .possessive]) || Self.each.contains(word.term) || Self.these.contains(word.term)
    return first && second && !word.traits.contains(.capitalised) && !before.traits.contains(.possessive)
  }

  private func isWrongArticle(_ before: ReadWord, _ word: ReadWord) -> Bool {
    guard !word.traits.contains(.acronym), word.bytes.count > 1 else { return false }
    let letters = reading.wording.text.utf8Bytes(word.bytes).map { $0 | 0x20 }
    if before.term == Self.a {
      return word.traits.contains(.beginsWithVowel) && !Self.soundsLikeConsonant(letters) || Self.hasSilentH(letters)
    }
    guard before.term == Self.an else { return false }
    if word.traits.contains(.beginsWithVowel) { return Self.soundsLikeConsonant(letters) }
    return letters.first != UInt8(ascii: "h") && (letters.first ?? 0) < 0x80
  }

  /// "will ensures", "will ensuring", "to ensures".
  private func isWrongForm(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    let isThird = word.classes.contains(.thirdPersonVerb) && word.classes.isDisjoint(with: .baseVerb)
    if isGerundForVerb(before, word, index) { return true }
    if before.classes.contains(.modal), !before.traits.contains(.capitalised) {
      return isThird || word.classes.contains(.gerund) || word.classes.contains(.modal)
    }
    return before.term == Self.to && isThird && !word.classes.contains(.nounToo)
  }

  /// "to preventing" for "to prevent".
  private func isGerundForVerb(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    guard before.term == Self.to, !before.isChanged, word.traits.contains(.endsInIng), word.isChanged else { return false }
    let original = change.text(on: .original).reading
    return change.hunks.contains { hunk in
      hunk.revised == index..<index + 1 && hunk.original.count == 1 && original.words[hunk.original.lowerBound].stem == word.stem
        && !original.words[hunk.original.lowerBound].traits.contains(.endsInIng)
    }
  }

  /// "programmes delivers": a plural that no "of" or "with" governs, before a verb in the singular.
  private func isPluralWithSingularVerb(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    guard word.classes.contains(.thirdPersonVerb), !word.classes.contains(.nounToo), before.traits.contains(.endsInS),
      !before.traits.contains(.capitalised), !before.traits.contains(.possessive),
      before.classes.isDisjoint(with: [.thirdPersonVerb, .functional, .adverb])
    else { return false }
    var earlier = words[max(0, index - 6)..<index - 1]
    // "Ensure that officers responds": the clause begins with its subject.
    if earlier.last.map({ $0.term == Self.that }) ?? false { earlier = [] }
    return !earlier.contains { $0.classes.contains(.preposition) || $0.isSign(",") || $0.classes.contains(.subordinator) }
  }

  private func isEachWithPlural(_ before: ReadWord, _ word: ReadWord) -> Bool {
    (before.term == Self.eachWord || before.term == Self.every) && word.traits.contains(.endsInS) && !word.traits.contains(.possessive)
      && word.classes.isDisjoint(with: .functional) && !word.traits.contains(.capitalised)
  }

  /// "every victim are": where "each" or "every" begins, when one noun precedes a plural verb.
  private func eachWithManyVerb(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Int? {
    guard Self.many.contains(word.term), before.isContent, !before.traits.contains(.endsInS), index >= 2 else { return nil }
    for start in stride(from: index - 2, through: max(0, index - 3), by: -1) {
      if words[start].term == Self.eachWord || words[start].term == Self.every { return start }
      guard words[start].isContent else { return nil }
    }
    return nil
  }

  /// "these commitment" for "these commitments", "officers is" for "officers are": one of the two words took another number.
  private func isNumberBroken(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    guard !before.isChanged, word.isChanged,
      let hunk = change.hunks.first(where: { $0.revised == index..<index + 1 && $0.original.count == 1 })
    else { return false }
    let old = change.text(on: .original).reading.words[hunk.original.lowerBound]
    if Self.manyVerbs.contains(old.term), Self.oneVerbs.contains(word.term) {
      let earlier = words[max(0, index - 5)..<index - 1]
      return before.traits.contains(.endsInS) && before.isContent && !before.traits.contains(.possessive)
        && !earlier.contains { $0.classes.contains(.preposition) }
    }
    guard old.stem == word.stem, old.kind == .word, old.traits.contains(.endsInS) != word.traits.contains(.endsInS) else { return false }
    return word.traits.contains(.endsInS) ? Self.oneOnly.contains(before.term) : Self.manyOnly.contains(before.term)
  }

  private static let oneOnly = Set(["this", "a", "an", "each", "every", "one", "another"].map(Term.init(word:)))
  private static let manyOnly = Set(
    ["these", "those", "many", "several", "both", "various", "two", "three", "four", "five"].map(Term.init(word:)))
  private static let manyVerbs = Set(["are", "were", "have"].map(Term.init(word:)))
  private static let oneVerbs = Set(["is", "was", "has"].map(Term.init(word:)))

  /// "who been injured".
  private func isLoneBeen(_ before: ReadWord, _ word: ReadWord) -> Bool { word.term == Self.been && Self.relative.contains(before.term) }

  /// "a trained mentors for": one of many.
  private func isOneWithPlural(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    guard index >= 2, words[index - 2].term == Self.a || words[index - 2].term == Self.an, word.traits.contains(.endsInS),
      !word.traits.contains(.possessive), word.classes.isDisjoint(with: [.thirdPersonVerb, .nounToo, .functional]),
      !Self.singular.contains(word.term),
      Self.describing.contains(before.term) || reading.text(index - 1..<index).hasSuffix("ed")
    else { return false }
    return index + 1 == words.count || words[index + 1].classes.contains(.preposition) || words[index + 1].isSign(".")
      || words[index + 1].isSign(",")
  }

  /// "a new Use my": a verb with a capital inside a sentence, before a small word.
  private func isStrayVerb(_ before: ReadWord, _ word: ReadWord, _ index: Int) -> Bool {
    guard word.traits.contains(.capitalised), !word.traits.contains(.acronym), !word.classes.isDisjoint(with: [.baseVerb, .gerund]),
      !before.traits.contains(.capitalised), index + 1 < words.count, reading.sentence(of: index).lowerBound != index
    else { return false }
    return !words[index + 1].classes.isDisjoint(with: [.article, .possessive]) && !words[index + 1].traits.contains(.capitalised)
  }

  private static func soundsLikeConsonant(_ letters: [UInt8]) -> Bool {
    ["unit", "unif", "uniq", "univ", "unis", "unio", "unil", "use", "usu", "util", "eu", "one", "once", "ubiq", "ufo", "user"].contains {
      letters.starts(with: $0.utf8)
    }
  }

  private static func hasSilentH(_ letters: [UInt8]) -> Bool {
    ["hour", "honest", "honour", "heir"].contains { letters.starts(with: $0.utf8) }
  }

  private static let doubling = Set(["had", "that", "very", "so", "really", "is"].map(Term.init(word:)))
  private static let each = Set(["each", "every"].map(Term.init(word:)))
  private static let these = Set(["this", "these", "those", "all", "any"].map(Term.init(word:)))
  private static let describing = Set(
    ["new", "local", "good", "better", "effective", "additional", "strong", "clear", "regular", "annual", "full", "safe", "special"].map(
      Term.init(word:)))
  /// Words in "s" that are one thing.
  private static let singular = Set(
    [
      "means", "series", "crossroads", "headquarters", "news", "species", "barracks", "lens", "ethos", "bias", "gas", "canvas", "atlas",
      "chaos",
    ].map(Term.init(word:)))
  private static let that = Term(word: "that")
  private static let many = Set(["are", "were", "have"].map(Term.init(word:)))
  private static let relative = Set(["who", "which", "that", "they", "we", "i"].map(Term.init(word:)))
  private static let been = Term(word: "been")
  private static let eachWord = Term(word: "each")
  private static let every = Term(word: "every")
  private static let a = Term(word: "a")
  private static let an = Term(word: "an")
  private static let to = Term(word: "to")
}

import PlanLanguage

/// The words by which a commitment says how it will be judged: "measured by hospital admissions".
struct MeasuringClause {
  /// The whole clause.
  let range: Range<Int>
  /// What it is measured by.
  let object: Range<Int>
  private let stems: Set<Term>
  /// Whether it counts something: "the number of".
  private let isCounting: Bool

  /// The first such clause of a sentence; nil where there is none.
  init?(_ reading: Reading, in sentence: Range<Int>) {
    let words = reading.words
    guard
      let verb = sentence.dropLast().first(where: { index in
        // "measuring success by the number of ..." measures as "measured by" does.
        if index + 2 < sentence.upperBound, Self.measuring.contains(words[index].term), Self.success.contains(words[index + 1].stem),
          Self.by.contains(words[index + 2].term)
        {
          return true
        }
        guard Self.verbs.contains(words[index].term), Self.links.contains(words[index + 1].term) else { return false }
        // "officers measured by the tailor" is no measure: the clause needs a comma, "as" or an auxiliary before it.
        let before = index > sentence.lowerBound ? words[index - 1] : nil
        return before.map { $0.isComma || $0.term == Self.as || $0.classes.contains(.auxiliary) } ?? true
      })
    else { return nil }
    let end = (verb + 2..<max(verb + 2, sentence.upperBound)).first { words[$0].isSign(".") || words[$0].isComma } ?? sentence.upperBound
    let start = verb > sentence.lowerBound && words[verb - 1].term == Self.as ? verb - 1 : verb
    let content = words[verb + 2..<max(verb + 2, end)].filter(\.isContent)
    guard !content.isEmpty else { return nil }
    range = start..<end
    object = verb + 2..<end
    stems = Set(content.map(\.stem)).subtracting(Self.yearly)
    isCounting = content.first.map { Self.counters.contains($0.term) } ?? false
  }

  /// Whether it measures by the same thing.
  func isLike(_ other: MeasuringClause) -> Bool {
    if stems == other.stems { return true }
    // "the number of children" is what both count; what is said of them tells the two apart.
    let (one, two) = (stems.subtracting(other.stems), other.stems.subtracting(stems))
    return one.isEmpty || two.isEmpty || stems.intersection(other.stems).count > max(one.count, two.count)
      || !isCounting && !stems.isDisjoint(with: other.stems)
  }

  private static let verbs = Set(
    ["measured", "judged", "shown", "assessed", "tracked", "evidenced", "demonstrated", "gauged", "monitored", "evaluated"].map(
      Term.init(word:)))
  private static let links = Set(["by", "through", "in", "against", "using", "on", "with", "via"].map(Term.init(word:)))
  private static let measuring = Set(["measuring", "measure", "judging", "judge", "assessing", "assess"].map(Term.init(word:)))
  private static let success = Set(["success", "progress", "performance", "impact", "improvement"].map(WordForm.stem(of:)))
  private static let by = Set(["by", "against", "through"].map(Term.init(word:)))
  private static let `as` = Term(word: "as")
  private static let counters = Set(TermFamilies.counters.map(Term.init(word:)))
  private static let yearly = Set(["annual", "yearly", "each", "year"].map { WordForm.stem(of: $0) })
}

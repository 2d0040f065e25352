import PlanLanguage

/// The words by which a commitment says how it will be judged: "measured by hospital admissions".
struct MeasuringClause {
  /// The whole clause.
  let range: Range<Int>
  /// What it is measured by.
  let object: Range<Int>
  private let stems: Set<Term>

  /// The first such clause of a sentence; nil where there is none.
  init?(_ reading: Reading, in sentence: Range<Int>) {
    let words = reading.words
    guard
      let verb = sentence.dropLast().first(where: { index in
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
  }

  /// Whether it measures by the same thing.
  func isLike(_ other: MeasuringClause) -> Bool { stems == other.stems || !stems.isDisjoint(with: other.stems) }

  private static let verbs = Set(
    ["measured", "judged", "shown", "assessed", "tracked", "evidenced", "demonstrated", "gauged", "monitored", "evaluated"].map(
      Term.init(word:)))
  private static let links = Set(["by", "through", "in", "against", "using", "on", "with", "via"].map(Term.init(word:)))
  private static let `as` = Term(word: "as")
  private static let yearly = Set(["annual", "yearly", "each", "year"].map { WordForm.stem(of: $0) })
}

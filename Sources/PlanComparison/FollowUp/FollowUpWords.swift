import PlanLanguage

/// The words of the versions and of the recommendations as numbers.
struct FollowUpWords {
  private var lexicon = Lexicon()
  private var asking: Set<Int32> = []

  init() {
    for word in Self.askingWords { asking.formUnion(stems(in: word)) }
  }

  /// The terms of a text, in order.
  mutating func terms(of text: String) -> [Int32] {
    var terms: [Int32] = []
    lexicon.appendTerms(of: text, to: &terms)
    return terms
  }

  /// The stems of the words that say what a text is about, each once.
  func stems(of terms: [Int32]) -> Set<Int32> {
    Set(terms.map { lexicon.stemOfTerm[Int($0)] }.filter { !lexicon.isFunctionWord(stem: $0) })
  }

  /// The same of a text that may hold words not met before.
  mutating func stems(in text: String) -> Set<Int32> {
    let terms = terms(of: text)
    return stems(of: terms)
  }

  /// The stems of what a recommendation is about, without the words in which anything is asked for.
  mutating func keyStems(of text: String) -> Set<Int32> { stems(in: text).subtracting(asking) }

  /// Words in which panels ask, whatever they ask for.
  private static let askingWords = [
    "panel", "commissioner", "recommends", "recommended", "recommendation", "asks", "asked", "request", "requested", "plan", "draft",
    "published", "publish", "issued", "variation", "commitment", "commitments", "measure", "measures", "target", "indicator", "word",
    "words", "wording", "text", "term", "put", "back", "reinstated", "reinstate", "restored", "restore", "included", "include", "inclusion",
    "added", "add", "replaced", "replace", "new", "set", "defined", "define", "definition", "clarified", "clarify", "explained", "explain",
    "objective", "priority", "original", "given", "made", "clear",
  ]
}

extension [Int32] {
  /// How often a phrase occurs in these terms, word for word.
  func count(of phrase: [Int32]) -> Int {
    guard let first = phrase.first, count >= phrase.count else { return 0 }
    var (found, index) = (0, 0)
    while index + phrase.count <= count {
      if self[index] == first, self[index..<index + phrase.count].elementsEqual(phrase) {
        found += 1
        index += phrase.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a phrase occurs in these terms, word for word.
  func holds(_ phrase: [Int32]) -> Bool { count(of: phrase) > 0 }
}

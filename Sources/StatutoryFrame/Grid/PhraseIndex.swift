import PlanModel

/// Finds the terms of a vocabulary in a run of words: the longest term at each word wins, so that "police grant" is not also "grant".
struct PhraseIndex: Sendable {
  /// A term of a head.
  struct Term: Hashable, Sendable {
    /// The head.
    let head: PlanContentHead
    /// The first form, which stands for all.
    let name: String
  }

  /// The terms in the order of the vocabulary.
  let terms: [Term]
  private let phrases: [UInt64: [(words: [UInt64], term: Int)]]
  /// The last ten bits of the words that begin a phrase: most words of a plan begin none, and are passed over without a look-up.
  private let beginnings: [Bool]

  init(_ lists: [(head: PlanContentHead, terms: [String])]) {
    var terms: [Term] = []
    var phrases: [UInt64: [(words: [UInt64], term: Int)]] = [:]
    for list in lists {
      for entry in list.terms {
        let forms = entry.split(separator: "/")
        for form in forms {
          let words = WordIDs.of(form)
          guard let first = words.first else { preconditionFailure("A term has a word.") }
          phrases[first, default: []].append((words, terms.count))
        }
        terms.append(Term(head: list.head, name: String(forms[0])))
      }
    }
    self.terms = terms
    self.beginnings = phrases.keys.reduce(into: Array(repeating: false, count: 1024)) { $0[Int($1 & 1023)] = true }
    self.phrases = phrases.mapValues { $0.sorted { ($1.words.count, $0.term) < ($0.words.count, $1.term) } }
  }

  /// The terms in a run of words, each once, in the order of the vocabulary.
  ///
  /// A phrase may stand under several heads: all the longest at a word are found.
  func terms(in words: [UInt64]) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < words.count {
      var length = 0
      for phrase in candidates(at: words[index]) {
        if length > 0 && phrase.words.count < length { break }
        guard words[index...].starts(with: phrase.words) else { continue }
        length = phrase.words.count
        if !found.contains(phrase.term) { found.append(phrase.term) }
      }
      index += max(length, 1)
    }
    return found.sorted()
  }

  private func candidates(at word: UInt64) -> [(words: [UInt64], term: Int)] {
    beginnings[Int(word & 1023)] ? phrases[word] ?? [] : []
  }
}

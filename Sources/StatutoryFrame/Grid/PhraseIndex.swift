import PlanLanguage
import PlanModel

/// Finds the terms of a vocabulary in a run of words: the longest term at each word wins, so that "police grant" is not also "grant".
struct PhraseIndex: Sendable {
  /// A term of a head.
  struct Entry: Hashable, Sendable {
    let head: PlanContentHead
    /// The first form, which represents all.
    let name: String
  }

  /// The terms in the order of the vocabulary.
  let terms: [Entry]
  private let trie: PhraseTrie

  init(_ lists: [(head: PlanContentHead, terms: [String])]) {
    var terms: [Entry] = []
    var phrases: [(words: [UInt64], value: Int32)] = []
    for list in lists {
      for entry in list.terms {
        let forms = entry.split(separator: "/")
        for form in forms { phrases.append((WordHashes(form).hashes, Int32(terms.count))) }
        terms.append(Entry(head: list.head, name: String(forms[0])))
      }
    }
    self.terms = terms
    trie = PhraseTrie(phrases)
  }

  /// The terms in a run of words, each once, in the order of the vocabulary.
  ///
  /// A phrase may be under several heads: all the longest at a word are found.
  func terms(in words: WordHashes) -> [Int] {
    var found: Set<Int> = []
    var index = 0
    while index < words.hashes.count {
      let longest = longest(at: index, in: words.hashes)
      found.formUnion(longest.terms.map { Int($0) })
      index += max(longest.length, 1)
    }
    return found.sorted()
  }

  private func longest(at start: Int, in words: [UInt64]) -> (terms: ArraySlice<Int32>, length: Int) {
    var walk = PhraseTrie.Walk()
    var longest: (terms: ArraySlice<Int32>, length: Int) = ([], 0)
    for index in start..<words.count {
      guard let step = trie.step(&walk, to: words[index]) else { break }
      if !step.values.isEmpty { longest = (step.values, index + 1 - start) }
      guard step.continues else { break }
    }
    return longest
  }
}

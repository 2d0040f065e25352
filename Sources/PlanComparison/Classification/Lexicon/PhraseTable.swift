import PlanLanguage

/// Phrases of one or more folded words, found by walking a text's words once.
struct PhraseTable: Sendable {
  /// What a phrase means: a category, and an index or a number of the category's own.
  struct Meaning: Hashable, Sendable {
    let category: Category
    let value: Int32
  }

  /// The categories of phrases, one for each list of the lexicon.
  enum Category: UInt8, Sendable, CaseIterable {
    case strength, improvement, body, scope, group, measure, stale, number, wordClass
    case quality, condition, conditionOpener, actNoun, term, period, outcome, rating
  }

  private let trie: PhraseTrie
  private let meanings: [Meaning]

  init(_ phrases: [(phrase: String, meaning: Meaning)]) {
    trie = PhraseTrie(
      phrases.enumerated().map { index, entry in
        (entry.phrase.split(separator: " ").map { Term(word: String($0)).value }, Int32(index))
      })
    meanings = phrases.map(\.meaning)
  }

  /// Calls `body` with each phrase that begins at word `start`, shortest first: its meaning and where it ends.
  func phrases(at start: Int, in words: [ReadWord], _ body: (Meaning, Int) -> Void) {
    var walk = PhraseTrie.Walk()
    var index = start
    while index < words.count {
      if words[index].isApostrophe, index > start {
        index += 1
        continue
      }
      guard words[index].kind == .word, let step = trie.step(&walk, to: words[index].term.value) else { return }
      for value in step.values { body(meanings[Int(value)], index + 1) }
      guard step.continues else { return }
      index += 1
    }
  }

  /// The meanings of a single word.
  func meanings(of word: Term) -> [Meaning] {
    var walk = PhraseTrie.Walk()
    return trie.step(&walk, to: word.value)?.values.map { meanings[Int($0)] } ?? []
  }
}

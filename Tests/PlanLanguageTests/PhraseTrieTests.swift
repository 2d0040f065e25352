import Testing

@testable import PlanLanguage

@Suite("Finding phrases")
struct PhraseTrieTests {
  private let trie = PhraseTrie([
    (WordHashes("police grant").hashes, 1), (WordHashes("grant").hashes, 2), (WordHashes("police").hashes, 3),
    (WordHashes("Police").hashes, 4),
  ])

  private func values(_ text: String) -> [[Int32]] {
    var walk = PhraseTrie.Walk()
    var found: [[Int32]] = []
    for word in WordHashes(text).hashes {
      guard let step = trie.step(&walk, to: word) else { break }
      found.append(Array(step.values))
    }
    return found
  }

  @Test("A walk finds every phrase on its way, with all its values in order")
  func walk() {
    #expect(values("POLICE grant") == [[3, 4], [1]])
    #expect(values("grant police") == [[2]])
    #expect(values("council") == [])
  }

  @Test("Apostrophes, dashes and no-break spaces part words; letters beyond ASCII do not")
  func words() {
    #expect(WordHashes("Force’s\u{A0}well-being") == WordHashes("force s well being"))
    #expect(WordHashes("Gŵyl").hashes.count == 1)
    #expect(WordHashes("we will, I said").contains(WordHashes("will i")))
    #expect(!WordHashes("goodwill").contains(WordHashes("will")))
  }
}

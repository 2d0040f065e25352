import PlanLanguage
import Testing

@testable import PlanComparison

@Suite("Vocabularies of the comparison in text files")
struct VocabularyTests {
  @Test("No vocabulary has a fault, a term twice in one class, or a capital", arguments: TermList.comparison.map(\.name))
  func files(name: String) throws {
    let list = try #require(TermList.comparison.first { $0.name == name }?.list)
    #expect(list.faults.isEmpty)
    #expect(Set(list.entries).count == list.entries.count)
    #expect(list.terms.allSatisfy { $0 == $0.lowercased() })
  }

  @Test("Every class of single words is known, and none is empty")
  func classes() {
    #expect(Set(TermList.wordClasses.names) == Set(WordClass.named.map(\.name)))
    #expect(PhraseLexicon.standard.classes(of: Term(word: "plans")).isSuperset(of: [.nounToo, .documentNoun]))
    #expect(PhraseLexicon.standard.classes(of: Term(word: "kestrel")).isEmpty)
  }
}

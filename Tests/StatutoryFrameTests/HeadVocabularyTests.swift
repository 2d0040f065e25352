import Testing

@testable import StatutoryFrame

@Suite("The vocabulary of the grid")
struct HeadVocabularyTests {
  @Test("Only forms of the same words share a term, so that what is said to be gone is what stood there")
  func forms() {
    for term in HeadVocabulary.standard.flatMap({ $0.inSentences }) {
      let forms = term.split(separator: "/")
      let stem = forms[0].prefix(4)
      #expect(forms.allSatisfy { $0.hasPrefix(stem) }, "\(term)")
    }
  }
}

import DocumentRendering
import PlanModel
import Testing

@testable import ReviewReporting

/// Numbers, lists, plurals and first words.
struct WordingTests {
  @Test(arguments: [(0, "no"), (1, "one"), (10, "ten"), (11, "11"), (1_204, "1,204"), (1_000_000, "1,000,000")])
  func numbers(count: Int, words: String) {
    #expect(Phrases.number(count) == words)
  }

  @Test(arguments: [
    (1, "paragraph", "1 paragraph"), (2, "paragraph", "2 paragraphs"), (2, "text box", "2 text boxes"), (0, "note", "0 notes"),
    (2, "commitment", "2 commitments"), (3, "switch", "3 switches"), (2, "entry", "2 entries"), (2, "survey", "2 surveys"),
  ])
  func counts(count: Int, noun: String, words: String) {
    #expect(Phrases.counted(count, noun) == words)
  }

  @Test func lists() {
    #expect(Phrases.list([]) == "")
    #expect(Phrases.list(["a"]) == "a")
    #expect(Phrases.list(["a", "b"]) == "a and b")
    #expect(Phrases.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test(arguments: [
    ("Visit every ward.", 72, "Visit every ward"), ("Visit every ward of the county", 11, "Visit every…"),
    ("Visit every ward of the county", 13, "Visit every…"), ("Visit  every\tward", 72, "Visit every ward"),
    ("Work, listen, act and report", 12, "Work…"), ("Ymweld â phob ward", 9, "Ymweld â…"), ("", 72, ""),
    ("Éééééééééé", 9, "Éééé…"),
  ])
  func openingWords(text: String, limit: Int, words: String) {
    #expect(OpeningWords.of(text, limit: limit) == words)
  }

  @Test func aTextThatJustFitsIsNotCut() {
    #expect(OpeningWords.of("Visit every", limit: 11) == "Visit every")
    #expect(OpeningWords.of("Visit every   ", limit: 11) == "Visit every")
  }
}

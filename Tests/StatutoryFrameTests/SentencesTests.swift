import Testing

@testable import StatutoryFrame

@Suite("Cutting a paragraph into sentences")
struct SentencesTests {
  @Test(
    "Stops that end a sentence, and stops that do not",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      ("Under s. 5 of the Act. Then more.", ["Under s. 5 of the Act.", "Then more."]),
      ("See para. 27 and Sch. 6. Done.", ["See para. 27 and Sch. 6.", "Done."]),
      ("It cost £1.2m in 2020. That fell.", ["It cost £1.2m in 2020.", "That fell."]),
      ("A line\nAnother line", ["A line", "Another line"]),
      ("e.g. This one. And that.", ["e.g. This one.", "And that."]),
      ("", []),
    ])
  func stops(text: String, sentences: [String]) {
    #expect(Sentences.of(text).map(String.init) == sentences)
  }
}

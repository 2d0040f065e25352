import Testing

@testable import PlanLanguage

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
      ("The answer is no. The panel noted it.", ["The answer is no.", "The panel noted it."]),
      ("Cllr. Ash and J. Smith spoke. 20 came.", ["Cllr. Ash and J. Smith spoke.", "20 came."]),
      ("One.\u{A0}\u{2009}Two. and a half", ["One.", "Two. and a half"]),
      ("", []),
    ])
  func stops(text: String, sentences: [String]) {
    #expect(Sentences.of(text).map(String.init) == sentences)
  }
}

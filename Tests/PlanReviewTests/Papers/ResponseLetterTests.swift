import PlanModel
import PlanReview
import Testing

/// The commissioner's letter is read: what is clear is recorded, what is not is listed.
@Suite struct ResponseLetterTests {
  private static let asked = [
    ResponseLetter.Asked(number: "1", words: "That the measure on victims who withdraw from a case be put back."),
    ResponseLetter.Asked(number: "2", words: "That “should” be replaced with “will” in the measure on knives."),
    ResponseLetter.Asked(number: "3", words: "That the yearly target for recruits be accepted as a measure."),
  ]

  private static func outcomes(_ paragraphs: [String]) -> [String: ResponseOutcome] {
    Dictionary(uniqueKeysWithValues: ResponseLetter(paragraphs, to: asked).answers.map { ($0.number, $0.response.outcome) })
  }

  @Test(arguments: [
    ("I accept this recommendation.", ResponseOutcome.accepted), ("Agreed.", .accepted),
    ("Accepted in part: the word, not the time.", .inPart),
    ("This is partially accepted.", .inPart), ("I accept this recommendation in part. The word, but not the time.", .inPart),
    ("Accepted, in part because the police asked for it.", .accepted), ("I do not accept it, for want of money.", .notAccepted),
    ("I cannot agree to this.", .notAccepted),
    ("Rejected.", .notAccepted), ("I note what the Panel says.", .noted), ("Accepted. I note the Panel’s reason.", .accepted),
  ])
  func anAnswerIsReadByItsWords(_ words: String, _ outcome: ResponseOutcome) {
    #expect(Self.outcomes(["Dear Chair", "Recommendation 1", words, "Yours sincerely"]) == ["1": outcome])
  }

  @Test func severalAreAnsweredTogether() {
    #expect(
      Self.outcomes(["Recommendations 1 and 3 are accepted.", "Recommendation 2 is rejected."]) == [
        "1": .accepted, "2": .notAccepted, "3": .accepted,
      ])
  }

  @Test func aTableIsReadByItsNumbersAndWords() {
    let cells = ["No.", "Response", "1", "Accepted", "It is back on page 4.", "2", "Not accepted", "The police cannot promise it."]
    #expect(Self.outcomes(cells) == ["1": .accepted, "2": .notAccepted])
    let quoted = [Self.asked[1].words, "Agreed, from April.", Self.asked[2].words, "This is declined."]
    #expect(Self.outcomes(quoted) == ["2": .accepted, "3": .notAccepted])
  }

  @Test func whatIsNotClearIsListedWithItsWords() {
    let letter = ResponseLetter(
      ["Recommendation 1", "I shall think about it.", "Recommendation 2", "I accept the word.", "I do not accept the time."], to: Self.asked
    )
    #expect(letter.answers.isEmpty)
    #expect(letter.unclear.count == 3)
    #expect(letter.unclear[0].contains("I shall think about it."))
    #expect(letter.unclear[1].contains("both accepted and not accepted"))
    #expect(ResponseLetter(["Recommendation 1 is accepted in principle."], to: Self.asked).answers.isEmpty)
    #expect(letter.unclear[2] == "Recommendation 3: the letter does not name it.")
  }

  @Test func theWordsOfTheRecommendationAreNoAnswer() {
    #expect(Self.outcomes(["Recommendation 3", Self.asked[2].words]).isEmpty)
  }
}

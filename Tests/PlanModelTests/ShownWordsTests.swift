import Testing

@testable import PlanModel

@Suite("Words as they are shown")
struct ShownWordsTests {
  @Test("No control character, and no sign that turns the direction of text, is shown as it is")
  func printable() {
    #expect("a\u{1B}[31m\u{9B}b\u{202E}c\u{7F}\td\ne".printable == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}c\u{FFFD}\td\ne")
    #expect("Tŷ, plan 👩‍🚒.docx".printable == "Tŷ, plan 👩‍🚒.docx")
    #expect("one\ntwo\u{2028}three".printableName == "one\u{FFFD}two\u{FFFD}three")
    #expect("one\r\n\ttwo".isPrintable && !"one\u{2066}two".isPrintable)
  }

  @Test("Nouns agree with their count")
  func counted() {
    #expect([0, 1, 2].map { $0.counted("mark") } == ["0 marks", "1 mark", "2 marks"])
    #expect(1.noun("was", "were") == "was" && 2.noun("was", "were") == "were")
    #expect(["entry", "day", "box"].map(\.plural) == ["entries", "days", "boxes"])
  }
}

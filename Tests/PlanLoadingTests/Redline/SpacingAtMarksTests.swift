import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("White space beside marks")
struct SpacingAtMarksTests {
  @Test(
    "Both readings read on with single spaces",
    arguments: [
      ("This ~~is~~ **was** the case", "This is the case", "This was the case"),
      ("Act ~~quickly~~ now", "Act quickly now", "Act now"),
      ("Act **quickly** now", "Act now", "Act quickly now"),
      ("Act ~~quickly~~.", "Act quickly.", "Act."),
      ("Act in ~~2030~~ **2031**, we say", "Act in 2030, we say", "Act in 2031, we say"),
      ("~~We could~~ **We will** act", "We could act", "We will act"),
      ("We will ~~act~~ **help**", "We will act", "We will help"),
      ("~~Old words~~ **New words**", "Old words", "New words"),
      ("A ~~b ~~**c **d", "A b d", "A c d"),
      ("A ~~ b ~~ ** c ** d", "A b d", "A c d"),
      ("A ~~b~~ **c** ~~d~~ e", "A b d e", "A c e"),
      ("Work ~~fast~~ **and well** together", "Work fast together", "Work and well together"),
      ("We {--could --}{++will ++}act", "We could act", "We will act"),
      ("We{-- could--}{++ will++} act", "We could act", "We will act"),
      ("Ask~~,~~ **and** listen", "Ask, listen", "Ask and listen"),
      ("service**s** for all", "service for all", "services for all"),
      ("**First** then ~~last~~", "then last", "First then"),
    ])
  func readings(text: String, original: String, revised: String) throws {
    let document = try document(markdown: text)
      .marked(by: RedlineConvention(inserted: LookPattern(isBold: true), deleted: .struck, ground: .options))
    #expect(document.words(.original) == [original])
    #expect(document.words(.revised) == [revised])
  }

  @Test("Spaces that no mark has caused stay as they are")
  func untouched() throws {
    let text = MarkedText("A  b", spans: [.init(length: 3), .init(length: 1, mark: 0)])
    let document = SourceDocument(
      blocks: [Block(kind: .paragraph, text: text, place: Place(paragraph: 1))], marks: [Mark(kind: .formatting, source: .tracked)])
    #expect(document.spacedAtMarks == document)
  }
}

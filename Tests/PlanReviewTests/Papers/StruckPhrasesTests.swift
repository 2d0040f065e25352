import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("What a monitoring officer would strike is in no paper")
struct StruckPhrasesTests {
  /// Each phrase, and why it goes.
  private static let phrases: [(words: String, because: String)] = [
    ("section 7(1)(e) of the", "section 7(1)(e) is how the chief officer's performance is measured, not a single target"),
    ("nothing was sent anywhere", "a footer about the machine says nothing of the plan"),
    ("the review found", "the Panel has not met"),
    ("the panel notes", "the Panel has not met"),
    ("and no more", "the Act does not say what a task group may do"),
    ("a task group may draft", "the Act does not say what a task group may do"),
    ("undeclared", "a public paper says: not marked or mentioned"),
    ("does it in other words", "a verdict that the words do not carry"),
  ]

  @Test("On any day, for any body", arguments: ["2026-01-20", "2026-02-04", "2026-04-01"])
  func none(day: String) throws {
    for body in SampleVariation.bodies {
      let facts = try SampleVariation.reviewed(asOf: .day(day), altering: body.alter)
      for kind in PaperKind.allCases {
        let own = PaperWords(kind.paper(on: facts).document).own.lowercased()
        for phrase in Self.phrases where own.contains(phrase.words) {
          Issue.record("\(kind.rawValue), \(body.name), \(day): “\(phrase.words)”: \(phrase.because)")
        }
      }
    }
  }

  @Test("The notice says that responses are in the table only where there are some")
  func responses() throws {
    let none = try SampleVariation.reviewed(asOf: .day("2026-04-01")) { variation in
      for index in variation.recommendations.indices { variation.recommendations[index].response = nil }
    }
    #expect(PaperWords(DecisionNoticeChecklist(none).document).own.contains("No response is recorded yet."))
    let all = PaperWords(DecisionNoticeChecklist(try SampleVariation.reviewed(asOf: .day("2026-04-01"))).document).own
    #expect(!all.contains("The response to each is in the response table."), "one of the four has none")
  }

  @Test("The published plan is no background paper, and the redline is")
  func background() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-01-20"))
    let section = try #require(OfficerCoveringReport(facts).document.sections.first { $0.id == "papers" })
    let words = "\(section.blocks[1])"
    #expect(!words.contains("The plan as published") && words.contains("The redline"))
  }

  @Test("What is still to come is not told as past")
  func tenses() throws {
    let before = PaperWords(OfficerCoveringReport(try SampleVariation.reviewed(asOf: .day("2025-01-02"))).document).own
    #expect(before.contains("is to send to it on") && before.contains("is to be consulted on"))
    let after = PaperWords(OfficerCoveringReport(try SampleVariation.reviewed(asOf: .day("2026-01-20"))).document).own
    #expect(after.contains("sent to it on") && after.contains("was consulted on"))
  }

  @Test("A briefing that says what is weaker says what is stronger or new as well")
  func balance() throws {
    let document = MembersBriefing(try SampleVariation.reviewed(asOf: .day("2026-01-20"))).document
    #expect(document.sections.map(\.id).contains("stronger") && document.sections.map(\.id).contains("weaker"))
  }
}

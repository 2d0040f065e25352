import PlanModel
import Testing

@testable import PlanComparison

@Suite("Documents and schemes")
struct DocumentsChangedTests {
  private let rule = DocumentsChanged()

  @Test(
    "Documents that came or went are told",
    arguments: [
      (
        "Cut collisions", "Cut collisions through a Safer Harbour Strategy", Reason.Kind.documentNamed,
        "“Safer Harbour Strategy” is newly named."
      ),
      (
        "Deliver the Mental Health Compact in Orrin", "Deliver in Orrin", .documentDropped,
        "“Mental Health Compact” is no longer named anywhere in the plan."
      ),
      (
        "I will talk to people", "I will talk to people through my Listening and Outreach strategy", .documentNamed,
        "“Listening and Outreach strategy” is newly named."
      ),
      (
        "Run the Harbour Watch Scheme for boats", "Run the Tidal Patrol Programme for boats", .documentDropped,
        "“Harbour Watch Scheme” gives way to “Tidal Patrol Programme”."
      ),
    ])
  func reported(original: String, revised: String, kind: Reason.Kind, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.statement) == [statement])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Comply with the Victims Code of Practice", "Comply with the Code Of Practice for Victims"),
      ("Deliver the Harbour Safety Strategy", "Deliver Ternshire's Harbour Safety Strategy"),
      ("Develop a plan for the fleet", "Develop a strategy for the fleet"), ("Ask the Harbour Board", "Ask the Tidal Board"),
      ("Publish the plan", "Publish it"), ("Develop Strategy", "Develop"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }

  @Test("Of a removed commitment, a document that stands elsewhere is not told as lost")
  func removed() {
    let gone = Changes.unit("Deliver the Harbour Safety Strategy and the Orrin Crisis Concordat")
    let kept = Changes.unit("Review the Harbour Safety Strategy")
    let found = rule.reasons(for: Changes.change([gone], [], in: [gone, kept], [kept]))
    #expect(found.map(\.statement) == ["“Orrin Crisis Concordat” is no longer named anywhere in the plan."])
  }
}

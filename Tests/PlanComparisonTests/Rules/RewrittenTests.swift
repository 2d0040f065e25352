import PlanModel
import Testing

@testable import PlanComparison

@Suite("Rewritten commitments")
struct RewrittenTests {
  private let rule = Rewritten()

  @Test("A pair that shares few words asks to be read side by side")
  func reported() {
    let found = reasons(
      rule, "Publish a quarterly dashboard of response times for each district",
      "Tell residents how quickly officers arrive at emergencies in each town")
    #expect(found.map(\.kind) == [.rewritten])
    #expect(found.first?.evidence.count == 2)
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Publish a quarterly dashboard of response times", "Publish a yearly dashboard of response times"),
      ("Recruit wardens", "Hire guards"),
      ("Set up a youth club in each of the five towns by June", "Set up a club for young people in every town"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

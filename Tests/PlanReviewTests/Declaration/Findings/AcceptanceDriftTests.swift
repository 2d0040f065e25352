import PlanModel
import Testing
import PlanComparison

@Suite("Rule draft-differs")
struct AcceptanceDriftTests {
  @Test("A clean draft that is not the redline accepted is found, and its change is undeclared")
  func found() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked),
      draft: SmallPlan.varied(("until March 2028", "until June 2029"), ("six officers", "four officers")))
    #expect(small.check.acceptance.count == 1)
    #expect(small.findings("draft-differs").first?.evidence.map(\.document) == ["the redline", "the clean draft"])
    #expect(small.status("Keeping a patrol") == .undeclared)
    #expect(small.status("Fund the Lantern") == .declared)
  }

  @Test("A clean draft that is the redline accepted gives none")
  func nearMiss() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked), draft: SmallPlan.varied(("until March 2028", "until June 2029")))
    #expect(small.check.acceptance.isEmpty)
    #expect(small.findings("draft-differs").isEmpty)
  }
}

import PlanModel
import Testing
import PlanComparison

@Suite("Rule contents-list")
struct ContentsListTests {
  @Test("An objective that the contents list leaves out is found")
  func leftOut() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        (
          "## Resources",
          "## {++Priority 4: Clean water++}\n\n{++As your Commissioner I will:++}\n\n- {++Test the wells of the upper parishes++}\n\n## Resources"
        )))
    let findings = small.findings("contents-list")
    #expect(findings.map(\.evidence.first?.text) == ["Priority 4: Clean water"])
    #expect(findings.first?.statement.contains("leaves out an objective") == true)
  }

  @Test("An entry that is no heading is found")
  func stale() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("## Priority 3: Honest trade", "## Priority 3: {--Honest trade--}{++Fair dealing++}")))
    #expect(small.findings("contents-list").map(\.evidence.first?.text) == ["Priority 3: Honest trade", "Priority 3: Fair dealing"])
  }

  @Test("Case, labels and a list of other things are no mismatch")
  func nearMiss() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("- Priority 1: Quiet streets\n- Priority 2: Safer lanes", "- 1. QUIET STREETS\n- 2. Safer Lanes ..... 7")))
    #expect(small.findings("contents-list").isEmpty)
    #expect(!small.check.rows.isEmpty)
  }
}

import PlanModel
import Testing
import PlanComparison

@Suite("Rule base-drift")
struct BaseDriftTests {
  @Test("A redline made from another text than the published plan is found, each place with both wordings")
  func found() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("a quiet place", "a peaceful place"), ("by a fifth", "by a tenth")))
    let finding = try #require(small.findings("base-drift").first)
    #expect(finding.statement.contains("2 places"))
    #expect(small.check.drift.count == 2)
    #expect(finding.evidence.map(\.document) == ["the published plan", "the redline", "the published plan", "the redline"])
    #expect(finding.evidence.allSatisfy { $0.place != nil })
  }

  @Test("Punctuation, capitals and the draft's own version are no drift")
  func nearMiss() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(
        SmallPlan.marked, ("a quiet place, and", "a quiet place and"), ("fraud leaflet", "Fraud leaflet"),
        ("Contents\n", "Draft revisions\n\nContents\n")))
    #expect(small.check.drift.isEmpty)
    #expect(small.findings("base-drift").isEmpty)
  }
}

import PlanModel
import Testing
import PlanComparison

@Suite("Rule said-unchanged")
struct UnchangedClaimsTests {
  @Test("Objectives that the report says are unchanged, and are not")
  func objectives() throws {
    let small = try SmallCheck(
      redline: SmallPlan.varied(SmallPlan.marked, ("## Priority 3: Honest trade", "## Priority 3: {--Honest trade--}{++Fair dealing++}")),
      covering: "# Covering report\n\nThe Commissioner's vision and three overarching priorities remain unchanged.\n")
    let finding = try #require(small.findings("said-unchanged").first)
    #expect(finding.evidence.map(\.text).contains("Fair dealing"))
    #expect(finding.evidence.first?.place != nil)
    #expect(small.status("Fair dealing") == .disputed)
  }

  @Test("A change under an objective does not gainsay that the objectives are unchanged, nor do changes elsewhere that one of them is")
  func nearMisses() throws {
    for sentence in ["The three priorities remain unchanged.", "Priority 2 is unchanged.", "All other commitments are unchanged."] {
      let small = try SmallCheck(redline: SmallPlan.varied(SmallPlan.marked), covering: "# Covering report\n\n\(sentence)\n")
      #expect(small.findings("said-unchanged").isEmpty, "\(sentence)")
      #expect(small.status("Fund the Lantern") == .declared)
    }
  }
}

import PlanModel
import Testing
import PlanComparison

@Suite("Rule announced-not-made")
struct AnnouncedChangesTests {
  private static func report(_ item: String) -> String { "# Covering report\n\nThe main amendments are as follows:\n\n- \(item)\n" }

  @Test(
    "A change that is announced and not made is found",
    arguments: ["collisions on the causeway are to be cut by 40%", "a new commitment on drone flights over the saltmarsh is added"])
  func found(item: String) throws {
    let small = try SmallCheck(redline: SmallPlan.varied(SmallPlan.marked), covering: Self.report(item))
    #expect(small.findings("announced-not-made").first?.evidence.first?.text == item)
  }

  @Test(
    "A change that was made, and a statement too general to be held against the text, give none",
    arguments: ["the Lantern Walk wardens are funded until June 2029", "minor corrections", "figures are brought up to date to June 2029"])
  func nearMiss(item: String) throws {
    let small = try SmallCheck(redline: SmallPlan.varied(SmallPlan.marked), covering: Self.report(item))
    #expect(small.findings("announced-not-made").isEmpty)
  }
}

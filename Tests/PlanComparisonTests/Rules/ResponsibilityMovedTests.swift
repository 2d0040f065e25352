import PlanModel
import Testing

@testable import PlanComparison

@Suite("Responsibility moved")
struct ResponsibilityMovedTests {
  private let rule = ResponsibilityMoved()

  @Test("The lead-in names another body")
  func leadIn() throws {
    let text = "Publish the stop and search figures"
    let change = Changes.change(
      [Changes.unit(text, leadIn: "I will hold the Chief Constable to account for:", responsible: .chiefOfficer)],
      [Changes.unit(text, leadIn: "As your Commissioner I will:", responsible: .localPolicingBody)], kind: .moved, isMoved: true)
    let reason = try #require(rule.reasons(for: change).first)
    #expect(reason.kind == .responsibilityChanged)
    #expect(
      reason.statement
        == "It was for the chief constable to act (“I will hold the Chief Constable to account for:”), and is now for the commissioner "
        + "(“As your Commissioner I will:”).")
    #expect(reason.consequence == .high)
  }

  @Test("The sentence has another subject")
  func subject() {
    let found = reasons(rule, "The force will publish the list", "I will publish the list")
    #expect(found.map(\.statement) == ["Who is to act has changed: “The force” becomes “I”."])
    #expect(reasons(rule, "The Harbour Board will publish the list", "The Tern Council will publish the list").count == 1)
  }

  @Test("The role under the lead-in changed")
  func role() {
    var focus = Changes.unit("Crime at sea", leadIn: "My focus will be:")
    focus.role = .focus
    let change = Changes.change([Changes.unit("Crime at sea", leadIn: "I will:")], [focus], kind: .moved, isMoved: true)
    #expect(rule.reasons(for: change).map(\.statement) == ["It was a promised action and is now an area of focus."])
  }

  @Test("Under one and the same lead-in nothing has moved, although two readings of it differ")
  func sameLeadIn() {
    let (was, now) = (
      Changes.unit("Publish the list", leadIn: "The Force will:", responsible: .chiefOfficer),
      Changes.unit("Publish the long list", leadIn: "The force  will:", responsible: .partner("force"))
    )
    #expect(rule.reasons(for: Changes.change([was], [now])).isEmpty)
  }

  @Test("Near misses say nothing")
  func nearMisses() {
    #expect(reasons(rule, "The force will publish the list", "The police will publish the list").isEmpty)
    #expect(reasons(rule, "I will publish the list", "I will publish the long list").isEmpty)
    #expect(reasons(rule, "Ensure the force will publish the list", "Ensure I will publish the list").isEmpty)
    #expect(reasons(rule, "New patrols will start", "More patrols will start").isEmpty)
    let unchanged = Changes.change([Changes.unit("Patrol")], [Changes.unit("Patrol", responsible: .unknown)], kind: .unchanged)
    #expect(rule.reasons(for: unchanged).isEmpty)
  }
}

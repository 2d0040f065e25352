import PlanModel
import Testing

@testable import PlanComparison

@Suite("Conditions")
struct ConditionsChangedTests {
  private let rule = ConditionsChanged()

  @Test("A condition says what the promise now depends on")
  func added() {
    let found = reasons(rule, "Replace the oldest boats", "Replace the oldest boats when budgets permit")
    #expect(found.map(\.kind) == [.conditionAdded])
    #expect(found.first?.statement == "It now depends on money: “when budgets permit”.")
    #expect(found.first?.evidence == [.init(.revised, "when budgets permit")])
    #expect(found.first?.question == "Is the money for this in the budget, and what happens if it is not found?")
  }

  @Test(
    "Conditions in other words",
    arguments: [
      "unless costs rise", "if they ask", "provided the harbour board agrees", "pending the outcome of the review", "on request",
      "as long as a sponsor is found", "once the lease is signed", "money permitting", "with the consent of the coroner",
    ])
  func forms(_ condition: String) {
    #expect(reasons(rule, "Repair the lights on the pier", "Repair the lights on the pier \(condition)").map(\.kind) == [.conditionAdded])
    #expect(reasons(rule, "Repair the lights on the pier \(condition)", "Repair the lights on the pier").map(\.kind) == [.conditionRemoved])
  }

  @Test(
    "Near misses: the same condition in other words, and clauses that set none",
    arguments: [
      ("Fund the boat, subject to funding", "Fund the boat, where funding allows"),
      ("Give interpreters if needed", "Give interpreters where needed"),
      ("Offer mediation where both crews agree", "Offer mediation if both crews agree"),
      ("Visit homes where children are missing", "Visit the homes where children are missing"),
      ("Check whether advice is followed", "Check if advice is followed"),
      ("Help crews whether or not they report", "Help crews even if they do not report"),
      ("Meet crews once a quarter", "Meet crews every quarter"),
      ("Review the help provided to crews", "Review the help given to crews"),
    ])
  func nearMisses(_ original: String, _ revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

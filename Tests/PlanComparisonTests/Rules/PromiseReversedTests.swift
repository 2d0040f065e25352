import PlanModel
import Testing

@testable import PlanComparison

@Suite("Promises turned round")
struct PromiseReversedTests {
  private let rule = PromiseReversed()

  @Test(
    "A promise to act becomes one not to act, or the other way about",
    arguments: [
      ("I will not close the Marlby desk", "I will close the Marlby desk"),
      ("I will fund the harbour patrol", "I will no longer fund the harbour patrol"),
      ("Never share names of callers", "Share names of callers"),
      ("Not raise mooring fees above inflation", "Raise mooring fees"),
      ("Avoid closing the Marlby desk", "Close the Marlby desk"),
      ("Increase the number of wardens", "Reduce the number of wardens"),
      ("Reopen the Marlby desk", "Close the Marlby desk"),
      ("Send no child to a cell overnight", "Send a child to a cell overnight"),
    ])
  func reversed(_ original: String, _ revised: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.kind) == [.reversed])
    #expect(found.first?.statement.hasSuffix("the promise is turned round.") == true)
    #expect(found.first?.consequence == .high)
  }

  @Test("A lead-in that denies turns round all that is listed under it", arguments: ["I will not:", "I will never:", "I will no longer:"])
  func leadIn(revised: String) {
    let found = reasons(rule, "I will:", revised, .leadIn)
    #expect(found.map(\.kind) == [.reversed])
    #expect(found.first?.statement.hasSuffix("turned round for everything listed under it.") == true)
    #expect(reasons(rule, "I will:", "I will now:", .leadIn).isEmpty)
  }

  @Test("A promise that may now be broken is given up")
  func givenUp() {
    let found = reasons(rule, "We won't charge clubs for the hall", "We may charge clubs for the hall")
    #expect(found.first?.statement == "“won't charge” becomes “may charge”: the promise is given up.")
  }

  @Test(
    "Near misses: effort, “not only”, other words for the same",
    arguments: [
      ("I will not close the Marlby desk", "I will try not to close the Marlby desk"),
      ("send no child to a cell overnight", "avoid sending a child to a cell overnight"),
      ("Close no more than two desks", "Close two desks"),
      ("Support not only anglers but also crews", "Support anglers and also crews"),
      ("I will not raise fees above inflation", "I will never raise fees above inflation"),
      ("I will not close the Marlby desk", "I will keep the Marlby desk open"),
      ("Increase the number of wardens", "Reduce the wait for a berth"),
      ("We do not intend to raise fees", "We will not raise fees"),
    ])
  func nearMisses(_ original: String, _ revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

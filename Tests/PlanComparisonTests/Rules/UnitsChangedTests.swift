import PlanModel
import Testing

@testable import PlanComparison

@Suite("Units of figures")
struct UnitsChangedTests {
  private let rule = UnitsChanged()

  @Test(
    "The number stays and what it counts in changes",
    arguments: [
      (
        "Raise confidence by 5%", "Raise confidence by 5 percentage points",
        "“5%” becomes “5 percentage points”: it is counted in something else."
      ),
      ("Answer within 10 working days", "Answer within 10 days", "“10 working days” becomes “10 days”: it is counted in something else."),
      ("Charge £5 per household", "Charge £5 per person", "“per household” becomes “per person”: it is counted in something else."),
    ])
  func changed(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.map(\.kind) == [.unitChanged])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Raise confidence by 5%", "Raise confidence by 5 per cent"), ("Answer within 14 days", "Answer within two weeks"),
      ("Charge £5 per household", "Charge £6 per household"), ("Work per plan", "Work per policy"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

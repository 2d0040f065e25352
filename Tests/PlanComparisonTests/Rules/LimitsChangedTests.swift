import PlanModel
import Testing

@testable import PlanComparison

@Suite("Limits of amounts")
struct LimitsChangedTests {
  private let rule = LimitsChanged()

  @Test(
    "An amount that became a limit, or ceased to be one",
    arguments: [
      ("Recruiting 60 wardens", "Recruiting up to 60 wardens", "“60” becomes “up to 60”: it may now be fewer."),
      ("Train 400 officers", "Train at least 400 officers", "“400” becomes “at least 400”: it may be more, and no fewer."),
      ("Train at least 400 officers", "Train around 400 officers", "“at least 400” becomes “around 400”: the amount is now a rough one."),
      ("Grant up to £5,000 a club", "Grant £5,000 a club", "“up to £5,000” becomes “£5,000”: the amount is now exact."),
    ])
  func changed(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.map(\.kind) == [.limitChanged])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("Train at least 400 officers", "Train no fewer than 400 officers"), ("Train about 400 officers", "Train around 400 officers"),
      ("Up to 60 wardens patrol", "Patrol with up to 60 wardens"), ("Recruit 60 wardens", "Recruit 70 wardens"),
      ("Look up to the 60 wardens", "Respect the 60 wardens"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

import PlanModel
import Testing

@testable import PlanComparison

@Suite("Stale references")
struct StaleReferenceTests {
  private let rule = StaleReference()

  private func added(_ text: String, dated line: String? = nil) -> [Reason] {
    var date = Changes.unit(line ?? "", .narrative, division: 0)
    date.divisionKind = .introduction
    let unit = Changes.unit(text)
    return rule.reasons(for: Changes.change([], [unit], in: [date], [date, unit]))
  }

  @Test("A name that is out of date is told with its fate")
  func stale() {
    #expect(
      added("Keep the HMIC rating").map(\.statement)
        == ["“HMIC” has been HMICFRS, His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services, since July 2017."])
    #expect(reasons(rule, "Act on HMIC's advice on boats", "Act on HMIC's advice on ships").count == 1)
    #expect(added("Follow ACPO guidance").count == 1)
    #expect(added("Work with the National Probation Service", dated: "March 2023").count == 1)
  }

  @Test("The date that the plan bears decides")
  func dates() {
    #expect(added("Work with the National Probation Service", dated: "22 May 2020").isEmpty)
    #expect(added("Act on Her Majesty's behalf", dated: "22 May 2020").isEmpty)
    #expect(added("Act on Her Majesty's behalf", dated: "May 2024").count == 1)
    #expect(
      added("Open the desk by March 2019", dated: "May 2020").map(\.statement) == [
        "“by March 2019” is over before the date of this version."
      ])
    #expect(added("Open the desk by March 2021", dated: "May 2020").isEmpty)
    #expect(added("Open the desk by March 2019").isEmpty)
  }

  @Test("Near misses say nothing")
  func nearMisses() {
    #expect(added("Keep the HMICFRS rating").isEmpty)
    #expect(added("Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services").isEmpty)
    #expect(added("The police authority to stop and search").isEmpty)
    let unchanged = Changes.unit("Keep the HMIC rating")
    #expect(rule.reasons(for: Changes.change([unchanged], [unchanged], kind: .unchanged)).isEmpty)
  }
}

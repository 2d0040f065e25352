import PlanModel
import Testing

@testable import PlanComparison

@Suite("Measures that count something else")
struct MeasureRedefinedTests {
  private let rule = MeasureRedefined()

  @Test("What is counted, or what it is measured by, changed")
  func redefined() {
    let found = reasons(rule, "Raising the share of thefts solved", "Raising the share of thefts given an outcome")
    #expect(found.map(\.kind) == [.measureRedefined])
    #expect(found.first?.statement == "The “share” now counts something else: “solved” becomes “given an outcome”.")
    let measured = reasons(rule, "Cut theft, measured by insurance claims", "Cut theft, measured by calls to the helpline")
    #expect(measured.map(\.kind) == [.measureRedefined])
  }

  @Test("Near misses: the same measure in other words, a figure of it, and words that count nothing")
  func nearMisses() {
    #expect(reasons(rule, "Raise trust, measured by the annual survey", "Raise trust, as measured in the yearly survey").isEmpty)
    #expect(reasons(rule, "Raise the share of thefts solved to 12%", "Raise the share of thefts solved to 15%").isEmpty)
    #expect(reasons(rule, "Report the thefts solved", "Report the thefts charged").isEmpty)
  }
}

import PlanModel
import Testing

@testable import PlanComparison

@Suite("Dates and deadlines")
struct DatesChangedTests {
  private let rule = DatesChanged()

  @Test(
    "A date that changed is told with how far",
    arguments: [
      ("Open the desk by March 2026", "Open the desk by March 2027", "“by March 2026” becomes “by March 2027”, one year later."),
      ("Open the desk by March 2027", "Open the desk by January 2027", "“by March 2027” becomes “by January 2027”, two months earlier."),
      ("Report by 1 May 2026", "Report by 15 May 2026", "“by 1 May 2026” becomes “by 15 May 2026”, 14 days later."),
      ("The budget for 2016/17", "The budget for 2019/20", "“for 2016/17” becomes “for 2019/20”, three years later."),
      ("Open it by 31 March 2027", "Open it by 2027", "“by 31 March 2027” becomes “by 2027”, which is less exact."),
      (
        "Open it by spring 2026", "Open it by the end of 2026",
        "“by spring 2026” becomes “by the end of 2026”, seven months later."
      ),
      ("Publish the log monthly", "Publish the log quarterly", "“monthly” becomes “quarterly”, less often."),
      ("Publish an annual report", "Publish a quarterly report", "“annual” becomes “quarterly”, more often."),
      (
        "Open it by 31  March 2026", "Open it by 31 March\u{A0}2028",
        "“by 31 March 2026” becomes “by 31 March 2028”, two years later."
      ),
      ("Report in Q2", "Report in Q4", "“in Q2” becomes “in Q4”, later."),
      ("Act in the first year", "Act in the third year", "“in the first year” becomes “in the third year”, later."),
      ("Meet three times a year", "Meet 4 times a year", "“three times a year” becomes “4 times a year”, more often."),
      (
        "Finish it by the end of 2026", "Finish it by the end of 2028",
        "“by the end of 2026” becomes “by the end of 2028”, two years later."
      ),
    ])
  func changed(original: String, revised: String, statement: String) {
    let found = reasons(rule, original, revised)
    #expect(found.map(\.statement) == [statement])
    #expect(found.map(\.kind) == [.dateChanged])
  }

  @Test("A length of time that changed is a figure")
  func lengths() {
    let found =
      reasons(rule, "Answer within 24 hours", "Answer within 48 hours")
      + reasons(rule, "Answer within two weeks", "Answer within five days")
    #expect(
      found.map(\.statement) == [
        "“within 24 hours” becomes “within 48 hours”, longer.", "“within two weeks” becomes “within five days”, shorter.",
      ])
    #expect(found.allSatisfy { $0.kind == .figureChanged })
  }

  @Test("A length of time beyond all measure is no trap")
  func longPeriods() {
    #expect(reasons(rule, "Keep it for 899999999999999 years", "Keep it for 888888888888888 years").isEmpty)
  }

  @Test("A lost deadline weighs most")
  func dropped() throws {
    let reason = try #require(reasons(rule, "Open a desk in Marlby by March 2027", "Open a desk in Marlby").first)
    #expect(reason.kind == .dateDropped)
    #expect(reason.statement == "“by March 2027” is gone, and with it the deadline.")
    #expect(reason.consequence == .high)
    #expect(reasons(rule, "Open a desk in Marlby", "Open a desk in Marlby by 2027").map(\.kind) == [.dateAdded])
  }

  @Test(
    "Near misses say nothing",
    arguments: [
      ("We may hold a meeting", "We might hold a meeting"), ("Recruit 2000 officers", "Recruit 2100 officers"),
      ("Publish an annual report", "Publish a report"),
      ("Support people aged 18 to 24 years old", "Support people aged 18 to 25 years old"),
      ("Support each year's budget", "Support the budget"), ("By 31 March 2027 open it", "Open it by 31 March 2027"),
      ("Finish by 31 March 2026", "Finish by the end of March 2026"),
      ("Train sergeants in Q1 2026/27", "Train sergeants between April and June 2026"),
      ("Run it in the 2025 to 2026 financial year", "Run it in 2025/26"), ("Answer for two years", "Answer for 24 months"),
      ("Run a helpline round the clock", "Run a helpline 24 hours a day"), ("Report every two weeks", "Report fortnightly"),
      ("This is the challenge I set myself", "This was the challenge I set myself when I was elected in 2016"),
      ("March with pride", "Walk with pride"), ("Invest in boats", "Invest in boats, as my Harbour Strategy 2030 says"),
    ])
  func nearMisses(original: String, revised: String) {
    #expect(reasons(rule, original, revised).isEmpty)
  }
}

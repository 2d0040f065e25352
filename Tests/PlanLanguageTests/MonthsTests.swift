import Testing

@testable import PlanLanguage

@Suite("Months and days")
struct MonthsTests {
  @Test("A month is known by its whole name in English and Welsh, and by no short form")
  func names() {
    #expect(Months.names.first == "January" && Months.names.count == 12)
    #expect(Months.number(of: "september") == 9)
    #expect(Months.number(of: "orffennaf") == 7)
    #expect(Months.number(of: "sept") == nil)
  }

  @Test("Day numbers and dates are each other's inverse", arguments: Array(stride(from: -700_000, to: 2_900_000, by: 12_345)))
  func days(number: Int) {
    let date = CivilDay.date(number)
    #expect(CivilDay.number(year: date.year, month: date.month, day: date.day) == number)
  }

  @Test("1 January 1970 is day nought, and years before Christ count backwards")
  func epoch() {
    #expect(CivilDay.number(year: 1970, month: 1, day: 1) == 0)
    #expect(CivilDay.number(year: -1, month: 1, day: 1) == CivilDay.number(year: 0, month: 1, day: 1) - 365)
  }
}

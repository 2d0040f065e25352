import PlanModel
import StatutoryFrame
import Testing

@Suite("The bank holidays of England and Wales")
struct BankHolidaysTests {
  private let holidays = BankHolidays.englandAndWales

  @Test("Good Friday and Easter Monday stand where the calendar puts them, in every year", arguments: 2012...2028)
  func easter(year: Int) throws {
    let sunday = try easterSunday(of: year)
    #expect(sunday.weekday == .sunday)
    let friday = try #require(sunday.adding(days: -2))
    let monday = try #require(sunday.adding(days: 1))
    #expect(holidays.holiday(on: friday)?.name == "Good Friday")
    #expect(holidays.holiday(on: monday)?.name == "Easter Monday")
  }

  @Test("The Mondays of May and August, and New Year, Christmas and Boxing Day or the days in their place", arguments: 2012...2028)
  func standing(year: Int) throws {
    let moved = ["2020-05-04", "2012-05-28", "2022-05-30"]
    let mondays = [
      try monday(onOrAfter: "\(year)-05-01"), try monday(onOrAfter: "\(year)-05-25"), try monday(onOrAfter: "\(year)-08-25"),
    ]
    for monday in mondays {
      #expect((holidays.holiday(on: monday) != nil) == !moved.contains(monday.iso), "\(monday.withWeekday)")
    }
    for (date, name) in try fixedDays(of: year) {
      #expect(holidays.holiday(on: date)?.name == name, "\(date.withWeekday)")
    }
  }

  @Test(
    "The days that were added or moved",
    arguments: [
      "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2020-12-28", "2021-12-28",
    ])
  func exceptional(date: String) {
    #expect(holidays.holiday(on: day(date)) != nil)
  }

  @Test(
    "Days that are none", arguments: ["2020-05-04", "2022-05-30", "2022-09-20", "2023-05-09", "2024-12-27", "2026-12-29", "2012-05-28"])
  func none(date: String) {
    #expect(holidays.holiday(on: day(date)) == nil)
  }

  @Test("Eight a year, and one more in the five years that had one; none on a weekend; in order")
  func counts() {
    for year in 2012...2028 {
      let extra = [2012, 2022, 2023].contains(year) ? (year == 2022 ? 2 : 1) : 0
      #expect(holidays.days.filter { $0.date.year == year }.count == 8 + extra, "\(year)")
    }
    #expect(holidays.days.allSatisfy { !$0.date.weekday.isWeekend })
    #expect(holidays.days.map(\.date) == holidays.days.map(\.date).sorted())
  }

  @Test("Outside its years the data knows nothing")
  func outside() {
    #expect(holidays.years == 2012...2028)
    #expect(holidays.isWorkingDay(day("2011-12-27")) == nil)
    #expect(holidays.isWorkingDay(day("2029-01-02")) == nil)
    #expect(holidays.isWorkingDay(day("2028-01-03")) == false)
    #expect(holidays.clearWorkingDays(between: day("2028-12-20"), and: day("2029-01-05")) == nil)
  }

  /// The anonymous Gregorian computus, apart from the data.
  private func easterSunday(of year: Int) throws -> CalendarDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return try #require(CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1))
  }

  private func monday(onOrAfter iso: String) throws -> CalendarDate {
    var date = day(iso)
    while date.weekday != .monday { date = try #require(date.adding(days: 1)) }
    return date
  }

  private func fixedDays(of year: Int) throws -> [(CalendarDate, String)] {
    let newYear = day("\(year)-01-01")
    let christmas = day("\(year)-12-25")
    let substitute = " (substitute day)"
    func later(_ date: CalendarDate, _ days: Int) throws -> CalendarDate { try #require(date.adding(days: days)) }
    let first: (CalendarDate, String) =
      switch newYear.weekday {
      case .saturday: (try later(newYear, 2), "New Year's Day" + substitute)
      case .sunday: (try later(newYear, 1), "New Year's Day" + substitute)
      default: (newYear, "New Year's Day")
      }
    switch christmas.weekday {
    case .friday: return [first, (christmas, "Christmas Day"), (try later(christmas, 3), "Boxing Day" + substitute)]
    case .saturday:
      return [first, (try later(christmas, 2), "Christmas Day" + substitute), (try later(christmas, 3), "Boxing Day" + substitute)]
    case .sunday: return [first, (try later(christmas, 1), "Boxing Day"), (try later(christmas, 2), "Christmas Day" + substitute)]
    default: return [first, (christmas, "Christmas Day"), (try later(christmas, 1), "Boxing Day")]
    }
  }
}

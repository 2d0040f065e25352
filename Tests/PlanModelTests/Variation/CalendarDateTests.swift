import Foundation
import PlanModel
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "Only a real day of the form yyyy-mm-dd is a date",
    arguments: [
      "2020-6-05", "2020-06-5", "05-06-2020", "2020/06/05", "2021-02-29", "2020-04-31", "2020-13-01", "2020-00-10", "", "2020-06-05 ",
      "0000-01-01", "２０２０-06-05",
    ])
  func notDates(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "Days are numbered from 1970 and back again, over all years",
    arguments: [1, 4, 100, 400, 1600, 1899, 1900, 1970, 2000, 2020, 2024, 2100, 9999])
  func roundTrip(year: Int) throws {
    for month in 1...12 {
      for day in [1, 28, 29, 30, 31] {
        guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
        #expect(CalendarDate(dayNumber: date.dayNumber) == date)
        let next = try #require(date.adding(days: 1) ?? (date.iso == "9999-12-31" ? date : nil))
        #expect(date.days(to: next) == (next == date ? 0 : 1))
      }
    }
  }

  @Test(
    "The day numbers agree with Foundation's calendar", arguments: ["1970-01-01", "2000-02-29", "2020-06-05", "1999-12-31", "2100-03-01"])
  func foundation(text: String) throws {
    let date = try #require(CalendarDate(iso: text))
    let formatter = ISO8601DateFormatter()
    let instant = try #require(formatter.date(from: "\(text)T00:00:00Z"))
    #expect(Int(instant.timeIntervalSince1970) == date.dayNumber * 86_400)
  }

  @Test(
    "Days of the week",
    arguments: [
      ("2020-06-05", "Friday"), ("2020-06-15", "Monday"), ("1970-01-01", "Thursday"), ("0001-01-01", "Monday"), ("2026-03-01", "Sunday"),
    ])
  func weekdays(text: String, name: String) throws {
    #expect(try #require(CalendarDate(iso: text)).weekday.name == name)
  }

  @Test("The years end at 1 and at 9999")
  func limits() throws {
    let first = try #require(CalendarDate(iso: "0001-01-01"))
    let last = try #require(CalendarDate(iso: "9999-12-31"))
    #expect(first.adding(days: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
  }

  @Test("In JSON a date is its ISO form, and anything else is refused")
  func coding() throws {
    let date = try #require(CalendarDate(iso: "0987-06-05"))
    #expect(String(decoding: try JSONEncoder().encode([date]), as: UTF8.self) == #"["0987-06-05"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: Data(#"["0987-06-05"]"#.utf8)) == [date])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([CalendarDate].self, from: Data(#"["5 June 987"]"#.utf8)) }
  }
}

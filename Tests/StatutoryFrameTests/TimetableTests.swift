import PlanModel
import StatutoryFrame
import Testing

@Suite("The timetable of a variation")
struct TimetableTests {
  @Test("Friday 5 June 2020 to Monday 15 June 2020 is five clear working days")
  func fiveClearDays() throws {
    let timetable = Timetable(of: .sample(dates: [.published: "2020-06-05", .meeting: "2020-06-15"]))
    let interval = try #require(timetable.intervals.first { $0.from == .published && $0.to == .meeting })
    #expect(day("2020-06-05").withWeekday == "Friday 5 June 2020")
    #expect(day("2020-06-15").withWeekday == "Monday 15 June 2020")
    #expect(interval.days == 10)
    #expect(interval.clearDays == 9)
    #expect(interval.clearWorkingDays == 5)
    #expect(interval.bankHolidays.isEmpty)
    #expect(timetable.doubts.isEmpty)
  }

  @Test(
    "Working days between, neither end counted",
    arguments: [
      ("2020-06-05", "2020-06-05", 0), ("2020-06-05", "2020-06-06", 0), ("2020-06-05", "2020-06-08", 0), ("2020-06-04", "2020-06-08", 1),
      ("2020-05-07", "2020-05-12", 1), ("2020-05-01", "2020-05-08", 4), ("2022-06-01", "2022-06-06", 0), ("2022-09-16", "2022-09-21", 1),
      ("2023-05-05", "2023-05-10", 1), ("2024-12-24", "2025-01-02", 3), ("2026-04-02", "2026-04-09", 2), ("2024-02-27", "2024-03-02", 3),
    ])
  func clearWorkingDays(from: String, to: String, count: Int) {
    #expect(BankHolidays.englandAndWales.clearWorkingDays(between: day(from), and: day(to))?.count == count)
  }

  @Test("The holidays left out are named")
  func holidaysNamed() throws {
    let timetable = Timetable(of: .sample(dates: [.sent: "2026-03-30", .meeting: "2026-04-13"]))
    let interval = try #require(timetable.intervals.first { $0.from == .sent })
    #expect(interval.clearWorkingDays == 7)
    #expect(interval.bankHolidays.map(\.name) == ["Good Friday", "Easter Monday"])
  }

  @Test("Steps stand in the order of their dates, with the days since the one before")
  func order() {
    let timetable = Timetable(of: .sample(dates: [.meeting: "2026-06-22", .sent: "2026-06-01", .issue: "2026-07-31"]))
    #expect(timetable.steps.map(\.step) == [.sent, .meeting, .issue])
    #expect(timetable.steps.map { $0.sincePrevious?.days } == [nil, 21, 39])
    #expect(timetable.steps.allSatisfy { $0.tense == nil })
    #expect(timetable.undated.contains(.response))
    #expect(!timetable.undated.contains(.meeting))
  }

  @Test("What is to come is told from the day that is given, and from no clock")
  func toCome() {
    let dates: [VariationStep: String] = [.sent: "2026-06-01", .meeting: "2026-06-22", .issue: "2026-07-31"]
    let timetable = Timetable(of: .sample(dates: dates), asOf: day("2026-06-22"))
    #expect(timetable.steps.map(\.tense) == [.past, .today, .toCome])
    #expect(timetable.steps.map(\.daysAway) == [-21, 0, 39])
  }

  @Test("Days beyond the holiday data are counted as days and not as working days, and a note says so")
  func beyondData() {
    let timetable = Timetable(of: .sample(dates: [.sent: "2028-12-20", .meeting: "2029-01-10"]))
    #expect(timetable.intervals.map(\.days) == [21])
    #expect(timetable.intervals.map(\.clearDays) == [20])
    #expect(timetable.intervals.allSatisfy { $0.clearWorkingDays == nil })
    #expect(timetable.doubts == [.outsideHolidayData(years: BankHolidays.englandAndWales.years)])
  }

  @Test("A year whose holidays are by rule is counted with a note; the year before it without")
  func byRule() {
    let ruled = Timetable(of: .sample(dates: [.sent: "2028-05-02", .meeting: "2028-05-10"]))
    #expect(ruled.intervals.map(\.clearWorkingDays) == [5])
    #expect(ruled.doubts == [.holidaysByRule(years: [2028])])
    #expect(Timetable(of: .sample(dates: [.sent: "2027-05-04", .meeting: "2027-05-12"])).doubts.isEmpty)
  }

  @Test("Dates in the wrong order are said, not judged, and give no interval")
  func outOfOrder() {
    let timetable = Timetable(of: .sample(dates: [.sent: "2026-06-22", .meeting: "2026-06-01"]))
    #expect(timetable.intervals.isEmpty)
    let sent = Variation.DatedStep(.sent, on: day("2026-06-22"))
    let meeting = Variation.DatedStep(.meeting, on: day("2026-06-01"))
    #expect(timetable.doubts == [.outOfOrder(earlier: sent, later: meeting, isStatutory: true)])
  }
}

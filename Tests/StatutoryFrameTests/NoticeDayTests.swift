import PlanModel
import StatutoryFrame
import Testing

/// The last day for an agenda, five clear days before a meeting.
@Suite struct NoticeDayTests {
  private static func notice(_ meeting: String) throws -> NoticeDay {
    let date = try #require(CalendarDate(iso: meeting))
    return try #require(NoticeDay(5, before: date))
  }

  @Test(arguments: [
    // Thursday: the days between are the five working days before it.
    ("2026-06-18", "2026-06-10"),
    // Monday: the weekend before it is not counted, nor is the one before the five days.
    ("2026-02-02", "2026-01-23"),
    // Good Friday and Easter Monday of 2026 are 3 and 6 April.
    ("2026-04-09", "2026-03-30"),
  ])
  func isCountedBack(_ meeting: String, _ latest: String) throws {
    let notice = try Self.notice(meeting)
    #expect(notice.day.iso == latest)
    #expect(notice.knowsBankHolidays)
  }

  @Test func namesTheHolidaysThatItLeavesOut() throws {
    let notice = try Self.notice("2026-04-09")
    #expect(notice.bankHolidays.map(\.date.iso) == ["2026-04-03", "2026-04-06"])
  }

  @Test func saysWhereTheHolidaysAreNotKnown() throws {
    let notice = try Self.notice("2190-06-18")
    #expect(!notice.knowsBankHolidays && notice.bankHolidays.isEmpty)
  }
}

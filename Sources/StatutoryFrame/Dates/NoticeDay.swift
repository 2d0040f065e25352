public import PlanModel

/// The last day on which something can be sent so that a number of clear days lies between it and a meeting.
public struct NoticeDay: Hashable, Sendable {
  /// The day.
  public let day: CalendarDate
  /// The bank holidays that were not counted.
  public let bankHolidays: [BankHoliday]
  /// Whether the bank holidays of all those days are known; where not, only weekends were left out.
  public let knowsBankHolidays: Bool

  /// Counts back from a meeting. Neither the day of sending nor that of the meeting is counted, nor are weekends and bank holidays, on which
  /// nothing is sent either.
  ///
  /// Nil where the calendar ends before it is reached.
  public init?(_ clearDays: Int, before meeting: CalendarDate, holidays: BankHolidays = .englandAndWales) {
    var day = meeting
    var left = clearDays
    var found: [BankHoliday] = []
    // One day more than are to be clear: the day of sending itself.
    while left >= 0 {
      guard let before = day.adding(days: -1) else { return nil }
      day = before
      if day.weekday.isWeekend { continue }
      if let holiday = holidays.holiday(on: day) { found.append(holiday) } else { left -= 1 }
    }
    self.day = day
    bankHolidays = found.reversed()
    knowsBankHolidays = holidays.cover(day, meeting)
  }
}

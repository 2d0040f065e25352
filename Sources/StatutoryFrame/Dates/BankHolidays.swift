public import PlanModel

/// The bank holidays of a run of years, as data. Outside those years it knows nothing, and says so.
public struct BankHolidays: Hashable, Sendable {
  /// The holidays, in the order of their dates.
  public let days: [BankHoliday]
  /// The years that the data covers.
  public let years: ClosedRange<Int>
  /// The years, among those covered, whose holidays are what the standing rules give and were not checked against the published list.
  public let yearsByRule: [Int]
  private let byDate: [CalendarDate: BankHoliday]

  /// Creates a table from lines of the form "2020-05-08 Name", in order of date.
  init(table: String, yearsByRule: [Int]) {
    days = table.split(separator: "\n").map { line in
      guard let date = CalendarDate(iso: String(line.prefix(10))) else {
        preconditionFailure("A line of the holiday data begins with a date.")
      }
      return BankHoliday(date: date, name: String(line.dropFirst(11)))
    }
    guard let first = days.first, let last = days.last else { preconditionFailure("The holiday data is not empty.") }
    years = first.date.year...last.date.year
    self.yearsByRule = yearsByRule
    byDate = Dictionary(days.map { ($0.date, $0) }) { first, _ in first }
  }

  /// The holiday kept on a day, if the data holds one.
  public func holiday(on date: CalendarDate) -> BankHoliday? { byDate[date] }

  /// Whether the data covers every day from one date to another.
  public func cover(_ first: CalendarDate, _ last: CalendarDate) -> Bool { years.contains(first.year) && years.contains(last.year) }

  /// Whether a day is neither a Saturday, a Sunday nor a bank holiday; nil outside the years of the data.
  public func isWorkingDay(_ date: CalendarDate) -> Bool? {
    guard years.contains(date.year) else { return nil }
    return !date.weekday.isWeekend && byDate[date] == nil
  }

  /// The working days between two dates, neither counted, and the bank holidays left out of the count.
  ///
  /// Nil where a day between them lies outside the years of the data. No days where the second date is not after the first.
  public func clearWorkingDays(between first: CalendarDate, and last: CalendarDate) -> (count: Int, holidays: [BankHoliday])? {
    guard let next = first.adding(days: 1), let end = last.adding(days: -1), next <= end else { return (0, []) }
    guard cover(next, end) else { return nil }
    var count = 0
    var holidays: [BankHoliday] = []
    for number in next.dayNumber...end.dayNumber {
      guard let date = CalendarDate(dayNumber: number), !date.weekday.isWeekend else { continue }
      if let holiday = byDate[date] { holidays.append(holiday) } else { count += 1 }
    }
    return (count, holidays)
  }
}

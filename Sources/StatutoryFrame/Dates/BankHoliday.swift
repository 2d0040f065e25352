public import PlanModel

/// A bank holiday of England and Wales.
public struct BankHoliday: Hashable, Sendable, Codable {
  /// The day on which it is kept; for a holiday that falls on a weekend, the day in its place.
  public var date: CalendarDate
  /// Its name: "Good Friday", "Boxing Day (substitute day)".
  public var name: String

  package init(date: CalendarDate, name: String) {
    self.date = date
    self.name = name
  }
}

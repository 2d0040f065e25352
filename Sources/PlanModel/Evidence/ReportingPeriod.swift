/// The months that a report covers, from the first day of one to the last day of another.
public struct ReportingPeriod: Hashable, Sendable, Codable {
  /// The first day.
  public var start: CalendarDate
  /// The last day.
  public var end: CalendarDate

  /// Creates a reporting period.
  public init(start: CalendarDate, end: CalendarDate) {
    self.start = start
    self.end = end
  }
}

/// The period that a plan is for (s.7(7)): it ends with the financial year in which the next ordinary election is expected.
public struct PlanningPeriod: Hashable, Sendable, Codable {
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  /// Creates a period.
  public init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }
}

/// What a panel's minutes say was resolved, agreed, asked for and promised.
public struct MinutesSummary: Hashable, Sendable, Codable {
  /// The date of the meeting, where the first lines give one.
  public var meeting: CalendarDate?
  /// The points, in the order of the minutes.
  public var points: [AgreedPoint]

  /// Creates a summary.
  public init(meeting: CalendarDate? = nil, points: [AgreedPoint] = []) {
    self.meeting = meeting
    self.points = points
  }

  /// The words of the resolutions, verbatim, in order.
  public var resolutions: [String] {
    points.filter { $0.form == .resolution }.map { [$0.label, $0.text].compactMap(\.self).joined(separator: " ") }
  }
}

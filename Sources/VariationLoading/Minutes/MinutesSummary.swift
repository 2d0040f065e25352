public import PlanModel

/// What a panel's minutes say was resolved, agreed, asked for and promised.
public struct MinutesSummary: Hashable, Sendable, Codable {
  /// The date of the meeting, where the first lines give one.
  public var meeting: CalendarDate?
  /// The points, in the order of the minutes.
  public var points: [AgreedPoint]

  package init(meeting: CalendarDate? = nil, points: [AgreedPoint] = []) {
    self.meeting = meeting
    self.points = points
  }

  /// The points that may be recommendations: what the Panel resolved or agreed that the commissioner or the chief officer should do.
  public var recommended: [AgreedPoint] { points.filter(\.isRecommendation) }

  /// The other points: what was noted, asked for or promised, and what the Panel or its officers are to do.
  public var others: [AgreedPoint] { points.filter { !$0.isRecommendation } }

  /// The words of the resolutions, verbatim, in order.
  public var resolutions: [String] {
    points.filter { $0.form == .resolution }.map { [$0.label, $0.text].compactMap(\.self).joined(separator: " ") }
  }
}

extension AgreedPoint {
  /// Whether it may be a recommendation. A request by one member is none, and neither is a promise.
  public var isRecommendation: Bool {
    (form == .resolution || form == .agreement) && (addressee == .localPolicingBody || addressee == .chiefOfficer)
  }
}

import PlanModel

/// A day of a test, written as in ISO 8601.
func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("“\(iso)” is a date.") }
  return date
}

extension Variation {
  /// A variation of an area that is not there.
  static func sample(
    _ kind: LocalPolicingBody.Kind = .pcc, area: String = "Wealdmere", country: Country = .england, order: String? = nil,
    dates: [VariationStep: String] = [:]
  ) -> Variation {
    Variation(
      area: area, country: country, body: LocalPolicingBody(kind: kind, name: "The body of \(area)", order: order),
      panel: ReviewingPanel(kind: .policeAndCrimePanel, name: "\(area) Police and Crime Panel"), instrument: .variation,
      dates: VariationStep.allCases.compactMap { step in dates[step].map { DatedStep(step, on: day($0)) } })
  }
}

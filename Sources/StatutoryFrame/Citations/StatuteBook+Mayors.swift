import PlanModel

extension StatuteBook {
  /// Mayors with a commissioner's functions. The order for Greater Manchester was read; those for other areas were not.
  static let mayors: [StatutoryCitation] = [
    StatutoryCitation(
      instrument:
        "Greater Manchester Combined Authority (Transfer of Police and Crime Commissioner Functions to the Mayor) Order 2017 (SI 2017/470)",
      provision: "art.3(1)", matter: .mayoralFunctions,
      requirement:
        "The mayor is treated as a police and crime commissioner for the enactments on commissioners, with the changes in Schedule 1. "
        + "Schedule 2 does not exclude sections 5, 7, 8 and 28 of the 2011 Act.", from: Statute.day(2017, 5, 8), countries: [.england],
      bodies: [.mayor], source: "legislation.gov.uk, uksi/2017/470")
  ]
}

import PlanModel

extension StatuteBook {
  /// Duties beside the plan that a review may touch: partners, reports, information, views, delegation, decisions.
  static let besideThePlan: [StatutoryCitation] = [
    Statute.section(
      "s.10", .responsibleAuthorities,
      "Have regard to the priorities of the responsible authorities, and co-operate with them and with criminal justice bodies."),
    Statute.section(
      "s.11", .publishInformation, "Publish the information that is specified, and what people need to assess performance."),
    Statute.section(
      "s.12", .annualReport,
      "Make an annual report on the exercise of functions and on progress against the plan's objectives, and send it to the panel. The "
        + "panel decides how the response is published (s.12(5))."),
    Statute.section(
      "s.13", .informationForPanel,
      "Give the panel the information that it reasonably requires, with exceptions for security, safety and crime."),
    Statute.section(
      "s.17(1)", .viewsOfPeople, "Have regard to the views of people in the area, in all functions.",
      note: "Section 17(1) covers every function. The duty in the Police Act 1996, s.96(1A), to obtain views before a plan is issued does "
        + "not mention a variation.", isInterpretation: true),
    Statute.section(
      "s.18(7)", .delegation, "Issuing a plan, and determining objectives, cannot be delegated.",
      note: "Varying a plan is not listed; a variation that changes an objective determines an objective.", isInterpretation: true),
    StatutoryCitation(
      instrument: "Elected Local Policing Bodies (Specified Information) Order 2011 (SI 2011/3050)", provision: "Sch. para.5(d)",
      matter: .decisionRecord,
      requirement: "Publish, as soon as practicable, a record of each decision of significant public interest.", bodies: Statute.everyBody,
      note: "Read as made; later amending orders were not read.", source: "legislation.gov.uk, uksi/2011/3050, as made"),
    StatutoryCitation(
      instrument: "Policing Protocol 2023 (SI 2023/649)", provision: "para.24", matter: .policingProtocol,
      requirement:
        "The panel does not scrutinise the chief constable; it may review the draft plan and make recommendations, to which the "
        + "commissioner must have regard.", from: Statute.day(2023, 7, 3), bodies: Statute.outsideLondon,
      source: "legislation.gov.uk, uksi/2023/649"),
  ]
}

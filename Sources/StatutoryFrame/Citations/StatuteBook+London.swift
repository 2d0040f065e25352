import PlanModel

extension StatuteBook {
  /// Sections 6, 32 and 33: the Mayor's Office for Policing and Crime and the London Assembly's panel.
  static let london: [StatutoryCitation] = [
    inLondon("s.6", .powerToVary, "A plan may be issued and varied, in the way that section 6 sets out for the Mayor's Office."),
    inLondon("s.6(6)(b)", .consultChiefOfficer, "Consult the Commissioner of Police of the Metropolis in preparing the draft."),
    inLondon("s.6(6)(c)", .sendDraftToPanel, "Send the draft to the London Assembly's police and crime panel."),
    inLondon("s.6(6)", .haveRegardToPanel, "Before issuing or varying, have regard to any report or recommendations of the panel."),
    inLondon("s.6(6)", .respondToPanel, "Give the panel a response to its report or recommendations."),
    inLondon("s.6(6)", .publishResponse, "Publish the response."),
    inLondon("s.6(7)", .reasonableTime, "Allow the panel a reasonable amount of time. The Act gives no number of days."),
    inLondon(
      "s.6(8)", .consultChiefOfficerAgain, "Consult the Commissioner of Police of the Metropolis again on what differs from the draft."),
    inLondon("s.6(9)", .keepUnderReview, "Keep the plan under review, in particular after a change of the strategic policing requirement."),
    inLondon(
      "s.6(10)-(14)", .mayoralStrategies,
      "Provisions of the Greater London Authority Act 1999 on mayoral strategies apply, and the plan and those strategies are to be "
        + "consistent."),
    inLondon("s.32", .panelEstablished, "The reviewing body is the police and crime panel, a committee of the London Assembly."),
    inLondon("s.32(5)", .wholePanel, "The panel's special functions may be exercised only at a meeting of the whole panel."),
    inLondon("s.33(1)", .panelReview, "The panel must review the draft plan or draft variation."),
    inLondon("s.33(1)", .panelReport, "The panel must make a report or recommendations on the draft to the Mayor's Office."),
    Statute.section(
      "s.12", .annualReport, "Make an annual report on the exercise of functions and on progress against the plan's objectives.",
      from: Statute.londonBegan, countries: [.england], bodies: [.mopac]),
    Statute.section(
      "s.17(1)", .viewsOfPeople, "Have regard to the views of people in the area, in all functions.", from: Statute.londonBegan,
      countries: [.england], bodies: [.mopac], isInterpretation: true),
  ]

  private static func inLondon(_ provision: String, _ matter: StatutoryMatter, _ requirement: String) -> StatutoryCitation {
    Statute.section(
      provision, matter, requirement, from: Statute.londonBegan, countries: [.england], bodies: [.mopac])
  }
}

import PlanModel

extension StatuteBook {
  /// Sections 7 to 9: what a plan holds, how long it has effect, who must have regard to it, and grants.
  static let contents: [StatutoryCitation] =
    [
      whole("s.7(1)(a)", .contents, "Set out the police and crime objectives."),
      whole("s.7(1)(b)", .contents, "Set out the policing of the area that the chief officer is to provide."),
      whole("s.7(1)(c)", .contents, "Set out the financial and other resources that the chief officer is to be given."),
      whole("s.7(1)(d)", .contents, "Set out how the chief officer will report on the policing provided."),
      whole("s.7(1)(e)", .contents, "Set out how the chief officer's performance will be measured."),
      Statute.section(
        "s.7(1)(ea)", .contents, "Set out services under section 143 of the Anti-social Behaviour, Crime and Policing Act 2014.",
        from: Statute.passing2014, bodies: Statute.everyBody, note: Statute.doubt2014),
      Statute.section(
        "s.7(1)(f)", .contents, "Set out grants under section 143 of the 2014 Act, and any conditions of them.",
        from: Statute.passing2014, bodies: Statute.everyBody, note: Statute.doubt2014),
      Statute.section(
        "s.7(1)(f)", .contents, "As passed in 2011: set out crime and disorder reduction grants, and any conditions of them.",
        from: Statute.londonBegan, to: Statute.dayBeforePassing2014, bodies: Statute.everyBody, note: Statute.doubt2014),
      whole(
        "s.7(2)", .objectives,
        "The objectives are for the policing of the area, for reducing crime and disorder in it, and for the force's national or "
          + "international functions."),
      whole("s.7(3)", .effect, "A plan has effect until its planning period ends or another plan takes its place."),
      whole("s.7(4)-(6)", .guidance, "The Secretary of State may give guidance on what plans deal with; have regard to it."),
      whole(
        "s.7(7)", .planningPeriod,
        "The planning period ends with the financial year in which the next ordinary election is expected after the plan is issued."),
    ] + regard + grants

  private static let regard: [StatutoryCitation] = [
    Statute.section(
      "s.1(8)(a)", .holdToAccount, "Hold the chief constable to account for the duty to have regard to the plan."),
    Statute.section("s.8(1)", .haveRegardToPlan, "The commissioner must have regard to the issued plan."),
    Statute.section("s.8(2)", .chiefOfficerHasRegard, "The chief constable must have regard to the issued plan."),
    Statute.section(
      "s.8(3)", .haveRegardToPlan, "The Mayor's Office must have regard to the issued plan.", from: Statute.londonBegan, bodies: [.mopac]),
    Statute.section(
      "s.8(4)", .chiefOfficerHasRegard, "The Commissioner of Police of the Metropolis must have regard to the issued plan.",
      from: Statute.londonBegan, bodies: [.mopac]),
  ]

  private static let grants: [StatutoryCitation] = [
    Statute.section(
      "s.9", .grants, "Repealed. It was about crime and disorder reduction grants.", to: Statute.dayBeforePassing2014,
      note: Statute.doubt2014),
    Statute.section(
      "s.9", .grants, "Repealed. It was about crime and disorder reduction grants.", from: Statute.londonBegan,
      to: Statute.dayBeforePassing2014, bodies: [.mopac], note: Statute.doubt2014),
    StatutoryCitation(
      instrument: "Anti-social Behaviour, Crime and Policing Act 2014", provision: "s.143", matter: .grants,
      requirement: "The services and grants that a plan sets out under s.7(1)(ea) and (f) of the 2011 Act.", from: Statute.passing2014,
      bodies: Statute.everyBody, note: Statute.doubt2014, source: Statute.text),
  ]

  /// A provision on plans that began with the London sections and holds for every body.
  private static func whole(_ provision: String, _ matter: StatutoryMatter, _ requirement: String) -> StatutoryCitation {
    Statute.section(provision, matter, requirement, from: Statute.londonBegan, bodies: Statute.everyBody)
  }
}

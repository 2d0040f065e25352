import PlanModel

extension StatuteBook {
  /// Sections 28 and 29 and Schedule 6: the panel outside London.
  static let panel: [StatutoryCitation] = [
    Statute.section(
      "s.28(1A)-(1B)", .panelName,
      "Where the commissioner is the fire and rescue authority, the panel is the Police, Fire and Crime Panel.",
      from: nil, bodies: [.pfcc], note: "The day on which these subsections took effect was not read."),
    Statute.section(
      "s.28(2)", .panelPurpose, "The panel exercises its functions with a view to supporting the effective exercise of the commissioner's."),
    Statute.section("s.28(3)(a)", .panelReview, "The panel must review the draft plan or draft variation that it is given."),
    Statute.section(
      "s.28(3)(b)", .panelReport,
      "The panel must make a report or recommendations on the draft to the commissioner. A report without recommendations is enough."),
    Statute.section(
      "s.28(4)", .annualReport,
      "The panel must hold a public meeting on the annual report as soon as practicable, and make a report or recommendations on it."),
    Statute.section("s.28(7)", .publishPanelReport, "The panel must publish its reports and recommendations."),
    Statute.section(
      "s.28(8)", .copiesToAuthorities,
      "The panel must send copies to each local authority, that is each county or district council (s.28(11)), whose area lies wholly or "
        + "partly in the police area.", countries: [.england], note: "The duty is on panels in England only."),
    Statute.section("s.28(9)", .mannerOfPanelPublication, "The panel decides how its reports and recommendations are published."),
    Statute.section("s.29(1)", .attendance, "The panel may require the commissioner and the commissioner's staff to attend."),
    Statute.section(
      "s.29(3)-(4)", .writtenResponse,
      "The panel may require a written response to a report or recommendation within a reasonable period that it sets; the commissioner "
        + "must comply."),
    Statute.section(
      "Sch.6 para.12", .panelEstablished, "In Wales the panel is established and maintained by the Secretary of State.",
      from: Statute.day(2012, 4, 25), countries: [.wales]),
    Statute.section(
      "Sch.6 para.27", .wholePanel,
      "Review of the draft and the report on it are for the panel itself: a committee or sub-committee may not discharge the function."),
  ]
}

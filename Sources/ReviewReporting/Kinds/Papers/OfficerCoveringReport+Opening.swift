import DocumentRendering
import PlanModel
import StatutoryFrame

extension OfficerCoveringReportComposer {
  /// What the Panel is asked to do.
  mutating func purpose() -> DocumentSection {
    let sent = frame.date(.sent, else: "day on which the draft was sent to the Panel")
    let blocks =
      [
        numbering.paragraph(
          "Purpose",
          "This report puts before the Panel the proposed \(frame.proposalName), which \(frame.commissioner) \(frame.isToCome(.sent) ? "is to send" : "sent") to it on \(sent)."
            + "It says what has changed, so that the Panel can review the draft and make a report or recommendations on it."),
        numbering.paragraph("Recommendation", "The Panel is asked to:"),
      ] + ParagraphNumbering.lettered(asked)
    return DocumentSection(id: "purpose", heading: "Purpose and recommendation", blocks: blocks)
  }

  private var asked: [Sentence] {
    let response = frame.date(.responseDue, else: "day by which the Panel wants a response")
    return [
      "review the \(frame.draftName), with the change schedule at Appendix 1 (\(frame.provision(.panelReview, on: "the Panel’s review")));",
      "put to \(frame.commissioner) those of the lines of enquiry in this report that it chooses;",
      "agree its report or recommendations to \(frame.commissioner) (\(frame.provision(.panelReport, on: "the Panel’s report"))); a report"
        + "without recommendations is enough;",
      "ask \(blank: "who, such as the Chair with the scrutiny officer") to set down by \(blank: "day on which its wording is to be settled") the wording of what the Panel has"
        + "agreed, the decision itself staying with the whole Panel (\(frame.provision(.wholePanel, on: "who may adopt the report")));",
      "ask for a written response by \(response), or require one: only then is there a duty to give it in writing and by that day"
        + "(\(frame.provision(.writtenResponse, on: "requiring a written response"))); and",
      publication,
    ]
  }

  private var publication: Sentence {
    let publish: Sentence =
      "publish its report or recommendations (\(frame.provision(.publishPanelReport, on: "publishing the Panel’s report"))) in the manner"
      + "that it decides\(frame.bracketed(.mannerOfPanelPublication))"
    guard frame.hasProvision(.copiesToAuthorities) else { return "\(publish)." }
    return "\(publish), and send copies to each local authority in the area\(frame.bracketed(.copiesToAuthorities))."
  }

  /// The provisions that the report relies on.
  mutating func law() -> DocumentSection {
    var blocks = [
      numbering.paragraph(
        "Statutory basis",
        "The draft comes to the Panel under \(frame.provision(.sendDraftToPanel, on: "sending the draft to the Panel")), and the Panel"
          + "reviews it under \(frame.provision(.panelReview, on: "the Panel’s review")), of the \(frame.act)."),
      numbering.paragraph(
        "What the Panel does",
        "The Panel reviews the draft and makes a report or recommendations on it. \(frame.capitalisedCommissioner) must have regard to them"
          + "and respond, and then decides. The review and the report are for the whole Panel and cannot be left to a committee or sub-committee"
          + "(\(frame.provision(.wholePanel, on: "who may adopt the report")))."),
    ]
    if let table = frame.lawTable("The provisions that apply", on: [power] + Self.matters) { blocks.append(table) }
    if !frame.lawNotes.isEmpty { blocks.append(.list(frame.lawNotes.map { [.text($0)] }, .compact)) }
    return DocumentSection(id: "law", heading: "Statutory basis", blocks: blocks)
  }

  private var power: StatutoryMatter { variation.instrument == .newPlan ? .powerToIssue : .powerToVary }

  private static let matters: [StatutoryMatter] = [
    .strategicPolicingRequirement, .prepareDraft, .consultChiefOfficer, .sendDraftToPanel, .reasonableTime,
    .panelName, .panelEstablished, .panelReview, .panelReport, .wholePanel, .writtenResponse, .publishPanelReport, .copiesToAuthorities,
    .mannerOfPanelPublication, .haveRegardToPanel, .respondToPanel, .publishResponse, .consultChiefOfficerAgain, .sendAndPublishPlan,
    .mayoralFunctions, .mayoralStrategies,
  ]

  /// What is proposed, and on which texts the report rests.
  mutating func instrument() -> DocumentSection {
    let called = variation.declaredTerm.map { Sentence("The papers call it “\($0)”.") } ?? ""
    var blocks = [
      numbering.paragraph(
        "The instrument",
        "What is proposed is a \(variation.instrument.title) (\(frame.provision(power, on: "the power to vary the plan")))." + called),
      numbering.paragraph("Planning period", planningPeriod),
      numbering.paragraph("The versions", "The report compares these texts and no others."),
      frame.versionsTable([(frame.base, "the plan as published"), (frame.draft, "the draft")]),
    ]
    if frame.isRedlineAlone {
      blocks.append(
        numbering.paragraph(
          "The plan as published",
          "The plan as published was not among the documents: \(blank: "the plan as published, with its title, date and file"). The old text"
            + "here is the redline’s own, with its marks rejected. What the redline does not mark cannot be told."))
    }
    return DocumentSection(id: "instrument", heading: "The instrument and its versions", blocks: blocks)
  }

  private var planningPeriod: Sentence {
    let law = frame.bracketed(.planningPeriod)
    guard let period = variation.planningPeriod else { return "The plan runs \(blank: "first and last day of the planning period")." }
    return "The plan is for \(period.from.description) to \(period.to.description)\(law)."
  }

  /// Why the variation is made, as the body gives it.
  mutating func whyNow() -> DocumentSection {
    let reason: Sentence =
      variation.reasonGiven.map { "\(frame.capitalisedCommissioner) gives this reason: \(quoted: $0)" }
      ?? "\(blank: "why the plan is varied now, as \(frame.commissioner) gives it")"
    let event: Sentence =
      "\(blank: "what brought it about, if anything: an election date, the strategic policing requirement, the annual report, an inspection, the budget")"
    return DocumentSection(
      id: "why", heading: "Why now", blocks: [numbering.paragraph("Reason", reason), numbering.paragraph("Occasion", event)])
  }
}

public import DocumentRendering
import PlanModel
import StatutoryFrame

/// What to look for when the decision to vary the plan is published: the steps of the Act in their order, and the contents of a notice of
/// decision.
///
/// The notice is not the Panel's to draft.
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6) to (12); SI 2011/3050, Sch. para.5(d). Section 6 for London.
public struct DecisionNoticeChecklist: Paper {
  /// The facts that the checklist is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let composer = DecisionNoticeComposer(frame: PaperFrame(facts))
    let frame = composer.frame
    return frame.document(
      "Decision notice: what to look for when it is published, on the \(frame.proposalName)", status: "For the Panel’s officers",
      versions: [frame.base, frame.draft, frame.knowsIssuedPlan ? frame.issued : nil].compactMap(\.self), sections: composer.sections)
  }
}

/// Composes the checklist and the fields of the notice.
struct DecisionNoticeComposer {
  let frame: PaperFrame

  private var isNewPlan: Bool { frame.variation.instrument == .newPlan }

  var sections: [DocumentSection] {
    [
      section("before", "Before the decision", before), section("at", "The decision", decision),
      section("after", "After the decision", after),
      notice,
    ]
  }

  private func section(_ id: String, _ heading: String, _ steps: [Sentence]) -> DocumentSection {
    DocumentSection(id: id, heading: heading, count: steps.count, blocks: [.list(steps.map(\.inlines), .checklist)])
  }

  private var before: [Sentence] {
    [
      "Draft prepared (\(frame.provision(.prepareDraft, on: "preparing a draft"))): \(label(of: frame.draft, else: "label and date of the draft")).",
      "\(frame.chiefOfficerByTitle.capitalisedFirst) consulted in preparing it"
        + "(\(frame.provision(.consultChiefOfficer, on: "consulting the chief officer"))): \(day(.consulted)).",
      "Draft sent to the Panel (\(frame.provision(.sendDraftToPanel, on: "sending the draft to the Panel"))): \(day(.sent)).",
      "Time for the Panel (\(frame.provision(.reasonableTime, on: "the Panel’s time"))): \(time).",
      "Report or recommendations of the Panel received (\(frame.provision(.panelReport, on: "the Panel’s report"))): \(day(.report)).",
      "Regard had to them (\(frame.provision(.haveRegardToPanel, on: "having regard to the Panel’s report"))):"
        + "\(blank: "how and when regard was had to each recommendation").",
      "Response given to the Panel (\(frame.provision(.respondToPanel, on: "responding to the Panel"))): \(day(.response)).",
      "Response published (\(frame.provision(.publishResponse, on: "publishing the response"))): \(day(.responsePublished)).",
      "\(frame.chiefOfficerByTitle.capitalisedFirst) consulted again on what differs from the draft"
        + "(\(frame.provision(.consultChiefOfficerAgain, on: "consulting the chief officer again"))): \(difference)",
    ]
  }

  private var decision: [Sentence] {
    let power: StatutoryMatter = isNewPlan ? .powerToIssue : .powerToVary
    var steps: [Sentence] = []
    if frame.hasProvision(.strategicPolicingRequirement) {
      steps.append(
        "Regard had to the strategic policing requirement\(frame.bracketed(.strategicPolicingRequirement)): \(blank: "how regard was had to the strategic policing requirement")."
      )
    }
    steps.append(
      "Plan \(isNewPlan ? "issued" : "varied") (\(frame.provision(power, on: "the power to vary the plan"))): \(day(.issue)).")
    steps.append(
      "Decision taken\(frame.bracketed(.delegation)): \(blank: "who took the decision").")
    return steps
  }

  private var after: [Sentence] {
    [
      "Issued text sent to \(frame.chiefOfficerByTitle) and to each other responsible authority in the area, and published"
        + "(\(frame.provision(.sendAndPublishPlan, on: "sending and publishing the issued plan"))): \(day(.issuedPlanPublished)).",
      "Record of the decision published (\(frame.provision(.decisionRecord, on: "publishing a record of the decision"))):"
        + "\(blank: "day on which the decision notice was published, and where").",
      "Issued text sent to the Panel, with a list of what differs from the draft: \(blank: "day on which the Panel was sent the issued text").",
    ]
  }

  /// A date by its standing on the day of the paper: past, or to come; or a blank.
  private func day(_ step: VariationStep) -> Sentence {
    guard let date = frame.variation.date(of: step) else { return "\(blank: "date of “\(step.title)”")" }
    return frame.hasHappened(step) ? "\(date.description)" : "to come, \(date.description)"
  }

  private func label(of version: PaperVersion?, else blank: String) -> Sentence { frame.given(version?.label, else: blank) }

  private var time: Sentence {
    let interval = frame.facts.timetable.intervals.first { $0.from == .sent && $0.to == .meeting }
    return interval.map { "\(VariationDates.words($0)) from sending to meeting" }
      ?? "\(blank: "days from the sending of the draft to the meeting")"
  }

  private var difference: Sentence {
    guard frame.knowsIssuedPlan, let issue = frame.facts.issue else {
      return "\(day(.consultedAgain)). \(blank: "whether the text to be issued differs from the draft")."
    }
    let count = issue.tallies.changed
    if count == 0 { return "the text as issued does not differ from the draft." }
    return "\(day(.consultedAgain)). The text as issued differs from the draft in \(Phrases.counted(count, "place"))."
  }
}

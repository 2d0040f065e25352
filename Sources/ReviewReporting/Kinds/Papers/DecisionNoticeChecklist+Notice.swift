import DocumentRendering
import PlanModel
import StatutoryFrame

extension DecisionNoticeComposer {
  /// What the notice itself says, as far as it is known.
  var notice: DocumentSection {
    let power: StatutoryMatter = frame.variation.instrument == .newPlan ? .powerToIssue : .powerToVary
    let reason: Sentence =
      frame.variation.reasonGiven.map { "\(quoted: $0)" } ?? "\(blank: "reason for the decision")"
    let rows: [(String, Sentence)] = [
      ("Number", "\(blank: "number of the decision notice")"),
      ("Decision taker", "\(frame.variation.body.name)"),
      (
        "Decision",
        "To issue the \(frame.proposalName), under \(frame.provision(power, on: "the power to vary the plan")) of the \(frame.act)."
      ),
      ("Reason", reason),
      ("The Panel", panel),
      (
        "Text that is issued",
        frame.knowsIssuedPlan
          ? frame.given(frame.issued?.line, else: "label of the issued plan") : "\(blank: "label, date and file of the text to be issued")"
      ),
      ("Advice", "\(blank: "legal, financial and equality advice on the decision")"),
      ("Background papers", "\(blank: "background papers to the decision, and which of them are public")"),
      ("Signed", "\(blank: "who signed, and the date of the decision")"),
    ]
    let opening: Sentence =
      "A record is published of each decision of significant public interest, as soon as practicable, and the issue of a plan is taken as one"
      + "(\(frame.provision(.decisionRecord, on: "publishing a record of the decision")))."
    return DocumentSection(
      id: "notice", heading: "What the notice tells",
      blocks: [.paragraph(opening.inlines, .plain, number: nil), FieldTable.block("What to look for in the notice", rows)])
  }

  private var panel: Sentence {
    let meeting = frame.date(.meeting, else: "date of the Panel’s meeting")
    let count = frame.variation.recommendations.count
    guard frame.hasHappened(.report) || frame.variation.date(of: .report) == nil else {
      return "The Panel reviews the draft on \(meeting): \(blank: "what the Panel recommends, and the response")."
    }
    let made =
      count == 0
      ? "no recommendation is recorded"
      : "\(Phrases.number(count)) \(Phrases.noun(count, "recommendation")) \(Phrases.isAre(count)) recorded"
    let answered = frame.variation.recommendations.count { $0.response.map { $0.outcome != .none } ?? false }
    let responses =
      answered == 0
      ? "No response is recorded yet."
      : answered == count
        ? "The response to each is in the response table."
        : "The response table has responses to \(Phrases.number(answered)) of them."
    return "The Panel reviewed the draft on \(meeting); \(made).\(count == 0 ? "" : " \(responses)")"
  }
}

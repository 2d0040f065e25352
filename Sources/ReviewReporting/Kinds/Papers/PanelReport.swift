public import DocumentRendering
import PlanModel
import StatutoryFrame

/// The panel's report to the body that varies the plan, as a draft for the panel to adopt.
///
/// It speaks as of before the issue. A draft variation on which the panel makes no recommendation still has its report.
/// Source: Police Reform and Social Responsibility Act 2011, s.28(3)(b) and Sch.6 para.27; s.33(1) and s.32(5) for London.
public struct PanelReport: Paper {
  /// The facts that the report is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    var composer = PanelReportComposer(facts)
    let frame = composer.frame
    return frame.document(
      "Report of the \(frame.variation.panel.name) on the \(frame.draftName) of \(frame.planTitle)",
      status: "Draft for adoption by the Panel", versions: [frame.base, frame.draft].compactMap(\.self), sections: composer.sections())
  }
}

/// Composes the panel's report, section by section; the numbers of its paragraphs run through.
struct PanelReportComposer {
  let frame: PaperFrame
  let changes: ProposedChanges?
  let recommended: [RecommendedChanges]
  var numbering = ParagraphNumbering()

  init(_ facts: ReviewedVariation) {
    frame = PaperFrame(facts)
    let changes = facts.proposal.map { ProposedChanges($0, check: facts.check) }
    self.changes = changes
    recommended = facts.variation.recommendations.map { RecommendedChanges($0, in: changes) }
  }

  var variation: Variation { frame.variation }

  mutating func sections() -> [DocumentSection] {
    [
      addressee, standing(), documents(), view(), comments(), recommendations(), noted(), amendments(), conduct(), asks(), publication(),
    ].compactMap(\.self)
  }

  private var addressee: DocumentSection {
    let date = frame.hasHappened(.report) ? frame.date(.report, else: "") : "\(blank: "date of the report")"
    let rows: [(String, Sentence)] = [
      ("To", "\(variation.body.name)"), ("From", "\(variation.panel.name)"), ("Date", date),
      ("On", "The \(frame.draftName) of \(frame.planTitle)"),
    ]
    return DocumentSection(id: "addressee", heading: "To the \(heading)", blocks: [FieldTable.block("This report", rows)])
  }

  private var heading: String { String(frame.commissioner.dropFirst("the ".count)) }

  /// The authority of the report, and who makes it.
  private mutating func standing() -> DocumentSection {
    let meeting = frame.date(.meeting, else: "date of the meeting")
    return DocumentSection(
      id: "standing", heading: "This report",
      blocks: [
        numbering.paragraph(
          "Made under",
          "The Panel makes this report under \(frame.provision(.panelReport, on: "the Panel’s report")) of the \(frame.act), having reviewed"
            + "the \(frame.draftName) at its meeting on \(meeting) (\(frame.provision(.panelReview, on: "the Panel’s review")))."),
        numbering.paragraph("Members present", "\(blank: "names of the members present")."),
        numbering.paragraph("Adoption", adoption),
      ])
  }

  /// Only the whole panel adopts: what the minutes record is quoted, and nothing more is said.
  private var adoption: Sentence {
    let law: Sentence =
      "It is a draft until the whole Panel adopts it (\(frame.provision(.wholePanel, on: "who may adopt the report")))."
    guard frame.hasHappened(.meeting), let date = variation.date(of: .meeting),
      let words = variation.minutes.first(where: { $0.meeting == date })?.resolution
    else { return law + "\(blank: "how it was adopted, with the vote")." }
    return law + "The minutes of \(date.description) record: \(quoted: words) \(blank: "the vote")."
  }

  private mutating func documents() -> DocumentSection {
    var papers: [Sentence] = []
    if let redline = variation.redline { papers.append("The redline: \(redline.source.file)") }
    if let covering = variation.coveringReport { papers.append("The report of \(frame.commissioner): \(covering.file)") }
    papers.append("\(blank: "other documents and evidence considered, or “none”")")
    return DocumentSection(
      id: "documents", heading: "Documents considered",
      blocks: [
        numbering.paragraph(nil, "The Panel considered these versions, and no others:"),
        frame.versionsTable([(frame.base, "the plan as published"), (frame.draft, "the draft")]),
        .list(papers.map(\.inlines), .bulleted),
      ])
  }

  private mutating func view() -> DocumentSection {
    let options = "the Panel’s overall view in its own words: support, support subject to the recommendations, or concerns"
    return DocumentSection(
      id: "view", heading: "Overall view", blocks: [numbering.paragraph(nil, "The Panel \(blank: options).")])
  }
}

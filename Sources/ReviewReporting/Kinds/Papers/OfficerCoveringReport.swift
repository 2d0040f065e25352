public import DocumentRendering
import PlanModel

/// The officer's covering report on a proposed variation, for the meeting at which the panel reviews the draft.
///
/// It speaks as of before the meeting: what was answered or issued afterwards is not in it. What a person must decide is a blank.
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6) to (8) and s.28(3); s.6 and s.33 for London.
public struct OfficerCoveringReport: Paper {
  /// The facts that the report is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    var composer = OfficerCoveringReportComposer(facts)
    let frame = composer.frame
    return frame.document(
      "Proposed \(frame.proposalName)", status: "Draft covering report, for the officer to complete",
      versions: [frame.base, frame.draft].compactMap(\.self), sections: composer.sections())
  }
}

/// Composes the covering report, section by section; the numbers of its paragraphs run through.
struct OfficerCoveringReportComposer {
  let frame: PaperFrame
  let changes: ProposedChanges?
  var numbering = ParagraphNumbering()

  init(_ facts: ReviewedVariation) {
    frame = PaperFrame(facts)
    changes = facts.proposal.map { ProposedChanges($0, check: facts.check) }
  }

  var variation: Variation { frame.variation }

  mutating func sections() -> [DocumentSection] {
    [
      about, purpose(), law(), instrument(), whyNow(), whatChanged(), consultation(), timetable(), coverage(), earlier(), enquiry(),
      implications(), papers(),
    ]
  }

  /// The author, the recipient and the date of the report.
  private var about: DocumentSection {
    let details = variation.papers
    let rows: [(String, Sentence)] = [
      ("To", "\(variation.panel.name)"),
      ("Meeting", variation.date(of: .meeting).map { "\($0.withWeekday)" } ?? "\(blank: "date of the meeting")"),
      ("Item", frame.given(details.agendaItem, else: "number of the agenda item")),
      ("Subject", "Proposed \(frame.proposalName)"),
      ("Report of", frame.given(details.author, else: "author of the report")),
      ("Contact", frame.given(details.contact, else: "name, telephone and email address of the contact")),
    ]
    return DocumentSection(id: "about", heading: "About this report", blocks: [FieldTable.block("This report", rows)])
  }
}

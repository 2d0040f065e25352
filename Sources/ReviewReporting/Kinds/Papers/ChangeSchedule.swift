public import DocumentRendering
import PlanModel

/// The change schedule: every change in the order of the plan, with the words of each version, what it alters and what the redline declares.
///
/// It lies on its side: a row a change, the words of the versions beside one another, and everything else that is known in the last column.
public struct ChangeSchedule: Paper {
  /// The facts that the schedule is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let frame = PaperFrame(facts)
    let versions = [frame.base, frame.draft, frame.knowsIssuedPlan ? frame.issued : nil].compactMap(\.self)
    let sections = facts.proposal.map { ChangeScheduleComposer(frame, $0).sections } ?? Self.nothingCompared(frame)
    return frame.document(
      "Change schedule: \(frame.proposalName)", status: "Appendix to the covering report", orientation: .landscape, versions: versions,
      sections: sections)
  }

  private static func nothingCompared(_ frame: PaperFrame) -> [DocumentSection] {
    let words: Sentence =
      "The plan as published and the draft were not both among the documents, so that nothing was compared:"
      + "\(blank: "the changes, with the words before and after")."
    return [DocumentSection(id: "in-short", heading: "In short", blocks: [.paragraph(words.inlines, .plain, number: nil)])]
  }
}

/// Composes the change schedule.
struct ChangeScheduleComposer {
  let frame: PaperFrame
  let changes: ProposedChanges
  let issued: IssuedWords?
  let comments: MarginComments

  init(_ frame: PaperFrame, _ proposal: ReviewReport) {
    self.frame = frame
    changes = ProposedChanges(proposal, check: frame.facts.check)
    comments = MarginComments(frame.facts.comments, in: changes)
    issued = frame.knowsIssuedPlan ? IssuedWords(frame.facts) : nil
  }

  var sections: [DocumentSection] {
    [inShort] + changes.report.groups.filter { !$0.changes.isEmpty }.map(section)
      + [UndertakingTable(frame: frame).section, comments.section, atIssue, figures, faults].compactMap(\.self)
  }

  private var inShort: DocumentSection {
    var blocks: [DocumentBlock] = [.paragraph(changes.report.inShort.joined(separator: " ")), ChangeCounts(changes: changes).table]
    let whole = WholePriorities(changes: changes).sentences
    if !whole.isEmpty { blocks.append(.list(whole.map { [.text($0)] }, .bulleted)) }
    blocks.append(.paragraph(reading, .quiet))
    let reason: Sentence =
      frame.variation.reasonGiven.map { "For the whole variation \(frame.commissioner) gives one reason: \(quoted: $0)" }
      ?? "\(blank: "the reason that \(frame.commissioner) gives for the variation")"
    blocks.append(
      .paragraph((reason + "\(blank: "reasons given for single changes, by their references, or “none”")").inlines, .plain, number: nil))
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  private var reading: String {
    "Rows stand in the order of the plan. Words of the plan are quoted in full. The last column says what is known of a change: what it "
      + "does, whether it was declared, and what to ask."
  }

  private func section(_ group: ChangeGroup) -> DocumentSection {
    let columns =
      ["Change", changes.report.original.capitalisedName, changes.report.revised.capitalisedName]
      + (issued == nil ? [] : ["The plan as issued"]) + ["What is known of it"]
    let rows = group.changes.sorted().map { row(changes.report.changes[$0], in: group) }
    var blocks: [DocumentBlock] = group.sentence.map { [.paragraph($0)] } ?? []
    if !group.sharedQuestions.isEmpty { blocks.append(.list(group.sharedQuestions.map(shared), .bulleted)) }
    blocks.append(
      .table(DocumentTable(caption: "Changes under “\(group.title)”", columns: columns, rows: rows, hasRowHeaders: true)))
    return DocumentSection(id: "part-\(group.code)", heading: group.title, count: group.changes.count, blocks: blocks)
  }

  private func shared(_ question: SharedQuestion) -> [Inline] {
    let references = ReportedChange.references(question.changes.map { changes.report.changes[$0] })
    return Sentence("\(strong: "Ask") about \(references): \(question.question)").inlines
  }

  private func row(_ reported: ReportedChange, in group: ChangeGroup) -> [[Inline]] {
    let change = changes.change(reported)
    let quotation = PlanQuotation(report: changes.report, change: change)
    return [
      Sentence("\(strong: reported.ref) \(change.kind.label)").inlines, quotation.cell(.original, else: "Not there"),
      quotation.cell(.revised, else: "Gone"),
    ] + (issued.map { [$0.cell(for: change)] } ?? []) + [known(of: reported, change, in: group).inlines]
  }
}

public import DocumentRendering
import PlanModel

/// The record of the discussion at the panel's meeting: each point, the answer to it, what was undertaken, and by when.
///
/// It is no minute and replaces none: it keeps what was said on the draft, so that the report and the follow-up can rest on it.
public struct RecordOfDiscussion: Paper {
  /// What the record is drafted from.
  public let facts: ReviewedVariation

  /// Creates the kind.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let composer = RecordOfDiscussionComposer(frame: PaperFrame(facts))
    return composer.frame.document(
      "Record of discussion: \(composer.frame.proposalName)", status: "Draft for the Panel’s officers", orientation: .landscape,
      sections: composer.sections)
  }
}

/// Composes the record. Where nothing is recorded it is a form, with the questions that the changes raise.
struct RecordOfDiscussionComposer {
  let frame: PaperFrame

  private var variation: Variation { frame.variation }

  /// What is recorded, once the meeting is past.
  private var recorded: [DiscussionPoint] { frame.isToCome(.meeting) ? [] : variation.discussion }

  var sections: [DocumentSection] { [meeting, points, UndertakingTable(frame: frame).section, suggested].compactMap(\.self) }

  private var meeting: DocumentSection {
    let rows: [(String, Sentence)] = [
      ("Meeting", frame.date(.meeting, else: "date of the meeting")),
      ("Present", "\(blank: "names of the members present")"),
      ("Answering", "\(blank: "who answered for \(frame.commissioner), and who for \(frame.chiefOfficer)")"),
    ]
    return DocumentSection(id: "meeting", heading: "The meeting", blocks: [FieldTable.block("The meeting", rows)])
  }

  private static let columns = ["No.", "Point", "Answer", "Undertaking", "By when"]

  private var points: DocumentSection {
    let rows = recorded.isEmpty ? [form] : recorded.enumerated().map { row($1, number: $0 + 1) }
    let table = DocumentTable(caption: "What was raised and answered", columns: Self.columns, rows: rows, hasRowHeaders: true)
    return DocumentSection(
      id: "points", heading: "Points and answers", count: recorded.isEmpty ? nil : rows.count, blocks: [.table(table)])
  }

  private func row(_ point: DiscussionPoint, number: Int) -> [[Inline]] {
    let references = point.changeReferences.isEmpty ? "" : " (\(Phrases.list(point.changeReferences)))"
    let asked: Sentence = point.askedBy.map { "\(strong: "\($0):") \(point.point)\(references)" } ?? "\(point.point)\(references)"
    let words = frame.given(point.answer, else: "answer to point \(number)")
    let answer: Sentence = point.answeredBy.map { "\(strong: "\($0):")" + words } ?? words
    let undertaking = point.undertaking.flatMap { name in variation.undertakings.first { $0.number.lowercased() == name.lowercased() } }
    return [
      [.text("\(number)")], asked.inlines, answer.inlines,
      undertaking.map { Sentence("\($0.number): \($0.text)").inlines } ?? [.text("None")],
      undertaking.map { UndertakingTable(frame: frame).dueDate($0).inlines } ?? [.text("—")],
    ]
  }

  private var form: [[Inline]] {
    [
      [.text("1")], [.blank("point raised, and who raised it")], [.blank("answer, and who gave it")],
      [.blank("what was undertaken, or “none”")],
      [.blank("day by which it is to be done")],
    ]
  }

  /// The questions of the briefing that no point takes up yet; none once the meeting is past and something is recorded.
  private var suggested: DocumentSection? {
    guard recorded.isEmpty, let proposal = frame.facts.proposal else { return nil }
    let changes = ProposedChanges(proposal, check: frame.facts.check)
    let questions = BriefingChoice(changes).questions(MembersBriefingComposer.most)
    guard !questions.isEmpty else { return nil }
    let items = questions.map { Sentence("\(strong: $0.reported.ref) \($0.question)").inlines }
    return DocumentSection(
      id: "suggested", heading: "Questions in the members’ briefing",
      blocks: [.paragraph("These may have been asked: keep those that were.", .quiet), .list(items, .bulleted)])
  }
}

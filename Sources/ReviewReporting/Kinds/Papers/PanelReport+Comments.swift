import DocumentRendering
import PlanModel
import StatutoryFrame

extension PanelReportComposer {
  /// Comments by objective, drafted from the review: the changes that affect what is promised most, and those recommended on.
  mutating func comments() -> DocumentSection {
    guard let changes else {
      return DocumentSection(
        id: "comments", heading: "Comments by objective",
        blocks: [numbering.paragraph(nil, "\(blank: "the Panel’s comments, under each objective: change, observation and evidence").")])
    }
    let shown = commented
    let versions = [changes.report.original, changes.report.revised]
    var blocks: [DocumentBlock] = []
    for group in changes.report.groups {
      let rows = group.changes.map { changes.report.changes[$0] }.filter { shown.contains($0.ref) }.map { row($0, of: changes) }
      guard !rows.isEmpty else { continue }
      blocks.append(.subheading(group.title))
      blocks.append(
        .table(
          DocumentTable(
            caption: "Comments on “\(group.title)”", columns: ["Change", "Observation"] + versions.map { "\($0.capitalisedName), quoted" },
            rows: rows,
            hasRowHeaders: true)))
    }
    let own = frame.facts.panelComments
    let asked: Sentence = own.isEmpty ? "\(blank: "the Panel’s own comments, or “none”")." : ""
    let opening: Sentence =
      blocks.isEmpty
      ? "No change was found that bears heavily on what is promised."
      : "These observations are from the words of the two texts, for the Panel to keep, alter or strike out." + asked
    let general = own.filter { $0.changeReference == nil }.map { numbering.paragraph(nil, "\($0.words)") }
    return DocumentSection(id: "comments", heading: "Comments by objective", blocks: [numbering.paragraph(nil, opening)] + general + blocks)
  }

  /// The references of the changes that are commented on.
  private var commented: Set<String> {
    let heavy = changes?.report.changes.filter { $0.consequence == .high }.map(\.ref) ?? []
    return Set(heavy + recommended.flatMap { $0.changes.map(\.ref) } + frame.facts.panelComments.compactMap(\.changeReference))
  }

  private func row(_ reported: ReportedChange, of changes: ProposedChanges) -> [[Inline]] {
    let change = changes.change(reported)
    var observation: Sentence = "\(reported.sentence) \(change.weightiestStatements().joined(separator: " "))"
    let numbers = recommended.filter { $0.changes.contains { $0.ref == reported.ref } }.map {
      RecommendedChanges.number(of: $0.recommendation)
    }
    if !numbers.isEmpty { observation = observation + "See \(Phrases.list(numbers))." }
    if let statement = changes.status(of: reported).statement { observation = observation + "\(statement)" }
    for comment in frame.facts.panelComments where comment.changeReference == reported.ref {
      observation = observation + "The Panel’s comment: \(quoted: comment.words)"
    }
    let quotation = PlanQuotation(report: changes.report, change: change)
    return [
      [.strong(reported.ref)], observation.inlines, quotation.cell(.original, else: "Not there"), quotation.cell(.revised, else: "Gone"),
    ]
  }

  /// What the Panel may note without recommending anything.
  mutating func noted() -> DocumentSection? {
    guard let changes else { return nil }
    let shown = commented
    let rest = changes.report.changes.filter { $0.consequence == .notable && !shown.contains($0.ref) }
    guard !rest.isEmpty else { return nil }
    let figures = rest.filter { FigureRows.holds($0, changes.change($0)) }
    let others = rest.filter { !FigureRows.holds($0, changes.change($0)) }
    var items = others.map { reported -> [Inline] in
      let statements = changes.change(reported).weightiestStatements()
      let described = statements.isEmpty ? reported.sentence : statements.joined(separator: " ")
      return Sentence("\(strong: reported.ref) \(quoted: reported.heading): \(described)").inlines
    }
    if !figures.isEmpty {
      items.append(Sentence("\(strong: ReportedChange.references(figures)): \(FigureRows.words(figures)).").inlines)
    }
    return DocumentSection(
      id: "noted", heading: "Matters noted without recommendation", count: rest.count,
      blocks: [
        numbering.paragraph(
          nil, "The Panel may wish to note these changes: \(blank: "which of these matters the Panel keeps in its report")."),
        .list(items, .bulleted),
      ])
  }

  /// The time given, what was not declared, and how the redline was marked.
  mutating func conduct() -> DocumentSection {
    var blocks: [DocumentBlock] = []
    let intervals = frame.facts.timetable.intervals.filter { $0.from == .sent && $0.to == .meeting }
    let days: Sentence =
      intervals.first.map { "From the sending of the draft to the meeting there are \(VariationDates.words($0))." }
      ?? "\(blank: "the days that the Panel had the draft before its meeting")."
    blocks.append(numbering.paragraph("Time", days + "\(blank: "what the Panel says of the time that it had, or nothing")."))
    blocks.append(numbering.paragraph("Marking", marking))
    blocks.append(
      numbering.paragraph("Engagement", "\(blank: "what the Panel says of the consultation and of how its questions were answered")."))
    return DocumentSection(id: "conduct", heading: "How the draft came to the Panel", blocks: blocks)
  }

  private var marking: Sentence {
    guard let changes, let check = frame.facts.check else {
      return "The marking was not checked: \(blank: "what the Panel says of how the changes were shown")."
    }
    let sentences = DeclaredParagraph(changes: changes, check: check).sentences
    let found = sentences.isEmpty ? "Every change that was found was declared, and no other." : Sentence.joined(sentences)
    return found + "\(blank: "what the Panel says of how the changes were shown, or nothing")."
  }

  /// What the Panel asks of the body once it has the report.
  mutating func asks() -> DocumentSection {
    let due = frame.date(.responseDue, else: "day by which the Panel wants a response")
    let points: [Sentence] = [
      "have regard to this report before the plan is varied (\(frame.provision(.haveRegardToPanel, on: "having regard to the Panel’s report")));",
      "give the Panel a response (\(frame.provision(.respondToPanel, on: "responding to the Panel"))), in writing and by \(due);",
      "publish the response (\(frame.provision(.publishResponse, on: "publishing the response"))); and",
      "let the Panel see the text as issued, with a list of what differs from the draft"
        + "(\(frame.provision(.consultChiefOfficerAgain, on: "consulting the chief officer again")) turns on the same differences).",
    ]
    return DocumentSection(
      id: "asks", heading: "What the Panel asks",
      blocks: [numbering.paragraph(nil, "The Panel asks \(frame.commissioner) to:")] + ParagraphNumbering.lettered(points))
  }

  /// How the report is published, who receives copies, and who signs.
  mutating func publication() -> DocumentSection {
    let publish: Sentence =
      "The Panel publishes this report (\(frame.provision(.publishPanelReport, on: "publishing the Panel’s report"))):"
      + "\(blank: "where and how the report is published")."
    let chair = frame.given(variation.papers.chair, else: "name of the Chair")
    return DocumentSection(
      id: "publication", heading: "Publication and copies",
      blocks: [
        numbering.paragraph("Publication", publish), numbering.paragraph("Copies", CopiesOfReport(frame: frame).sentence),
        .paragraph(Sentence("Signed: \(blank: "signature and date")").inlines, .plain, number: nil),
        .paragraph(("\(chair), Chair of the \(variation.panel.name)" as Sentence).inlines, .plain, number: nil),
      ])
  }
}

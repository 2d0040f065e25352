public import DocumentRendering
import PlanModel
import StatutoryFrame

/// The panel's report as a letter of about a page, as a draft for the panel to adopt.
///
/// The long form is ``PanelReport``: a panel sends the one or the other.
/// Source: Police Reform and Social Responsibility Act 2011, s.28(3)(b) and Sch.6 para.27; s.33(1) and s.32(5) for London.
public struct PanelLetter: Paper {
  /// What the letter is drafted from.
  public let facts: ReviewedVariation

  /// Creates the kind.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let composer = PanelLetterComposer(facts)
    let frame = composer.frame
    return frame.document(
      "Letter: report on the \(frame.draftName) of \(frame.planTitle)", status: "Draft for adoption by the Panel",
      sections: composer.sections)
  }
}

/// Composes the letter. Each list has a bound, so that it stays about a page.
struct PanelLetterComposer {
  let frame: PaperFrame
  private let recommended: [RecommendedChanges]

  private var variation: Variation { frame.variation }

  init(_ facts: ReviewedVariation) {
    frame = PaperFrame(facts)
    let changes = facts.proposal.map { ProposedChanges($0, check: facts.check) }
    recommended = facts.variation.recommendations.map { RecommendedChanges($0, in: changes) }
  }

  var sections: [DocumentSection] { [opening, recommendations, undertakings, closing].compactMap(\.self) }

  private func paragraph(_ sentence: Sentence) -> DocumentBlock { .paragraph(sentence.inlines, .plain, number: nil) }

  private var opening: DocumentSection {
    let date: Sentence = frame.hasHappened(.report) ? frame.date(.report, else: "date of the letter") : "\(blank: "date of the letter")"
    let meeting = frame.date(.meeting, else: "date of the meeting")
    let view = "the Panel’s overall view in its own words: support, support subject to the recommendations, or concerns"
    var blocks = [
      paragraph("\(date)"), paragraph("\(variation.body.name)"), paragraph("Dear \(salutation),"),
      paragraph(
        "I am writing on behalf of the \(variation.panel.name) to report its views on the \(frame.draftName), which it reviewed on"
          + "\(meeting)\(frame.bracketed(.panelReview)). The Panel \(blank: view)."),
    ]
    if !points.isEmpty {
      blocks.append(paragraph("The main points of the discussion were:"))
      blocks.append(.list(points.map(\.inlines), .bulleted))
    } else {
      blocks.append(paragraph("\(blank: "the main points of the discussion, with the answers that were given")."))
    }
    return DocumentSection(id: "letter", heading: "Report of the Panel", blocks: blocks)
  }

  private var salutation: String {
    switch variation.body.kind {
    case .pcc, .pfcc: "Commissioner"
    case .mayor, .mopac: "Mayor"
    case .board: "members of the Board"
    }
  }

  /// The most points of the discussion that a letter of a page can hold.
  private static let most = 4

  private var points: [Sentence] {
    guard frame.hasHappened(.meeting) else { return [] }
    return variation.discussion.prefix(Self.most).map { point in
      point.answer.map { "\(point.point) \(strong: "Answer:") \($0)" } ?? "\(point.point)"
    }
  }

  private var recommendations: DocumentSection {
    guard !recommended.isEmpty else {
      return DocumentSection(
        id: "recommendations", heading: "Recommendations",
        blocks: [paragraph("\(blank: "the Panel’s recommendations, each beginning “The final plan should …”, or “none”")")])
    }
    let items = recommended.map { one -> [Inline] in
      let sentence = WordedRecommendation(one.recommendation).sentence
      guard !one.references.isEmpty else { return [.text(sentence)] }
      let opening = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
      return [.text("\(opening) (\(Phrases.list(one.references))).")]
    }
    return DocumentSection(
      id: "recommendations", heading: "Recommendations", count: items.count,
      blocks: [paragraph("The Panel recommends as follows\(frame.bracketed(.panelReport)):"), .list(items, .numbered)])
  }

  private var undertakings: DocumentSection? {
    guard !variation.undertakings.isEmpty, frame.hasHappened(.meeting) else { return nil }
    let items = variation.undertakings.map { one -> [Inline] in
      let by = one.by.map { "\($0): " } ?? ""
      return Sentence("\(by)\(one.text) By \(UndertakingTable(frame: frame).dueDate(one)).").inlines
    }
    return DocumentSection(
      id: "undertakings", heading: "What was undertaken",
      blocks: [paragraph("The Panel thanks those who undertook the following at the meeting."), .list(items, .bulleted)])
  }

  private var closing: DocumentSection {
    let due = frame.date(.responseDue, else: "day by which the Panel wants a response")
    let chair = frame.given(variation.papers.chair, else: "name of the Chair")
    return DocumentSection(
      id: "closing", heading: "What happens next",
      blocks: [
        paragraph(
          "Before the plan is varied you are to have regard to this report\(frame.bracketed(.haveRegardToPanel)), give the Panel a response\(frame.bracketed(.respondToPanel)) and publish it\(frame.bracketed(.publishResponse))."
            + "The Panel asks for the response in writing by \(due), and to see the text as issued with a list of what differs from the draft."
        ),
        paragraph("The minutes of the meeting, and this letter, are published at \(blank: "where they are published")."),
        paragraph("Yours sincerely"), paragraph("\(blank: "signature")"), paragraph("\(chair), Chair of the \(variation.panel.name)"),
      ])
  }
}

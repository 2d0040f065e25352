public import DocumentRendering
import PlanModel
import StatutoryFrame

/// The recipients of copies of the panel's report and of the plan as issued. England and Wales differ.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.28(7) to (9) and s.5(10) to (12).
public struct DistributionList: Paper {
  /// The facts that the list is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// The paper.
  public var document: ReportDocument {
    let composer = DistributionListComposer(frame: PaperFrame(facts))
    let frame = composer.frame
    return frame.document(
      "Distribution list: \(frame.proposalName)", status: "For the Panel’s officers and \(frame.office)",
      versions: [frame.draft, frame.knowsIssuedPlan ? frame.issued : nil].compactMap(\.self), sections: composer.sections)
  }
}

/// Composes the distribution list.
struct DistributionListComposer {
  let frame: PaperFrame

  private var copies: CopiesOfReport { CopiesOfReport(frame: frame) }

  var sections: [DocumentSection] { [report, response, plan] }

  private var report: DocumentSection {
    var blocks: [DocumentBlock] = [.paragraph(reportLaw.inlines, .plain, number: nil)]
    var items: [Sentence] = [
      "\(frame.variation.body.name): the report itself (\(frame.provision(.panelReport, on: "the Panel’s report")))",
      "The public: \(blank: "where and how the Panel publishes its report")",
    ]
    items += authorities
    blocks.append(.list(items.map(\.inlines), .checklist))
    return DocumentSection(id: "report", heading: "The Panel’s report or recommendations", blocks: blocks)
  }

  private var reportLaw: Sentence {
    let publish: Sentence =
      "The Panel publishes its report or recommendations (\(frame.provision(.publishPanelReport, on: "publishing the Panel’s report"))), in the"
      + "manner that it decides\(frame.bracketed(.mannerOfPanelPublication))."
    if copies.isDuty {
      return publish
        + "It sends copies to each local authority, that is each county or district council, whose area lies wholly or partly in the police"
        + "area\(frame.bracketed(.copiesToAuthorities))."
    }
    if frame.variation.country == .wales {
      return publish + "The duty to send copies to local authorities is on panels in England, not in Wales: copies may be sent by choice."
    }
    return publish + "\(blank: "to whom the law for this body asks that copies go")."
  }

  private var authorities: [Sentence] {
    guard !copies.authorities.isEmpty else {
      return ["\(blank: copies.isDuty ? "each local authority that a copy goes to" : "each local authority that a copy goes to by choice")"]
    }
    return copies.authorities.map { copies.isDuty ? "\($0)" : "\($0), by choice" }
  }

  private var response: DocumentSection {
    let items: [Sentence] = [
      "\(frame.variation.panel.name): the response (\(frame.provision(.respondToPanel, on: "responding to the Panel")))",
      "The public: the response (\(frame.provision(.publishResponse, on: "publishing the response"))): \(blank: "where and how the response is published")",
    ]
    return DocumentSection(id: "response", heading: "The response", blocks: [.list(items.map(\.inlines), .checklist)])
  }

  private var plan: DocumentSection {
    let law: Sentence =
      "\(frame.capitalisedCommissioner) sends the issued text to \(frame.chiefOfficer) and to each other responsible authority in the area, and"
      + "publishes it (\(frame.provision(.sendAndPublishPlan, on: "sending and publishing the issued plan")))."
    let whole: Sentence =
      frame.hasProvision(.publishAsVaried)
      ? "The plan as varied may be sent and published in place of the variation\(frame.bracketed(.publishAsVaried))." : ""
    let items: [Sentence] = [
      "\(frame.chiefOfficerByTitle.capitalisedFirst)",
      "Each other responsible authority: \(blank: "names of the other responsible authorities in the area")",
      "The public: \(blank: "where and how the issued plan is published")",
      "\(frame.variation.panel.name): the issued text, with a list of what differs from the draft, as the Panel asks",
    ]
    return DocumentSection(
      id: "plan", heading: "The plan as issued",
      blocks: [.paragraph((law + whole).inlines, .plain, number: nil), .list(items.map(\.inlines), .checklist)])
  }
}

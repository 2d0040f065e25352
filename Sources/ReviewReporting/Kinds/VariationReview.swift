public import DocumentRendering
import PlanModel

/// The report on three versions: what was published, what was put to the panel, what was issued.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(c), (8) and (10); s.6 for London.
public struct VariationReview: Paper {
  /// Everything that the versions show.
  let reviewed: ReviewedVariation
  /// The rows, with every fact decided.
  let table: VariationTable

  /// Creates the paper; nil where one of the three versions was not given.
  public init?(_ reviewed: ReviewedVariation) {
    guard let table = VariationTable(reviewed) else { return nil }
    self.reviewed = reviewed
    self.table = table
  }

  /// Whether nothing but punctuation, capitals, spaces and numbers differs in any version.
  public var isWithoutChanges: Bool { table.rows.isEmpty }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: title, banner: banner, subtitle: subtitle, status: "Draft for the Panel", sections: sections,
      closing: "Made on the reader’s own machine by plan-review \(reviewed.readerVersion). "
        + "Every finding shows the rule and the words it rests on.")
  }

  var title: String {
    let plan = reviewed.variation.planTitle ?? table.outcome.revised.metadata.title?.text
    return "What became of the proposed variation to \(plan.map(ReportTitle.running) ?? "the Police and Crime Plan")"
  }

  private var banner: [String] {
    let meeting = reviewed.variation.date(of: .meeting).map { "meeting of \($0)" }
    let line = [reviewed.variation.panel.name, meeting].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return line.isEmpty ? [] : [line]
  }

  /// The three versions, in order.
  var named: [(label: String, version: ReportVersion)] {
    [
      ("As published", table.proposal.original), ("As put to the Panel", table.proposal.revised), ("As issued", table.issue.revised),
    ]
  }

  private var subtitle: [String] {
    named.map { "\($0.label): \($0.version.edition.isEmpty ? $0.version.source.fileName : $0.version.edition)" }
  }

  private var sections: [DocumentSection] {
    let opening = [inShort, different, notIssued, neverPut, recommendations]
    let records = [reviewed.timetableSection, reviewed.coverageGridSection, compared, method, law]
    return opening.compactMap(\.self) + changes + records.compactMap(\.self)
  }

  private var law: DocumentSection? {
    LegalFrame(reviewed.citations(for: reviewed.variation.instrument)).map {
      LawSection(law: $0, notes: reviewed.notes, opening: "These provisions bear on a variation, in the order of its making.").section
    }
  }
}

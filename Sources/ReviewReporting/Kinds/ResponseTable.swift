public import PlanModel

/// The response table: each recommendation of the panel, the response to it, and what the issued plan says.
///
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(d) to (f); s.6(6) for London.
public struct ResponseTable: Paper {
  /// What became of the recommendations.
  public let followUp: FollowUp
  /// The variation that they were made on.
  public let variation: Variation
  /// The version of the reader, for the closing line.
  public let readerVersion: String

  /// Creates the kind.
  public init(_ followUp: FollowUp, of variation: Variation, readerVersion: String) {
    self.followUp = followUp
    self.variation = variation
    self.readerVersion = readerVersion
  }

  /// The paper.
  public var document: ReportDocument {
    ReportDocument(
      title: "Recommendations followed through", banner: banner, subtitle: subtitle, status: "Draft for the Panel", orientation: .landscape,
      sections: [inShort, questions, table, words, method].compactMap(\.self),
      closing: "Made on the reader’s own machine by plan-review \(readerVersion). Nothing was sent anywhere. "
        + "Every finding shows the rule and the words it rests on.")
  }

  private var banner: [String] {
    let meeting = variation.date(of: .meeting).map { "meeting of \($0)" }
    return [[variation.panel.name, meeting].compactMap(\.self).joined(separator: " · ")]
  }

  private var subtitle: [String] {
    let versions = [VersionRole.draft, .issued].compactMap { variation.version($0)?.label }
    let title = [variation.planTitle ?? variation.area, versions.joined(separator: ", against ")].filter { !$0.isEmpty }
    return [title.joined(separator: ": ")]
  }

  private var inShort: DocumentSection {
    let total = followUp.rows.count
    let made =
      total == 0 ? "No recommendation is recorded." : "The Panel made \(Phrases.number(total)) \(Phrases.noun(total, "recommendation"))."
    let figures = FollowUpOutcome.allCases.map { KeyFigure(followUp.count(of: $0), $0.title) }
    var blocks: [DocumentBlock] = [.paragraph(made, .lead)]
    if total > 0 {
      blocks.append(.keyFigures("Recommendations by what was found", figures))
      blocks.append(
        .list(followUp.rows.map { [.strong("Recommendation \($0.recommendation.number):"), .text(" \($0.agreement)")] }, .bulleted))
    }
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  private var questions: DocumentSection? {
    let asked = followUp.rows.compactMap(\.question)
    guard !asked.isEmpty else { return nil }
    return DocumentSection(
      id: "questions", heading: "What the Panel may ask", count: asked.count, blocks: [.list(asked.map { [.text($0)] }, .bulleted)])
  }

  private var method: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Each recommendation was looked for in the words of the issued plan. Only text that differs from the draft can answer to one in "
          + "other words. Where the words do not settle it, the table says that it cannot be told. To have regard to a recommendation is "
          + "not to follow it, and this table does not say whether regard was had.")
    ]
    if !followUp.notes.isEmpty { blocks.append(.list(followUp.notes.map { [.text($0.sentence)] }, .compact)) }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }
}

public import DocumentRendering
public import PlanComparison
public import PlanModel
import StatutoryFrame

/// The response table: each recommendation of the panel, the response to it, and what the issued plan says.
///
/// Before the plan is issued it is a form for the body's office to fill: what is not known yet is a blank. Afterwards the issued plan is looked at.
/// Source: Police Reform and Social Responsibility Act 2011, s.5(6)(d) to (f); s.6(6) for London.
public struct ResponseTable: TabularReport {
  /// The facts that the table is drafted from.
  public let facts: ReviewedVariation

  /// Takes the facts that the paper is composed from.
  public init(_ facts: ReviewedVariation) { self.facts = facts }

  /// Creates the kind from what became of the recommendations alone.
  ///
  /// - Parameter undertakings: What became of the undertakings that ask for words.
  public init(_ followUp: FollowUp, undertakings: FollowUp? = nil, of variation: Variation, readerVersion: String) {
    var facts = ReviewedVariation(
      variation: variation, followUp: followUp, timetable: Timetable(), grid: PlanContentGrid(versions: [], rows: []), citations: [],
      readerVersion: readerVersion)
    facts.undertakings = undertakings
    self.facts = facts
  }

  /// The paper.
  public var document: ReportDocument {
    frame.document(
      found == nil ? "Responses to the Panel’s recommendations" : "Recommendations followed through",
      status: found == nil ? "For \(frame.office) to complete" : "Draft for the Panel", orientation: .landscape,
      versions: versions, sections: [inShort, table, UndertakingTable(frame: frame).section, questions, words, method].compactMap(\.self))
  }

  var frame: PaperFrame { PaperFrame(facts) }
  var variation: Variation { facts.variation }

  /// The outcome of the recommendations; nil before the plan is issued.
  var found: FollowUp? { frame.knowsIssuedPlan ? facts.followUp : nil }

  private var versions: [PaperVersion] {
    [frame.draft, found == nil ? nil : frame.issued].compactMap(\.self)
  }

  private var inShort: DocumentSection {
    let total = variation.recommendations.count
    let made =
      total == 0 ? "No recommendation is recorded." : "The Panel made \(Phrases.number(total)) \(Phrases.noun(total, "recommendation"))."
    var blocks: [DocumentBlock] = [.paragraph(made, .lead)]
    if let found, total > 0 {
      blocks.append(
        .keyFigures("Recommendations by what was found", FollowUpOutcome.allCases.map { KeyFigure(found.count(of: $0), $0.title) }))
      blocks.append(
        .list(found.rows.map { [.strong("Recommendation \($0.recommendation.number):"), .text(" \($0.agreement)")] }, .bulleted))
    } else {
      blocks.append(.paragraph(form.inlines, .plain, number: nil))
    }
    if let late { blocks.append(.paragraph(late)) }
    return DocumentSection(id: "in-short", heading: "In short", blocks: blocks)
  }

  /// That the response came after the day that the Panel asked for; nil where it did not, or where a day is not known.
  private var late: String? {
    guard frame.hasHappened(.response), let given = variation.date(of: .response), let due = variation.date(of: .responseDue), due < given
    else { return nil }
    return "The response is of \(given), \(Phrases.counted(due.days(to: given), "day")) after the day that the Panel asked for, \(due)."
  }

  /// What the form asks for, and by when.
  private var form: Sentence {
    let due = frame.date(.responseDue, else: "day by which the Panel wants a response")
    return "Before the plan is varied, \(frame.commissioner) has regard to the Panel’s report or recommendations"
      + "\(frame.bracketed(.haveRegardToPanel)), gives the Panel a response\(frame.bracketed(.respondToPanel)) and publishes it"
      + "\(frame.bracketed(.publishResponse)). The Panel asks for the response by \(due). A response is one of: accepted,"
      + "accepted in part, not accepted, noted. Where the text is to change, give the old words, the new words and the page or section."
  }

  private var questions: DocumentSection? {
    let asked = found?.rows.compactMap(\.question) ?? []
    guard !asked.isEmpty else { return nil }
    return DocumentSection(
      id: "questions", heading: "What the Panel may ask", count: asked.count, blocks: [.list(asked.map { [.text($0)] }, .bulleted)])
  }

  private var method: DocumentSection? {
    guard let found else { return nil }
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Each recommendation was looked for in the words of the issued plan. Only text that differs from the draft can answer to one in "
          + "other words. Where the words do not settle it, the table says that it cannot be told. To have regard to a recommendation is "
          + "not to follow it, and this table does not say whether regard was had.")
    ]
    if !found.notes.isEmpty { blocks.append(.list(found.notes.map { [.text($0.sentence)] }, .compact)) }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }
}

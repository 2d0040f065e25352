import DocumentRendering
import PlanModel
import StatutoryFrame

extension PanelReportComposer {
  /// The numbered recommendations; where none is recorded, the Panel says whether it makes any.
  mutating func recommendations() -> DocumentSection {
    guard !recommended.isEmpty else {
      return DocumentSection(
        id: "recommendations", heading: "Recommendations",
        blocks: [
          numbering.paragraph(
            nil,
            "\(blank: "the Panel’s recommendations on the \(frame.draftName), or “none”") A report without a recommendation is enough\(frame.bracketed(.panelReport))."
          )
        ])
    }
    let count = recommended.count
    let opening = numbering.paragraph(
      nil, "The Panel makes \(Phrases.number(count)) \(Phrases.noun(count, "recommendation")) to \(frame.commissioner).")
    return DocumentSection(
      id: "recommendations", heading: "Recommendations", count: count, blocks: [opening] + recommended.flatMap(blocks))
  }

  private func blocks(_ recommended: RecommendedChanges) -> [DocumentBlock] {
    let recommendation = recommended.recommendation
    return [
      .subheading("Recommendation \(RecommendedChanges.number(of: recommendation))"),
      .paragraph([.text(WordedRecommendation(recommendation).sentence)], .plain, number: nil),
      FieldTable.block("Recommendation \(RecommendedChanges.number(of: recommendation)) in detail", facts(of: recommended)),
    ]
  }

  private func facts(of recommended: RecommendedChanges) -> [(String, Sentence)] {
    let recommendation = recommended.recommendation
    let references = recommended.references
    let found = recommended.isFoundByWording ? ", found by its wording" : ""
    let number = RecommendedChanges.number(of: recommendation)
    let change: Sentence =
      references.isEmpty ? "\(blank: "change that \(number) answers to, or “none”")" : "\(Phrases.list(references))\(found)"
    let due = recommendation.responseWantedBy ?? variation.date(of: .responseDue)
    let adopted: [(String, Sentence)] =
      WordedRecommendation(recommendation).wordedAnew == nil ? [] : [("Words given", "\(quoted: recommendation.text)")]
    return adopted + [
      ("Change", change),
      ("Objective", frame.given(recommendation.objective ?? objective(of: recommended), else: "objective that \(number) belongs to")),
      ("Wording of the plan", wording(of: recommended)),
      ("Reason", reason(of: recommended)),
      ("Type", "\(recommendation.kind.title.capitalisedFirst)"),
      ("Addressed to", "\(variation.body.name)"),
      ("Response wanted by", due.map { "\($0.description)" } ?? "\(blank: "day by which a response to \(number) is wanted")"),
    ]
  }

  private func objective(of recommended: RecommendedChanges) -> String? {
    recommended.changes.first.flatMap { changes?.change($0).subject.objective }
  }

  private func wording(of recommended: RecommendedChanges) -> Sentence {
    guard let changes, !recommended.changes.isEmpty else {
      return "\(blank: "wording of the commitment that \(RecommendedChanges.number(of: recommended.recommendation)) is about")"
    }
    return Sentence.joined(
      recommended.changes.map { "\(strong: $0.ref)" + PlanQuotation(report: changes.report, change: changes.change($0)).sentence })
  }

  /// A blank for what moved the Panel, and what the two texts show, for it to use or not.
  private func reason(of recommended: RecommendedChanges) -> Sentence {
    let shown = recommended.changes.flatMap { changes?.change($0).weightiestStatements() ?? [] }
    let blank: Sentence = "\(blank: "the Panel’s reason for \(RecommendedChanges.number(of: recommended.recommendation))")"
    return shown.isEmpty ? blank : blank + "What the two texts show: \(shown.joined(separator: " "))"
  }

  /// Old and new words, where a recommendation asks for words.
  mutating func amendments() -> DocumentSection? {
    let rows = recommended.compactMap { row($0.recommendation) }
    guard !rows.isEmpty else { return nil }
    let table = DocumentTable(
      caption: "Suggested changes to the words", columns: ["Recommendation", "Words of the draft", "Words suggested"], rows: rows,
      hasRowHeaders: true)
    return DocumentSection(
      id: "amendments", heading: "Suggested amendments to the text",
      blocks: [numbering.paragraph(nil, "Where a recommendation asks for words, these are the words."), .table(table)])
  }

  private func row(_ recommendation: Recommendation) -> [[Inline]]? {
    let number: [Inline] = [.text(RecommendedChanges.number(of: recommendation))]
    switch recommendation.wanted {
    case .replacement(let old, let new)?:
      let words = new.map { Sentence("\(quoted: $0)") }
      return [number, Sentence("\(quoted: old)").inlines, (words.dropLast().reduce("") { $0 + $1 + "or" } + (words.last ?? "")).inlines]
    case .present(let words)?: return [number, [.text("Not in the draft")], Sentence("\(quoted: words)").inlines]
    case .absent(let words)?: return [number, Sentence("\(quoted: words)").inlines, [.text("To be taken out")]]
    case nil: return nil
    }
  }
}

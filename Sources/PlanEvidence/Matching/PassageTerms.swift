import PlanModel

/// A passage as matching sees it.
struct PassageTerms {
  let terms: TextTerms
  let bearing: PassageBearing
  /// The numbers of the stems in ``PassageBearing/otherBodies``.
  let otherBodies: [Int32]
  /// The objective that its heading names.
  let objective: Int?
  /// The terms of the heading right above it, where that names a subject and no objective: "Rural crime" over "Twelve operations were run".
  let topic: Set<Int32>
  /// Whether it is a row of a table: figures, not names, for learning.
  let isRow: Bool

  init(
    _ passage: EvidencePassage, headings: inout ObjectiveHeadings, numbers: inout TermNumbers, acronyms: LearntAcronyms,
    settings: MatchSettings
  ) {
    terms = TextTerms(passage.text, numbers: &numbers, acronyms: acronyms, settings: settings)
    bearing = PassageBearing(passage)
    otherBodies = bearing.otherBodies.map { numbers.number(of: $0) }
    objective = headings.objective(of: passage.headings, numbers: &numbers)
    topic = headings.topic(of: passage.headings, numbers: &numbers)
    isRow = passage.kind == .row
  }
}

import DocumentRendering
import PlanModel
import StatutoryFrame

/// The section on what each version says under the heads of s.7(1), for any kind of paper.
///
/// A reading of headings and words. It says what was found and what is found no more, never whether the Act is met.
struct PlanContentGridSection {
  let grid: PlanContentGrid

  /// The section; nil where no version was read.
  var section: DocumentSection? {
    guard !grid.versions.isEmpty else { return nil }
    return DocumentSection(id: "coverage-grid", heading: "What the Act says a plan sets out", blocks: blocks)
  }

  /// The contents of the section, for a paper that puts them under a heading of its own.
  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.paragraph(opening), .table(table)]
    let asked = questions
    if !asked.isEmpty { blocks += [.paragraph("What the Panel may ask:"), .list(asked.map { [.text($0)] }, .bulleted)] }
    blocks.append(.paragraph(Self.explanation, .quiet))
    return blocks
  }

  private static let explanation =
    "Where a head is found is a reading of headings and words, made by rule. “Nothing found” means that the rule found nothing; "
    + "the plan may still deal with the matter in other words. The grid does not say whether the Act is met."

  /// What was found before and is found no more, as facts: no conclusion is drawn from how many statements there are.
  var opening: String {
    guard grid.versions.count > 1 else { return "These are the heads of s.7(1), with what was found under each." }
    let emptied = grid.rows.filter { $0.movements.contains { $0.kind == .emptied } }.map(Self.name)
    let lost = grid.rows.compactMap { row -> String? in
      let terms = row.movements.flatMap(\.termsLost)
      return terms.isEmpty ? nil : "\(Self.quoted(terms)) under \(Self.name(row))"
    }
    var sentences: [String] = []
    if !emptied.isEmpty { sentences.append("Nothing was found any more in a later version under \(Phrases.list(emptied)).") }
    if !lost.isEmpty { sentences.append("A later version no longer mentions \(Phrases.list(lost)).") }
    return sentences.isEmpty
      ? "No word looked for under the heads of s.7(1) goes from one version to the next." : sentences.joined(separator: " ")
  }

  private static func name(_ row: PlanContentGrid.Row) -> String { "\(row.head.letter) \(row.head.title.uncapitalisedFirst)" }

  private static func quoted(_ terms: [String]) -> String {
    var once: [String] = []
    for term in terms where !once.contains(term) { once.append(term) }
    return Phrases.list(once.map(Phrases.quoted))
  }

  private var table: DocumentTable {
    let rows = grid.rows.map { row -> [[Inline]] in
      [[.text("\(row.head.letter) \(row.head.title)")]]
        + row.cells.enumerated().map { index, cell in
          movement(index > 0 ? row.movements[index - 1] : nil) + found(cell, under: row.head)
        }
    }
    return DocumentTable(
      caption: "The heads of s.7(1), and what each version says under them", columns: ["Head"] + grid.versions, rows: rows,
      hasRowHeaders: true)
  }

  /// "No longer mentions “dashboard”; newly mentions “scorecard”." Nothing where no word came or went.
  private func movement(_ movement: PlanContentGrid.Movement?) -> [Inline] {
    guard let movement else { return [] }
    let parts = [
      movement.kind == .emptied ? "nothing found any more" : nil,
      movement.termsLost.isEmpty ? nil : "no longer mentions \(Self.quoted(movement.termsLost))",
      movement.termsGained.isEmpty ? nil : "newly mentions \(Self.quoted(movement.termsGained))",
    ].compactMap(\.self)
    return parts.isEmpty ? [] : [.strong("\(parts.joined(separator: "; ").capitalisedFirst)."), .text(" ")]
  }

  /// The most places that a cell names: a head may be dealt with in a dozen.
  private static let mostPlaces = 3

  /// "9 statements, under “Resources” (4), “Appendix A” (3) and 2 more. Such as “Spending in 2026/27 is ...” (line 12)."
  private func found(_ cell: PlanContentGrid.Cell, under head: PlanContentHead) -> [Inline] {
    let findings = cell.findings.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    guard let fullest = findings.first else { return [.text("Nothing found.")] }
    if head == .objectives { return [.text("\(Phrases.counted(cell.count, "objective")).")] }
    let places = findings.prefix(Self.mostPlaces).map { "“\($0.under)” (\(Phrases.digits($0.count)))" }
    let more = cell.findings.count - places.count
    let named = Phrases.list(places + (more > 0 ? ["\(Phrases.digits(more)) more"] : []))
    return [
      .text("\(Phrases.counted(cell.count, "statement")), under \(named). Such as "),
      .quoted("“\(OpeningWords.of(fullest.sample))”", language: nil), .text(" (\(fullest.place.description))."),
    ]
  }

  /// A question for each head under which nothing is found any more, or a word is gone, unless a later version has it again.
  var questions: [String] {
    grid.rows.flatMap { row in
      row.movements.indices.filter { row.isAsked(at: $0) }.map { index in
        let movement = row.movements[index]
        let fact =
          movement.kind == .emptied
          ? "nothing was found under this head any more"
          : "“\(grid.versions[index + 1])” no longer mentions \(Self.quoted(movement.termsLost))"
        return "\(row.head.letter) \(row.head.title): \(fact). \(row.head.question)"
      }
    }
  }
}

extension PlanContentGrid.Row {
  /// Whether something is found no more, and no later version has it again.
  fileprivate func isAsked(at index: Int) -> Bool {
    let movement = movements[index]
    guard movement.kind == .emptied || !movement.termsLost.isEmpty else { return false }
    return !cells[(index + 1)...].dropFirst().contains { cell in cell.count > 0 && movement.termsLost.allSatisfy(cell.terms.contains) }
  }
}

extension PlanContentHead {
  /// A line of enquiry, put to the commissioner, where a version says less under the head.
  var question: String {
    switch self {
    case .objectives: "Ask the commissioner: which objective has gone, and where do its commitments stand now?"
    case .policing: "Ask the commissioner: what policing is no longer asked for, and why?"
    case .resources: "Ask the commissioner: what money and other resources will there be, and where does the plan say so now?"
    case .reporting: "Ask the commissioner: how will the chief officer report on this from now on?"
    case .measures: "Ask the commissioner: how will the Panel and the public see progress from now on?"
    case .services: "Ask the commissioner: which of these services go on, and where does the plan say so now?"
    case .grants: "Ask the commissioner: which grants go on, and on what conditions?"
    }
  }
}

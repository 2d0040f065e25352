import DocumentRendering
import PlanModel

/// The section on what each version says under the heads of s.7(1), for any kind of paper.
///
/// A reading of headings and words. It says what was found and what a version says less of, never whether the Act is met.
struct CoverageGridSection {
  let grid: CoverageGrid

  /// The section; nil where no version was read.
  var section: DocumentSection? {
    guard !grid.versions.isEmpty else { return nil }
    return DocumentSection(id: "coverage-grid", heading: "What the Act says a plan sets out", blocks: blocks)
  }

  /// What stands in the section, for a paper that puts it under a heading of its own.
  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.paragraph(opening), .table(table)]
    let asked = questions
    if !asked.isEmpty { blocks += [.paragraph("What the Panel may ask:"), .list(asked.map { [.text($0)] }, .bulleted)] }
    blocks.append(.paragraph(CoverageGrid.explanation, .quiet))
    return blocks
  }

  /// What a later version says less of, in a sentence or two.
  var opening: String {
    guard grid.versions.count > 1 else { return "These are the heads of s.7(1), with what was found under each." }
    let emptied = heads { $0 == .emptied }
    let thinned = heads { $0 == .thinned }
    var sentences: [String] = []
    if !emptied.isEmpty { sentences.append("A later version has nothing under \(Phrases.list(emptied)), where an earlier one has.") }
    if !thinned.isEmpty { sentences.append("A later version says less than the one before it under \(Phrases.list(thinned)).") }
    return sentences.isEmpty ? "No version says less than the one before it under any head of s.7(1)." : sentences.joined(separator: " ")
  }

  private func heads(where isMeant: (CoverageGrid.Movement.Kind) -> Bool) -> [String] {
    grid.rows.filter { $0.movements.contains { isMeant($0.kind) } }.map { "\($0.head.letter) \($0.head.title.uncapitalisedFirst)" }
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

  /// "Thinned: 12 before, 9 after; no longer mentions “dashboard”." Nothing where as much is said as before.
  private func movement(_ movement: CoverageGrid.Movement?) -> [Inline] {
    guard let movement, movement.kind != .nothingFound, movement.kind != .level || !movement.termsLost.isEmpty else { return [] }
    return [.strong("\(movement.summary.capitalisedFirst)."), .text(" ")]
  }

  /// The most places that a cell names: a head may be dealt with in a dozen.
  private static let mostPlaces = 3

  /// "9 statements, under “Resources” (4), “Appendix A” (3) and 2 more. Such as “Spending in 2026/27 is ...” (line 12)."
  private func found(_ cell: CoverageGrid.Cell, under head: PlanContentHead) -> [Inline] {
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

  /// A question for each head that a version says less of, unless a later version says as much again.
  var questions: [String] {
    grid.rows.flatMap { row in
      row.movements.indices.filter { row.isLessAsked(at: $0) }.map { index in
        let movement = row.movements[index]
        let less = movement.kind == .emptied ? "has nothing under this head any more" : "says less under this head"
        return "\(row.head.letter) \(row.head.title): “\(grid.versions[index + 1])” \(less) "
          + "(\(movement.summary)). \(row.head.question)"
      }
    }
  }
}

extension CoverageGrid.Row {
  /// Whether a version says less than the one before it, and no later one makes up for it.
  fileprivate func isLessAsked(at index: Int) -> Bool {
    let movement = movements[index]
    guard movement.kind == .thinned || movement.kind == .emptied else { return false }
    return !cells[(index + 1)...].dropFirst().contains { cell in
      cell.count >= movement.before && movement.termsLost.allSatisfy(cell.terms.contains)
    }
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

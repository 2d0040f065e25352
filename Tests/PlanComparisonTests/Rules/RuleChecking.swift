import PlanModel
import Testing

@testable import PlanComparison

/// Builds changes from plain texts, for the tests of rules.
enum Changes {
  /// A unit with the given words.
  static func unit(
    _ text: String, _ kind: PlanUnit.Kind = .commitment, objective: String = "Safer streets", leadIn: String? = nil,
    responsible: ResponsibleBody = .localPolicingBody, division: Int = 1, section: Int = 0
  ) -> PlanUnit {
    PlanUnit(
      id: "\(kind)|\(objective)|\(leadIn ?? "")|\(text)", kind: kind, text: text, division: division, section: section,
      objective: objective,
      leadIn: leadIn, responsible: responsible, place: Place(paragraph: 1))
  }

  /// A table row under columns.
  static func row(_ cells: [String], columns: [String] = [], division: Int = 1) -> PlanUnit {
    var unit = unit(cells.joined(separator: PlanUnit.cellSeparator), .tableRow, division: division)
    unit.cells = cells
    unit.columns = columns
    return unit
  }

  /// The change from some units to others; the two versions around it are those units alone unless given.
  static func change(
    _ original: [PlanUnit], _ revised: [PlanUnit], kind: ChangeKind? = nil, isMoved: Bool = false, in originals: [PlanUnit] = [],
    _ revisions: [PlanUnit] = []
  ) -> ComparedChange {
    let (originals, revisions) = (originals.isEmpty ? original : originals, revisions.isEmpty ? revised : revisions)
    let texts = (
      original.map(\.text).joined(separator: Change.unitSeparator), revised.map(\.text).joined(separator: Change.unitSeparator)
    )
    let pairing = Pairing(
      originals: original.compactMap { unit in originals.firstIndex { $0.id == unit.id } },
      revisions: revised.compactMap { unit in revisions.firstIndex { $0.id == unit.id } },
      sameness: texts.0 == texts.1 ? .identical : .different, score: 0.5, matcher: "test", isMoved: isMoved)
    let change = Change(
      kind: kind ?? kindOf(original, revised), original: original, revised: revised, words: spans(texts.0, texts.1), pairing: pairing)
    return ComparedChange(change, in: Surroundings(original: originals, revised: revisions))
  }

  /// A reworded commitment.
  static func reworded(_ original: String, _ revised: String, _ kind: PlanUnit.Kind = .commitment) -> ComparedChange {
    change([unit(original, kind)], [unit(revised, kind)])
  }

  private static func kindOf(_ original: [PlanUnit], _ revised: [PlanUnit]) -> ChangeKind {
    switch (original.count, revised.count) {
    case (0, _): .added
    case (_, 0): .removed
    case (1, 1): .reworded
    case (1, _): .split
    default: .merged
    }
  }

  /// The words kept, removed and added, as the comparison tells them.
  private static func spans(_ original: String, _ revised: String) -> [WordSpan] {
    var comparer = WordComparer()
    return comparer.spans(from: original, to: revised)
  }
}

/// What one rule says of a reworded commitment.
func reasons(_ rule: some ClassificationRule, _ original: String, _ revised: String, _ kind: PlanUnit.Kind = .commitment) -> [Reason] {
  rule.reasons(for: Changes.reworded(original, revised, kind))
}

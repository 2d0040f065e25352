import PlanComparison
import PlanModel

/// The three versions of a variation with every fact decided: order, references, groups, sentences, what to ask. A paper and the data formats
/// only write it down.
struct VariationTable: Hashable, Sendable {
  /// The joined versions.
  let versions: ThreeVersions
  /// From the plan as published to the draft.
  let proposal: ReviewReport
  /// From the draft to the plan as issued.
  let issue: ReviewReport
  /// From the plan as published to the plan as issued.
  let outcome: ReviewReport
  /// Every row but the unchanged, in the order of the draft.
  let rows: [VariationRow]
  /// The rows by division, in the order of the draft.
  let groups: [Group]

  /// The rows of one division.
  struct Group: Hashable, Sendable {
    /// The letters that its references begin with.
    let code: String
    /// The heading.
    let title: String
    /// The part that the division plays.
    let kind: Division.Kind
    /// Positions in ``VariationTable/rows``, in the order of the draft.
    var rows: [Int] = []
    /// Commitments of it that are the same in all three versions.
    var unchangedCommitments = 0
  }

  /// The row of the joined versions that a reported row describes.
  func versions(of row: VariationRow) -> ThreeVersions.Row { versions.rows[row.index] }

  /// The reported rows with a standing, in the order of the draft.
  func rows(_ isMeant: (ThreeVersions.Standing) -> Bool) -> [VariationRow] { rows.filter { isMeant(versions(of: $0).standing) } }

  /// The proposal's changes in a row, with what the panel review report says of them.
  func proposed(_ row: ThreeVersions.Row) -> [Change] {
    row.proposal.map { proposal.comparison.changes[$0] }.filter { $0.kind != .unchanged }
  }

  /// The changes on issue in a row.
  func issued(_ row: ThreeVersions.Row) -> [Change] { row.issue.map { issue.comparison.changes[$0] }.filter { $0.kind != .unchanged } }

  /// The changes from the published plan to the plan as issued in a row.
  func outcomes(_ row: ThreeVersions.Row) -> [Change] {
    row.outcome.map { outcome.comparison.changes[$0] }.filter { $0.kind != .unchanged }
  }
}

extension ThreeVersions.Row {
  /// Whether it has a commitment, in any version.
  var isOfCommitments: Bool { (published + draft + issued).contains { $0.kind == .commitment } }

  /// Whether the draft has nothing of it, and the plans before and after have.
  var passesDraftBy: Bool { draft.isEmpty && !published.isEmpty && !issued.isEmpty }
}

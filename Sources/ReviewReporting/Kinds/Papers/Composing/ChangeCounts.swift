import DocumentRendering
import PlanModel

/// The counts of changes by part of the plan, as one table.
struct ChangeCounts {
  let changes: ProposedChanges
  /// Whether the page is upright: then the kinds after the first three share a column, which leaves their names whole.
  var isUpright = false

  private static let order: [ChangeKind] = [.reworded, .added, .removed, .merged, .split, .moved, .renumbered, .editorial]

  /// The table: commitments by kind of change, and how much else changed. A kind that did not happen has no column.
  var table: DocumentBlock {
    let groups = changes.shownGroups
    let kinds = Self.order.filter { kind in groups.contains { $0.tallies.commitments[kind].changes > 0 } }
    let apart = isUpright && kinds.count > 4 ? Array(kinds.prefix(3)) : kinds
    let joined = Array(kinds.dropFirst(apart.count))
    var rows = groups.map { row($0.title, $0.tallies, apart, joined) }
    rows.append(row("The whole plan", changes.report.tallies, apart, joined))
    let columns = apart.map(\.label) + (joined.isEmpty ? [] : ["Otherwise changed"]) + ["Unchanged", "Other text changed"]
    return .table(
      DocumentTable(
        caption: "Changes by part of the plan (commitments, then all other text)", columns: ["Part of the plan"] + columns, rows: rows,
        hasRowHeaders: true))
  }

  private func row(_ title: String, _ tallies: Tallies, _ apart: [ChangeKind], _ joined: [ChangeKind]) -> [[Inline]] {
    func count(_ kind: ChangeKind) -> Int { tallies.commitments[kind].changes }
    let otherwise = joined.isEmpty ? [] : [joined.reduce(0) { $0 + count($1) }]
    let counts = apart.map(count) + otherwise + [count(.unchanged), tallies.restChanged]
    return [[.text(title)]] + counts.map { [.text(Phrases.digits($0))] }
  }
}

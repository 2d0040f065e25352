import PlanModel

/// The counts of changes by part of the plan, as one table.
struct ChangeCounts {
  let changes: ProposedChanges

  private static let order: [ChangeKind] = [.reworded, .added, .removed, .merged, .split, .moved, .renumbered, .editorial]

  /// The table: commitments by kind of change, and how much else changed. A kind that did not happen has no column.
  var table: DocumentBlock {
    let groups = changes.shownGroups
    let kinds = Self.order.filter { kind in groups.contains { $0.tallies.commitments[kind].changes > 0 } }
    var rows = groups.map { row($0.title, $0.tallies, kinds) }
    rows.append(row("The whole plan", changes.report.tallies, kinds))
    return .table(
      DocumentTable(
        caption: "Changes by part of the plan (commitments, then all other text)",
        columns: ["Part of the plan"] + kinds.map(\.label) + ["Unchanged", "Other text changed"], rows: rows, hasRowHeaders: true))
  }

  private func row(_ title: String, _ tallies: Tallies, _ kinds: [ChangeKind]) -> [[Inline]] {
    let counts = kinds.map { tallies.commitments[$0].changes } + [tallies.commitments[.unchanged].changes, tallies.restChanged]
    return [[.text(title)]] + counts.map { [.text(Phrases.digits($0))] }
  }
}

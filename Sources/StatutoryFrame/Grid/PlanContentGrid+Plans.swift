public import PlanModel

extension PlanContentGrid {
  /// Reads what each version says under each head of s.7(1), and compares each version with the one before it.
  public init(of versions: [(label: String, plan: Plan)]) {
    let reader = GridReader()
    let columns = versions.map { reader.cells(of: $0.plan) }
    let rows = PlanContentHead.allCases.enumerated().map { index, head in
      let cells = columns.map { $0[index] }
      return Row(head: head, cells: cells, movements: zip(cells, cells.dropFirst()).map(Movement.init(from:to:)))
    }
    self.init(versions: versions.map(\.label), rows: rows)
  }
}

extension PlanContentGrid.Movement {
  /// The movement from one cell to the next.
  init(from before: PlanContentGrid.Cell, to after: PlanContentGrid.Cell) {
    let kind: Kind =
      switch (before.count, after.count) {
      case (0, 0): .nothingFound
      case (0, _): .new
      case (_, 0): .emptied
      case let (one, other) where one > other: .thinned
      case let (one, other) where one < other: .fuller
      default: .level
      }
    self.init(
      kind: kind, before: before.count, after: after.count, termsLost: before.terms.filter { !after.terms.contains($0) },
      termsGained: after.terms.filter { !before.terms.contains($0) })
  }
}

import PlanModel

/// The cells of a table row that differ, matched by the name of the column, else by its position.
enum CellChanges {
  static func of(_ change: Change) -> [ReportedChange.CellChange] {
    guard !change.subject.cells.isEmpty, change.original.count <= 1, change.revised.count <= 1 else { return [] }
    switch (change.original.first, change.revised.first) {
    case (let was?, nil): return filled(was).map { .init(column: $0.column, original: $0.text, revised: nil) }
    case (nil, let now?): return filled(now).map { .init(column: $0.column, original: nil, revised: $0.text) }
    case (let was?, let now?): return differing(was, now)
    case (nil, nil): return []
    }
  }

  private static func filled(_ row: PlanUnit) -> [(column: String, text: String)] {
    let named = row.cells.indices.filter { !row.cells[$0].isEmpty }
    return (named.first == 0 && named.count > 1 ? Array(named.dropFirst()) : named).map { (columnName($0, in: row), row.cells[$0]) }
  }

  private static func differing(_ was: PlanUnit, _ now: PlanUnit) -> [ReportedChange.CellChange] {
    let byName =
      was.columns.count == was.cells.count && now.columns.count == now.cells.count && areDistinct(was.columns) && areDistinct(now.columns)
    guard byName, was.columns != now.columns else { return differingInOrder(was, now) }
    var cells: [ReportedChange.CellChange] = []
    for (index, column) in now.columns.enumerated() {
      let before = was.columns.firstIndex(of: column).map { was.cells[$0] }
      if before != now.cells[index] { cells.append(.init(column: columnName(index, in: now), original: before, revised: now.cells[index])) }
    }
    for (index, column) in was.columns.enumerated() where !now.columns.contains(column) {
      cells.append(.init(column: columnName(index, in: was), original: was.cells[index], revised: nil))
    }
    return cells
  }

  private static func differingInOrder(_ was: PlanUnit, _ now: PlanUnit) -> [ReportedChange.CellChange] {
    (0..<max(was.cells.count, now.cells.count)).compactMap { index in
      let before = was.cells.indices.contains(index) ? was.cells[index] : nil
      let after = now.cells.indices.contains(index) ? now.cells[index] : nil
      return before == after ? nil : .init(column: columnName(index, in: after == nil ? was : now), original: before, revised: after)
    }
  }

  private static func columnName(_ index: Int, in row: PlanUnit) -> String {
    if row.columns.indices.contains(index), !row.columns[index].isEmpty { return row.columns[index] }
    return index == 0 ? "Row" : "Column \(index + 1)"
  }

  private static func areDistinct(_ names: [String]) -> Bool { Set(names).count == names.count }
}

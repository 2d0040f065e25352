import PlanLanguage
import PlanModel

/// Checks a table's row of totals: where the original's columns added up, the revised ones must too.
struct TotalCheck {
  private let change: ComparedChange
  private let revised: [PlanUnit]
  private let total: PlanUnit
  private let originalTotal: PlanUnit

  /// Nil where the change is not of a row in a table with totals, or not the last changed row of it.
  init?(_ change: ComparedChange) {
    guard let unit = change.change.revised.first, unit.kind == .tableRow, unit.cells.count > 1, change.isRewording,
      let index = change.change.pairing.revisions.first
    else { return nil }
    let surroundings = change.surroundings
    let rows = surroundings.neighbours(of: index, on: .revised).map { surroundings.revised[$0] }.filter {
      $0.kind == .tableRow && $0.columns == unit.columns
    }
    guard let total = rows.last(where: Self.isTotal), let originalTotal = total.keyCell.flatMap(surroundings.originalRow(keyed:)) else {
      return nil
    }
    let last = rows.last { row in row.keyCell.flatMap(surroundings.originalRow(keyed:)).map { $0.cells != row.cells } ?? true }
    guard last?.id == unit.id else { return nil }
    self.change = change
    self.total = total
    self.originalTotal = originalTotal
    revised = rows.filter { $0.id != total.id && !$0.columns.isEmpty && $0.cells.count == total.cells.count && $0.cells != $0.columns }
  }

  private static func isTotal(_ row: PlanUnit) -> Bool { row.keyCell.map { Folding.folded($0).hasPrefix("total") } ?? false }

  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    let originals = revised.compactMap { $0.keyCell.flatMap(change.surroundings.originalRow(keyed:)) }
    for column in total.cells.indices {
      guard let before = Self.amount(originalTotal, column), let sumBefore = Self.sum(originals, column), before == sumBefore,
        let after = Self.amount(total, column), let sum = Self.sum(revised, column), after != sum
      else { continue }
      let name = total.columns.indices.contains(column) ? total.columns[column] : ""
      let money = total.cells[column].contains("£")
      return change.reason(
        rule, .figuresContradict,
        "\(name.isEmpty ? "" : name + ": ")the rows add up to \(money ? sum.asMoney : sum.description), but the total reads \(Quoting.quoted(total.cells[column])).",
        evidence: [Reason.Evidence(.revised, total.cells[column])], ask: "Which is right, the total or the rows?", .high)
    }
    return nil
  }

  private static func amount(_ row: PlanUnit, _ column: Int) -> FigureAmount? {
    row.cells.indices.contains(column) ? Quantity(cell: row.cells[column])?.amount : nil
  }

  /// The sum of a column; nil where a cell has no figure or there are fewer than two rows.
  private static func sum(_ rows: [PlanUnit], _ column: Int) -> FigureAmount? {
    let amounts = rows.map { amount($0, column) }
    guard amounts.count > 1, !amounts.contains(nil) else { return nil }
    return amounts.compactMap(\.self).reduce(.zero as FigureAmount?) { sum, amount in sum?.adding(amount) }
  }
}

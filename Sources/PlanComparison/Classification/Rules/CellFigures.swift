import PlanLanguage
import PlanModel

/// The figures of a table row, cell by cell under its columns.
struct CellFigures {
  private let change: ComparedChange
  private let original: PlanUnit
  private let revised: PlanUnit

  /// Nil where the change is not of one row with the same columns on both sides.
  init?(_ change: ComparedChange) {
    guard let original = change.change.original.first, let revised = change.change.revised.first, original.kind == .tableRow,
      revised.kind == .tableRow, original.cells.count == revised.cells.count, original.cells.count > 1
    else { return nil }
    self.change = change
    self.original = original
    self.revised = revised
  }

  /// One reason for the row: every cell whose figure changed, under the name of its column.
  func reason(_ rule: (some ClassificationRule).Type) -> Reason? {
    let changed = revised.cells.indices.filter { original.cells[$0] != revised.cells[$0] && hasFigure($0) && !areSame($0) }
    guard !changed.isEmpty else { return nil }
    let described = changed.prefix(4).map(statement)
    let more = changed.count > 4 ? "; and \(changed.count - 4) more figures in the row" : ""
    return change.reason(
      rule, .figureChanged, described.joined(separator: "; ") + more + ".",
      evidence: changed.flatMap { [Reason.Evidence(.original, original.cells[$0]), Reason.Evidence(.revised, revised.cells[$0])] },
      ask: "What explains the change in \(Quoting.quoted(key))?", .notable)
  }

  /// Whether the two cells state one quantity in two spellings.
  private func areSame(_ index: Int) -> Bool {
    guard let was = figure(original.cells[index]), let now = figure(revised.cells[index]) else { return false }
    return was.isSame(as: now) && was.limit?.kind == now.limit?.kind
  }

  private var key: String { revised.keyCell ?? revised.cells.first ?? "" }

  private func hasFigure(_ index: Int) -> Bool {
    [original.cells[index], revised.cells[index]].contains { figure($0) != nil || LostMarks($0) != nil }
  }

  private func statement(_ index: Int) -> String {
    let (was, now) = (original.cells[index], revised.cells[index])
    let name = column(index).map { $0 + ": " } ?? ""
    if let lost = LostMarks(now), LostMarks(was) == nil { return name + statement(lost) }
    if was.isEmpty { return "\(name)\(Quoting.quoted(now)) is new" }
    if now.isEmpty { return "\(name)\(Quoting.quoted(was)) is gone" }
    let difference = figure(was).flatMap { one in figure(now).flatMap { QuantityDifference(from: one, to: $0) } }
    return "\(name)\(Quoting.quoted(was)) becomes \(Quoting.quoted(now))" + (difference.map { ", \($0)" } ?? "")
  }

  private func statement(_ lost: LostMarks) -> String {
    let difference = lost.difference.map { ", \($0)" } ?? ""
    return "two figures stand in one cell: \(Quoting.quoted(lost.was)) → \(Quoting.quoted(lost.now))\(difference)? \(LostMarks.remark)"
  }

  private func figure(_ cell: String) -> Quantity? { Quantity(cell: cell) }

  /// The column's name, where both versions have the same.
  private func column(_ index: Int) -> String? {
    guard revised.columns.indices.contains(index), original.columns.indices.contains(index), !revised.columns[index].isEmpty,
      original.columns[index] == revised.columns[index]
    else { return nil }
    return revised.columns[index]
  }
}

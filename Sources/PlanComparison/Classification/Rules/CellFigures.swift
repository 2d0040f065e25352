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
    let changed = revised.cells.indices.filter { original.cells[$0] != revised.cells[$0] && hasFigure($0) }
    guard !changed.isEmpty else { return nil }
    let told = changed.prefix(4).map(statement)
    let more = changed.count > 4 ? "; and \(changed.count - 4) more figures in the row" : ""
    return change.reason(
      rule, .figureChanged, told.joined(separator: "; ") + more + ".",
      evidence: changed.flatMap { [Reason.Evidence(.original, original.cells[$0]), Reason.Evidence(.revised, revised.cells[$0])] },
      ask: "What explains the change in \(Quoting.quoted(key))?", .notable)
  }

  private var key: String { revised.keyCell ?? revised.cells.first ?? "" }

  private func hasFigure(_ index: Int) -> Bool { figure(original.cells[index]) != nil || figure(revised.cells[index]) != nil }

  private func statement(_ index: Int) -> String {
    let (was, now) = (original.cells[index], revised.cells[index])
    let name = column(index).map { $0 + ": " } ?? ""
    if was.isEmpty { return "\(name)\(Quoting.quoted(now)) is new" }
    if now.isEmpty { return "\(name)\(Quoting.quoted(was)) is gone" }
    let difference = figure(was).flatMap { one in figure(now).flatMap { one.difference(to: $0) } }
    return "\(name)\(Quoting.quoted(was)) becomes \(Quoting.quoted(now))" + (difference.map { ", \($0)" } ?? "")
  }

  private func figure(_ cell: String) -> Figure? { Self.figure(cell) }

  /// The column's name, where both versions have the same.
  private func column(_ index: Int) -> String? {
    guard revised.columns.indices.contains(index), original.columns.indices.contains(index), !revised.columns[index].isEmpty,
      original.columns[index] == revised.columns[index]
    else { return nil }
    return revised.columns[index]
  }

  /// The one figure of a cell; nil where there is none or several.
  static func figure(_ cell: String) -> Figure? {
    let wording = Wording(cell)
    let words = wording.tokens
    guard !words.isEmpty, words.count <= 4 else { return nil }
    if words.count == 1, words[0].kind == .date, let amount = FigureAmount(cell.utf8) {
      return Figure(kind: .number, amount: amount, upper: nil, range: 0..<1, context: [], isTarget: false, isWeak: false)
    }
    let figures = FigureReader.cellFigures(of: Reading(wording, partners: words.map { _ in nil }))
    return figures.count == 1 ? figures[0] : nil
  }
}

import DocumentRendering
import PlanLanguage
import PlanModel

/// The figures and dates that one change alters: cells of tables that hold a digit, and what the rules on figures and dates found.
enum FigureChanges {
  static func of(_ reported: ReportedChange, at position: Int, in change: Change) -> [FigureChange] {
    if change.subject.kind == .tableRow { return cells(of: reported, at: position, in: change) }
    return change.reasons.flatMap { reason in
      isAboutFigures(reason.kind) ? pairs(reason, reported, at: position) : lostMarks(reason, reported, at: position)
    }
  }

  private static func cells(of reported: ReportedChange, at position: Int, in change: Change) -> [FigureChange] {
    reported.cells.filter { hasDigit($0.original) || hasDigit($0.revised) }.map { cell in
      let label = change.subject.cells.first ?? ""
      let isLabel = label == cell.revised || label == cell.original
      let subject = isLabel || label.isEmpty ? cell.column : "\(label), \(cell.column)"
      return figure(position, OpeningWords.of(subject, limit: 90), cell.original, cell.revised, read: Quantity.init(cell:))
    }
  }

  /// Two figures in one table cell that a reason sets against a commitment: a reading to confirm.
  private static func lostMarks(_ reason: Reason, _ reported: ReportedChange, at position: Int) -> [FigureChange] {
    guard reason.kind == .figuresContradict, reason.statement.contains(LostMarks.remark),
      let was = reason.evidence.first(where: { $0.side == .original })?.text, let now = reason.evidence.last?.text,
      let lost = LostMarks("\(was) \(now)")
    else { return [] }
    let difference = (lost.difference?.description ?? "") + "? \(LostMarks.remark)"
    return [FigureChange(change: position, subject: reported.heading, original: was, revised: now, difference: difference)]
  }

  private static func pairs(_ reason: Reason, _ reported: ReportedChange, at position: Int) -> [FigureChange] {
    let before = reason.evidence.filter { $0.side == .original }.map(\.text)
    let after = reason.evidence.filter { $0.side == .revised }.map(\.text)
    guard before.count == after.count else {
      let (was, now) = (before.joined(separator: ", "), after.joined(separator: ", "))
      return [figure(position, reported.heading, was.isEmpty ? nil : was, now.isEmpty ? nil : now)]
    }
    return zip(before, after).map { figure(position, reported.heading, $0, $1) }
  }

  private static func figure(
    _ position: Int, _ subject: String, _ original: String?, _ revised: String?, read: (String) -> Quantity? = Quantity.init(whole:)
  ) -> FigureChange {
    let difference = original.flatMap(read).flatMap { before in
      revised.flatMap(read).flatMap { QuantityDifference(from: before, to: $0)?.description }
    }
    return FigureChange(change: position, subject: subject, original: original, revised: revised, difference: difference)
  }

  private static func isAboutFigures(_ kind: Reason.Kind) -> Bool {
    switch kind {
    case .figureChanged, .figureAdded, .figureDropped, .dateChanged, .dateAdded, .dateDropped: true
    default: false
    }
  }

  private static func hasDigit(_ text: String?) -> Bool { text?.utf8.contains { (0x30...0x39).contains($0) } ?? false }
}

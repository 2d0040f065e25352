import PlanLanguage

/// A table cell with two figures in it and nothing else, such as "334 111": an old and a new one whose strike was lost. A reading to confirm.
struct LostMarks {
  /// The figure that may be the old one.
  let was: String
  /// The figure that may be the new one.
  let now: String
  private let quantities: (was: Quantity, now: Quantity)

  /// Nil for any other cell.
  init?(_ cell: String) {
    let wording = Wording(cell)
    guard wording.tokens.count == 2, wording.tokens.allSatisfy({ $0.kind.isFigure && $0.kind != .date }),
      wording.tokens[0].range.upperBound < wording.tokens[1].range.lowerBound
    else { return nil }
    let parts = wording.tokens.map { wording.letters(of: $0) }
    // A telephone number begins with a nought.
    guard !parts.contains(where: { $0.hasPrefix("0") && $0.utf8.dropFirst().first.map({ $0 >= 0x30 }) ?? false }),
      let first = Quantity(whole: parts[0]), let second = Quantity(whole: parts[1]), first.kind == second.kind,
      !first.isSame(as: second)
    else { return nil }
    (was, now) = (parts[0], parts[1])
    quantities = (first, second)
  }

  /// "“334 → 111”? The marks are lost".
  var statement: String {
    let difference = QuantityDifference(from: quantities.was, to: quantities.now).map { ", \($0)" } ?? ""
    return "two figures stand in one cell: \(Quoting.quoted(was)) → \(Quoting.quoted(now))\(difference)? The marks are lost"
  }

  /// Whether the second figure is more; nil where the two cannot be measured.
  var isRising: Bool? { QuantityDifference(from: quantities.was, to: quantities.now)?.isUp }
}

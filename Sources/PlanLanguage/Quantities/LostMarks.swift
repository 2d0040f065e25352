/// A table cell with two figures in it and nothing else, such as "334 111": an old and a new one whose strike was lost. A reading to confirm.
package struct LostMarks: Hashable, Sendable {
  /// The figure that may be the old one.
  package let was: String
  /// The figure that may be the new one.
  package let now: String
  private let first: Quantity
  private let second: Quantity

  /// Nil for any other cell.
  package init?(_ cell: String) {
    let wording = Wording(cell)
    guard wording.tokens.count == 2, wording.tokens.allSatisfy({ $0.kind.isFigure && $0.kind != .date }),
      wording.tokens[0].range.upperBound < wording.tokens[1].range.lowerBound
    else { return nil }
    let parts = wording.tokens.map { wording.letters(of: $0) }
    // A telephone number begins with a zero.
    guard !parts.contains(where: { $0.hasPrefix("0") && $0.utf8.dropFirst().first.map({ $0 >= 0x30 }) ?? false }),
      let first = Quantity(whole: parts[0]), let second = Quantity(whole: parts[1]), first.kind == second.kind,
      !first.isSame(as: second)
    else { return nil }
    (was, now) = (parts[0], parts[1])
    self.first = first
    self.second = second
  }

  /// The words that every statement of such a reading ends with.
  package static let remark = "The marks are lost"

  /// How far the second figure is from the first.
  package var difference: QuantityDifference? { QuantityDifference(from: first, to: second) }

  /// Whether the second figure is more; nil where the two cannot be measured.
  package var isRising: Bool? { difference?.isUp }
}

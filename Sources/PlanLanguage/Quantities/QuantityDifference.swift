/// How far one quantity is from another of the same measure: the one value behind every statement of a difference.
package struct QuantityDifference: Hashable, Sendable {
  /// Whether the later quantity is more.
  package let isUp: Bool
  /// By how much; nil between ranges, where both ends give a direction and no one amount.
  package let size: FigureAmount?
  private let earlier: Quantity
  private let later: Quantity

  /// Nil where the two are equal, are ratios, of different measures, or words for a change ("halve", "double"), or the ends of their ranges moved apart.
  package init?(from earlier: Quantity, to later: Quantity) {
    guard earlier.kind == later.kind, earlier.kind != .ratio, !earlier.isChange, !later.isChange,
      let low = later.amount.subtracting(earlier.amount),
      let high = (later.upper ?? later.amount).subtracting(earlier.upper ?? earlier.amount)
    else { return nil }
    guard low != .zero || high != .zero, (low >= .zero && high >= .zero) || (low <= .zero && high <= .zero) else { return nil }
    isUp = low > .zero || high > .zero
    size = earlier.upper == nil && later.upper == nil ? low.magnitude : nil
    self.earlier = earlier
    self.later = later
  }
}

extension QuantityDifference: CustomStringConvertible {
  /// "up £28.2m (13.6%)", "down 3 percentage points", "up 4", "down".
  package var description: String {
    let direction = isUp ? "up" : "down"
    guard let size else { return direction }
    switch later.kind {
    case .percentage, .percentagePoints:
      // A third is no round number of points.
      guard size.tenThousandths % 1_000 == 0 else { return direction }
      return "\(direction) \(size) percentage point\(size == FigureAmount(tenThousandths: 10_000) ? "" : "s")"
    case .money(let currency):
      let areMillions = min(earlier.amount, later.amount).whole >= 1_000_000
      return "\(direction) \(size.asMoney(in: currency, inMillions: areMillions))\(share(size))"
    case .number, .ratio: return "\(direction) \(size)\(share(size))"
    }
  }

  private func share(_ size: FigureAmount) -> String { size.share(of: earlier.amount).map { " (\($0))" } ?? "" }
}

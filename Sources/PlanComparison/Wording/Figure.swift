/// A figure of a text: a sum of money, a percentage, a number or a share, as a number and where it stands.
struct Figure: Hashable, Sendable {
  /// What it counts in.
  let kind: Kind
  /// The amount; the lower end of a range.
  let amount: FigureAmount
  /// The upper end of a range.
  let upper: FigureAmount?
  /// The words that state it.
  let range: Range<Int>
  /// The stems of the words around it, which tell what it is a figure of.
  let context: [Term]
  /// Whether it states how much is to be gained: "by 15%", "a reduction of 200".
  let isTarget: Bool
  /// Whether it can be a figure only where another answers to it: "one".
  let isWeak: Bool

  enum Kind: Hashable, Sendable {
    case money, percentage, number
    /// "half", "double": a share of the list of shares.
    case share
  }

  /// Whether two figures say the same.
  func says(_ other: Figure) -> Bool { kind == other.kind && amount == other.amount && upper == other.upper }
}

import PlanLanguage

/// A quantity of a sentence, and its context there.
struct Figure: Hashable, Sendable {
  /// How much, of what, and where.
  let quantity: Quantity
  /// The stems of the words around it, which show what it is a figure of.
  let context: [Term]
  /// Whether it states how much is to be gained: "by 15%", "a reduction of 200".
  let isTarget: Bool
  /// How often in a year it is so much, where it has a rate: 12 for "£4 a month".
  var timesPerYear: Int?
  /// Whether it is a sum for more than a year: "£2.1 million over three years".
  var isOverYears = false

  /// Its unit.
  var kind: Quantity.Kind { quantity.kind }
  /// The amount; the lower end of a range.
  var amount: FigureAmount { quantity.amount }
  /// The upper end of a range.
  var upper: FigureAmount? { quantity.upper }
  /// The words that state it.
  var range: Range<Int> { quantity.range }
  /// Whether it can be a figure only where the other side has a match: "one".
  var isWeak: Bool { quantity.isWeak }

  /// Whether it is all of something: "100%".
  var isWhole: Bool { kind == .percentage && upper == nil && amount.exactWhole == 100 }

  /// Whether two figures say the same.
  func says(_ other: Figure) -> Bool {
    quantity.isSame(as: other.quantity) || kind == other.kind && perYear != nil && perYear == other.perYear
  }

  /// What it comes to in a year, where it has a rate.
  var perYear: FigureAmount? { timesPerYear.flatMap(amount.times) }

  /// Whether two figures are counted over different times, so that one cannot be held against the other.
  func hasOtherRate(than other: Figure) -> Bool {
    if timesPerYear != nil, other.isOverYears { return true }
    if other.timesPerYear != nil, isOverYears { return true }
    return timesPerYear != nil && other.timesPerYear != nil && timesPerYear != other.timesPerYear
  }
}

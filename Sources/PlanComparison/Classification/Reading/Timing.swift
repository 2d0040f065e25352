/// When something is to be done, or how often: a date, a period, a length of time or a frequency.
struct Timing: Hashable, Sendable {
  /// What it states.
  let kind: Kind
  /// The words that state it, with the preposition before ("by the end of March 2027").
  let range: Range<Int>
  /// The words that state it without the preposition.
  let core: Range<Int>
  /// Whether something is due by then: by, before, within, until, no later than.
  let isDeadline: Bool
  /// The stems of the words around it.
  let context: [Term]

  enum Kind: Hashable, Sendable {
    case date(PlanDate)
    /// So many minutes, in units of so many minutes.
    case length(amount: FigureAmount, unit: Int)
    /// So many times a year.
    case frequency(Int)
  }

  /// Whether two timings are of one sort, so that one can become the other.
  func isLike(_ other: Timing) -> Bool {
    switch (kind, other.kind) {
    case (.date, .date), (.length, .length), (.frequency, .frequency): true
    default: false
    }
  }
}

/// A date or a period as plans write it, to the precision that they give.
struct PlanDate: Hashable, Sendable {
  let year: Int?
  let month: Int?
  let day: Int?
  /// The last year of a period: 2017 of "2016/17".
  let lastYear: Int?

  /// How exact it is: 1 a year or a period, 2 a month, 3 a day.
  var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// The first month, counted from year 0; nil without a year.
  var firstMonth: Int? { year.map { $0 * 12 + (month ?? 1) - 1 } }
}

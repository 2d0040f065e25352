import PlanLanguage

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
  /// Whether it is the end of the period that counts: "by the end of March 2027".
  let isEnd: Bool
  /// Whether it is to be done only then or later: after, from.
  var isAfter = false
  /// Whether it is reported only where the other side has a match: "in May", the rate of "£4 a month".
  let isWeak: Bool
  /// The stems of the words around it.
  let context: [Term]
  /// What the amount before it comes to in a year, where it is a rate.
  var perYear: FigureAmount?

  enum Kind: Hashable, Sendable {
    case date(PlanDate)
    /// A length of time, as read.
    case length(LengthReader.Mention)
    case frequency(Frequency)
    /// The first, second or third of a unit: "the third year of this plan".
    case ordinal(Int, unit: Term)
  }

  /// Whether two timings are of one sort, so that one can become the other.
  func isLike(_ other: Timing) -> Bool {
    switch (kind, other.kind) {
    case (.date, .date), (.length, .length), (.frequency, .frequency): true
    case (.ordinal(_, let unit), .ordinal(_, let other)): unit == other
    default: false
    }
  }

  /// Whether two timings say the same: "by 31 March 2026" and "by the end of March 2026", "two years" and "24 months".
  func says(_ other: Timing) -> Bool {
    switch (kind, other.kind) {
    case (.date, .date) where isAfter != other.isAfter && (isDeadline || other.isDeadline): return false
    case (.date(let one), .date(let date)):
      return one == date || (isEnd || other.isEnd) && lastDay != nil && lastDay == other.lastDay
    case (.length(let one), .length(let other)): return one.isSame(as: other)
    default: return kind == other.kind || perYear != nil && perYear == other.perYear
    }
  }

  /// Whether it names a season without its year and is no deadline: a part of the year rather than a date.
  var isPartOfYear: Bool {
    guard case .date(let date) = kind else { return false }
    return date.year == nil && date.lastMonth != nil && !isDeadline
  }

  /// The last day of a date.
  var lastDay: Int? { if case .date(let date) = kind { date.lastDay } else { nil } }
}

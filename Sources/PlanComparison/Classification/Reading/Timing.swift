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
    case (.length(let one), .length(let other)): return one.upper == other.upper && Self.areLevel(one, other)
    default: return kind == other.kind
    }
  }

  /// Whether two lengths are one: "six months" and "180 days" too, since a month has no one length.
  private static func areLevel(_ one: LengthReader.Mention, _ other: LengthReader.Mention) -> Bool {
    let (one, other) = one.unit < other.unit ? (one, other) : (other, one)
    if one.unit == workingDay, other.unit % week == 0 {
      return one.number.tenThousandths * 7 * 86_400 == other.seconds.tenThousandths * 5
    }
    guard other.unit >= month, one.unit < month else { return one.seconds == other.seconds }
    let (less, more) = (Double(min(one.seconds, other.seconds).tenThousandths), Double(max(one.seconds, other.seconds).tenThousandths))
    return more - less <= more / 50
  }

  /// As `time-units.txt` has them, in seconds: five working days are a week.
  private static let workingDay = 86_401
  private static let week = 604_800

  /// The shortest month, in seconds.
  private static let month = 28 * 24 * 3600

  /// Whether it names a season without its year and is no deadline: a part of the year rather than a date.
  var isPartOfYear: Bool {
    guard case .date(let date) = kind else { return false }
    return date.year == nil && date.lastMonth != nil && !isDeadline
  }

  /// The last day of a date.
  var lastDay: Int? { if case .date(let date) = kind { date.lastDay } else { nil } }
}

import PlanLanguage

/// How one timing differs from another of its sort, in words: "one year later", "less often", "shorter".
enum TimingDifference {
  /// Nil where the two cannot be measured against each other.
  static func words(from original: Timing, to revised: Timing) -> String? {
    switch (original.kind, revised.kind) {
    case (.date, .date) where original.isAfter != revised.isAfter && (original.isDeadline || revised.isDeadline):
      revised.isAfter ? "later" : "earlier"
    case (.date(let one), .date(let other)): dates(one, other, original.isEnd || revised.isEnd)
    case (.frequency, .frequency) where original.perYear != nil && revised.perYear != nil: rates(original, revised)
    case (.frequency(let one), .frequency(let other)): one == other ? nil : other < one ? "less often" : "more often"
    case (.length(let one), .length(let other)): lengths(one, other)
    case (.ordinal(let one, _), .ordinal(let other, _)): one == other ? nil : other > one ? "later" : "earlier"
    default: nil
    }
  }

  private static func rates(_ one: Timing, _ other: Timing) -> String? {
    guard let before = one.perYear, let after = other.perYear, before != after else { return nil }
    return after < before ? "less in a year" : "more in a year"
  }

  private static func lengths(_ one: LengthReader.Mention, _ other: LengthReader.Mention) -> String? {
    let (last, otherLast) = (one.upper ?? one.seconds, other.upper ?? other.seconds)
    if one.seconds == other.seconds { return last == otherLast ? nil : otherLast > last ? "longer" : "shorter" }
    let isLonger = other.seconds > one.seconds
    return last == otherLast || (otherLast > last) == isLonger ? (isLonger ? "longer" : "shorter") : nil
  }

  private static func dates(_ one: PlanDate, _ other: PlanDate, _ countEnds: Bool) -> String? {
    if one.year == nil, other.year == nil { return withinYear(one, other) }
    if one.precision == other.precision { return distance(one, other) }
    if countEnds, let first = one.lastDay, let last = other.lastDay, first != last {
      let days = last - first
      return abs(days) < 60 ? phrase(days, "day") : phrase(Int((Double(days) * 12 / 365.25).rounded()), "month")
    }
    return "which is \(other.precision < one.precision ? "less" : "more") exact"
  }

  /// Quarters, months and seasons without their year: later or earlier in it. A winter may come before or after.
  private static func withinYear(_ one: PlanDate, _ other: PlanDate) -> String? {
    if let first = one.quarter, let second = other.quarter, first != second { return second > first ? "later" : "earlier" }
    guard let first = one.month, let second = other.month, first != second, one.precision == other.precision else { return nil }
    guard one.lastMonth.map({ $0 > first }) ?? true else { return nil }
    return second > first ? "later in the year" : "earlier in the year"
  }

  private static func distance(_ one: PlanDate, _ other: PlanDate) -> String? {
    guard let months = one.months(to: other) else { return nil }
    if let day = one.day, let otherDay = other.day, day != otherDay {
      guard let first = one.lastDay, let last = other.lastDay, first != last else { return nil }
      guard abs(last - first) < 60 else { return months == 0 ? nil : phrase(months, "month") }
      return phrase(last - first, "day")
    }
    guard months != 0 else { return nil }
    return months % 12 == 0 ? phrase(months / 12, "year") : phrase(months, "month")
  }

  private static func phrase(_ count: Int, _ unit: String) -> String {
    let size = abs(count)
    return "\(Numerals.written(size)) \(unit)\(size == 1 ? "" : "s") \(count > 0 ? "later" : "earlier")"
  }
}

import PlanLanguage

/// Dates and periods in the words of plans, reports and minutes.
package enum EvidenceDates {
  /// The day by which something is to be done: "by March 2026" is the end of that month, "from April 2025" too: by then it is to have begun.
  package static func deadline(in text: String) -> CalendarDate? {
    let words = FoldedText(text).words
    for index in words.indices where leading.contains(words[index]) {
      var next = index + 1
      while next < words.count, ["the", "end", "of", "early", "late", "no", "later", "than", "start"].contains(words[next]) { next += 1 }
      if let date = date(in: words, at: next) { return date }
    }
    return nil
  }

  private static let leading: Set<String> = ["by", "before", "from", "until", "than"]

  /// The last day of the date, month, season or year that begins at a word.
  private static func date(in words: [String], at index: Int) -> CalendarDate? {
    guard index < words.count else { return nil }
    if let day = Int(words[index].prefix(while: \.isNumber)), (1...31).contains(day), index + 2 < words.count,
      let month = Months.number(of: words[index + 1]), let year = year(words[index + 2])
    {
      return CalendarDate(year: year, month: month, day: day)
    }
    if index + 1 < words.count, let year = year(words[index + 1]) {
      if let month = Months.number(of: words[index]) { return lastDay(of: month, in: year) }
      if let month = seasons[words[index]] { return lastDay(of: month, in: month < 3 ? year + 1 : year) }
    }
    return year(words[index]).flatMap { lastDay(of: 12, in: $0) }
  }

  /// The month with which a season ends.
  package static let seasons: [String: Int] = ["spring": 5, "summer": 8, "autumn": 11, "winter": 2]

  private static func year(_ word: String) -> Int? { Int(word).flatMap { (1990...2100).contains($0) ? $0 : nil } }

  /// The last day of a month.
  package static func lastDay(of month: Int, in year: Int) -> CalendarDate? {
    let next = month == 12 ? CalendarDate(year: year + 1, month: 1, day: 1) : CalendarDate(year: year, month: month + 1, day: 1)
    return next.flatMap { CalendarDate(dayNumber: $0.dayNumber - 1) }
  }

  /// The first date printed in a text with day, month and year.
  package static func printed(in text: String) -> CalendarDate? {
    let words = FoldedText(text, limit: 600).words
    for index in words.indices.dropLast(2) {
      guard let day = Int(words[index].prefix(while: \.isNumber)), (1...31).contains(day), let month = Months.number(of: words[index + 1]),
        let year = year(words[index + 2]), let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return date
    }
    return nil
  }

  /// The months that a title names: "April to June 2024", "(APRIL – JUNE 2020)", "October 2024 to March 2025".
  package static func period(in text: String) -> ReportingPeriod? {
    let words = FoldedText(text, limit: 600).words
    let months = words.indices.compactMap { index in Months.number(of: words[index]).map { (index: index, month: $0) } }
    for (first, second) in zip(months, months.dropFirst()) where second.index - first.index <= 3 {
      guard second.index + 1 < words.count, let end = year(words[second.index + 1]) else { continue }
      let start = year(words[first.index + 1]) ?? (first.month > second.month ? end - 1 : end)
      if let from = CalendarDate(year: start, month: first.month, day: 1), let to = lastDay(of: second.month, in: end) {
        return ReportingPeriod(start: from, end: to)
      }
    }
    return nil
  }
}

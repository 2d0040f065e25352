import PlanLanguage
import PlanModel

/// Reads by when something is to be done, from the words and the date of the meeting.
struct ActionDueReader {
  /// The day of the meeting.
  let meeting: CalendarDate
  /// The days of later papers, for "the next meeting" and "her next report".
  let later: [CalendarDate]

  /// The time that words give; nil where they give none.
  ///
  /// - Parameter isCell: Whether the words are a cell of their own: a bare "16 May" is then a time.
  func due(in text: String, isCell: Bool = false) -> ActionDue? {
    let words = FoldedText(text).words
    return within(words) ?? day(words, isCell: isCell) ?? month(words, isCell: isCell) ?? next(words)
  }

  /// "within two weeks", "within 14 days".
  private func within(_ words: [String]) -> ActionDue? {
    for index in words.indices where words[index] == "within" && index + 2 < words.count {
      let count = Int(words[index + 1]) ?? NumberWord.value(of: words[index + 1]) ?? (["a", "one"].contains(words[index + 1]) ? 1 : nil)
      guard let count, let length = Self.lengths[words[index + 2]] ?? (words[index + 2] == "working" ? 1.4 : nil),
        let day = CalendarDate(dayNumber: meeting.dayNumber + Int((Double(count) * length).rounded()))
      else { continue }
      return ActionDue(day: day, isMonth: false)
    }
    return nil
  }

  private static let lengths: [String: Double] = ["day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "fortnight": 14]

  /// "by 30 June", "on 16 May 2025".
  private func day(_ words: [String], isCell: Bool) -> ActionDue? {
    for index in words.indices.dropLast() {
      guard let number = Int(words[index].prefix(while: \.isNumber)), words[index].utf8.count < 5,
        let month = Months.number(of: words[index + 1]),
        isCell || index > 0 && ["by", "before", "on", "than", "until"].contains(words[index - 1])
      else { continue }
      let printed = index + 2 < words.count ? Int(words[index + 2]).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
      return CalendarDate(year: printed ?? year(of: month, day: number), month: month, day: number).map {
        ActionDue(day: $0, isMonth: false)
      }
    }
    return nil
  }

  /// "by January", "the October meeting", "in November", "in the autumn".
  private func month(_ words: [String], isCell: Bool) -> ActionDue? {
    for index in words.indices {
      let before = words[..<index].suffix(2)
      let isDeadline = words[..<index].suffix(4).contains { $0 == "by" || $0 == "before" }
      let isTime = isCell || isDeadline || before.contains(where: { ["by", "in", "before", "during", "its", "next"].contains($0) })
      let isMeeting = words[(index + 1)...].prefix(2).contains { $0 == "meeting" || $0 == "report" }
      guard isTime || isMeeting else { continue }
      if let month = Months.number(of: words[index]) {
        guard month != 5 || words[index] == "may" && (isMeeting || isTime) else { continue }
        let printed = words[(index + 1)...].prefix(1).compactMap { Int($0) }.first.flatMap { (1990...2100).contains($0) ? $0 : nil }
        let year = printed ?? year(of: month, day: 28)
        return isMeeting ? meeting(of: month, in: year) : Self.end(of: month, in: year)
      }
      if before.contains("in") || before.contains("by"), let month = DateReader.lastMonth(ofSeason: words[index]) {
        return Self.end(of: month, in: year(of: month, day: 28))
      }
    }
    return nil
  }

  /// "the next meeting", "her next report".
  private func next(_ words: [String]) -> ActionDue? {
    for index in words.indices.dropLast() where words[index] == "next" {
      guard words[(index + 1)...].prefix(2).contains(where: { ["meeting", "report", "quarter"].contains($0) }),
        let day = later.first(where: { $0.dayNumber > meeting.dayNumber + 7 })
      else { continue }
      return meeting(of: day.month, in: day.year)
    }
    return nil
  }

  /// The day of the paper that came in a month, where one did; else its last day.
  private func meeting(of month: Int, in year: Int) -> ActionDue? {
    guard let day = later.last(where: { $0.year == year && $0.month == month }) else { return Self.end(of: month, in: year) }
    return ActionDue(day: day, isMonth: true, isMeeting: true)
  }

  private static func end(of month: Int, in year: Int) -> ActionDue? {
    CalendarDate.lastDay(of: month, in: year).map { ActionDue(day: $0, isMonth: true) }
  }

  /// The year in which a day next comes after the meeting.
  private func year(of month: Int, day: Int) -> Int {
    (month, day) >= (meeting.month, meeting.day) || month == meeting.month ? meeting.year : meeting.year + 1
  }
}

import PlanModel

/// The steps of a variation with their dates, for a paper that may know of these steps and no others.
struct VariationDates {
  let frame: PaperFrame
  let steps: [VariationStep]

  /// A row a step: its date or a blank, and whether it is past.
  var table: DocumentBlock {
    let rows = steps.compactMap { step -> [[Inline]]? in
      guard let date = frame.variation.date(of: step) else {
        guard let blank = Self.blanks[step] else { return nil }
        return [[.text(title(step))], [.blank(blank)], [.text("Not known")]]
      }
      return [[.text(title(step))], [.text(date.withWeekday)], [.text(tense(date))]]
    }
    return .table(
      DocumentTable(caption: "The steps", columns: ["Step", "Date", "On the day of this paper"], rows: rows, hasRowHeaders: true))
  }

  /// The steps whose dates a report should give.
  private static let blanks: [VariationStep: String] = [
    .consulted: "day on which the chief officer was consulted", .sent: "day on which the draft was sent to the Panel",
    .published: "day on which the papers were published", .meeting: "date of the meeting",
    .responseDue: "day by which the Panel wants a response", .issue: "day on which the issue is intended",
  ]

  private func title(_ step: VariationStep) -> String {
    if step == .issue, !frame.hasHappened(.issue) { return "Issue intended" }
    return step.title
  }

  private func tense(_ date: CalendarDate) -> String {
    guard let day = frame.facts.asOf else { return "Not told" }
    if date == day { return "Today" }
    let days = abs(day.days(to: date))
    return date < day ? "\(Phrases.counted(days, "day")) ago" : "In \(Phrases.counted(days, "day"))"
  }

  /// "20 days, 19 clear days and 13 clear working days".
  static func words(_ interval: Timetable.Interval) -> String {
    let working = interval.clearWorkingDays.map { Phrases.counted($0, "clear working day") }
    return Phrases.list(
      [Phrases.counted(interval.days, "day"), Phrases.counted(interval.clearDays, "clear day")] + [working].compactMap(\.self))
  }
}

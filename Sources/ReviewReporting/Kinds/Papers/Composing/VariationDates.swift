import DocumentRendering
import PlanModel
import StatutoryFrame

/// The steps of a variation with their dates, for a paper that may know of these steps and no others.
struct VariationDates {
  let frame: PaperFrame
  let steps: [VariationStep]

  /// A row a step: its date or a blank, and whether it is past.
  var table: DocumentBlock {
    let rows = steps.compactMap { step -> [[Inline]]? in
      guard let date = frame.variation.date(of: step) else {
        guard let blank = blank(for: step) else { return nil }
        return [[.text(title(step))], [.blank(blank)], [.text("Not known")]]
      }
      return [[.text(title(step))], [.text(date.withWeekday)], [.text(tense(date))]]
    }
    return .table(
      DocumentTable(caption: "The steps", columns: ["Step", "Date", seenFrom], rows: rows, hasRowHeaders: true))
  }

  private var seenFrom: String { frame.facts.asOf.map { "Seen from \($0)" } ?? "On the day of this paper" }

  /// What is left blank where a report should give a date; nil for a step that need not have been taken.
  private func blank(for step: VariationStep) -> String? {
    switch step {
    case .consulted: "day on which \(frame.chiefOfficerByTitle) was consulted"
    case .sent: "day on which the draft was sent to the Panel"
    case .published: "day on which the papers were published"
    case .meeting: "date of the meeting"
    case .responseDue: "day by which the Panel wants a response"
    case .issue: "day on which the issue is intended"
    default: nil
    }
  }

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

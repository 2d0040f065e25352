import PlanModel
import ReviewReporting
import StatutoryFrame

/// The page of the dates.
struct TimetableView {
  let frame: CaseFrame
  let hasReview: Bool
  let steps: [Step]
  let intervals: [String]
  let agenda: [String]
  let datesPath: String

  struct Step {
    let name: String
    let label: String
    let value: String
    let weekday: String?
  }

  init(_ facts: ReviewedVariation?, _ frame: CaseFrame) {
    self.frame = frame
    hasReview = facts != nil
    let variation = facts?.variation
    steps = VariationStep.allCases.map { step in
      let date = variation?.date(of: step)
      return Step(name: step.rawValue, label: step.title, value: date?.iso ?? "", weekday: date.map { "\($0.weekday)".capitalised })
    }
    intervals = (facts?.timetable.intervals ?? []).map { interval in
      let working = interval.clearWorkingDays.map { ", \($0) clear working days" } ?? ""
      return
        "\(interval.from.title) to \(interval.to.title.lowercased()): \(interval.days) days, \(interval.clearDays) clear days\(working)."
    }
    agenda = facts.map(Self.agenda) ?? []
    datesPath = frame.path(.dates)
  }

  /// When the agenda is to go out, counted back from the meeting of a panel of councils in England.
  private static func agenda(_ facts: ReviewedVariation) -> [String] {
    let variation = facts.variation
    guard variation.country == .england, !facts.citations(on: .copiesToAuthorities).isEmpty else { return [] }
    guard let meeting = variation.date(of: .meeting) else {
      return ["Give the date of the meeting, and the last day for the agenda is counted back from it."]
    }
    guard let notice = NoticeDay(5, before: meeting) else { return [] }
    var sentences = [
      "The agenda and its papers are to be open to inspection five clear days before the meeting (SI 2002/715). For the meeting on \(day(meeting)), that is \(day(notice.day)) at the latest.",
      "The day of sending, the day of the meeting, weekends and bank holidays are not counted.",
    ]
    if !notice.bankHolidays.isEmpty {
      sentences.append("Left out: \(notice.bankHolidays.map { "\($0.name), \(day($0.date))" }.joined(separator: "; ")).")
    }
    if !notice.knowsBankHolidays { sentences.append("The bank holidays of that year are not known here: look whether one falls between.") }
    if let sent = variation.date(of: .published), sent < meeting {
      sentences.append(
        sent <= notice.day
          ? "The papers’ own date, \(day(sent)), is in time."
          : "The papers’ own date, \(day(sent)), is too late for that. A late item needs the chair’s reason for urgency in the minutes (Local Government Act 1972, s.100B(4)(b))."
      )
    }
    return sentences
  }

  private static func day(_ date: CalendarDate) -> String { "\("\(date.weekday)".capitalised) \(date)" }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

import PlanModel
import ReviewReporting
import StatutoryFrame

/// The page of the dates.
struct TimetableView {
  let frame: CaseFrame
  let hasReview: Bool
  let steps: [Step]
  let intervals: [String]
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
    datesPath = frame.path(.dates)
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

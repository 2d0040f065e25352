import PlanModel
import StatutoryFrame

extension Timetable {
  /// What "clear" means in every count of days.
  static let meaningOfClear =
    "Clear days are the days between two dates: neither the first nor the last is counted. "
    + "Clear working days leave out Saturdays, Sundays and the bank holidays of England and Wales."
}

extension Timetable.Doubt {
  /// The doubt as sentences of a report.
  var sentence: String {
    switch self {
    case .outOfOrder(let earlier, let later, let isStatutory):
      "The date of “\(later.step.title)” (\(later.date)) is before that of “\(earlier.step.title)” (\(earlier.date)); "
        + "\(isStatutory ? "the Act puts them in the other order" : "one follows the other"). Check both dates."
    case .outsideHolidayData(let years):
      "Working days are not counted where a day is before \(years.lowerBound) or after \(years.upperBound): the bank "
        + "holidays of other years are not in the data."
    case .holidaysByRule(let years):
      "The bank holidays of \(years.map(String.init).joined(separator: ", ")) are those that the standing rules give; a day added or moved by "
        + "proclamation is not in them. Check them against the published list."
    }
  }

  /// Whether it is about one of these steps.
  func concerns(_ steps: [VariationStep]) -> Bool {
    guard case .outOfOrder(let earlier, let later, _) = self else { return false }
    return steps.contains(earlier.step) || steps.contains(later.step)
  }
}

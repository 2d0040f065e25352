/// A date or a period as text writes it, to the precision that it gives.
package struct PlanDate: Hashable, Sendable {
  /// The year, or the first of a period.
  package var year: Int?
  /// The month, or the first of a span of months.
  package var month: Int?
  /// The day of the month.
  package var day: Int?
  /// The last year of a period: 2017 of "2016/17".
  package var lastYear: Int?
  /// The last month of a span: June of "Q1 2026/27", August of "summer 2026".
  package var lastMonth: Int?
  /// The quarter, where no year shows which months it means.
  package var quarter: Int?

  /// A date of what is given.
  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, lastYear: Int? = nil, lastMonth: Int? = nil, quarter: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.lastYear = lastYear
    self.lastMonth = lastMonth
    self.quarter = quarter
  }

  /// How exact it is: 1 a year or a period of years, 2 a quarter or a season, 3 a month, 4 a day.
  package var precision: Int { day != nil ? 4 : lastMonth != nil || quarter != nil ? 2 : month != nil ? 3 : 1 }

  /// The first month, counted from year 0; nil without a year.
  package var firstMonth: Int? { year.map { $0 * 12 + (month ?? 1) - 1 } }

  /// The last day, as ``CivilDay`` counts; nil without a year, and for a period.
  package var lastDay: Int? {
    guard let year, lastYear == nil else { return nil }
    if let month, let day { return CivilDay.number(year: year, month: month, day: day) }
    let last = lastMonth ?? month ?? 12
    let lastYear = last < (month ?? 1) ? year + 1 : year
    return CivilDay.number(year: last == 12 ? lastYear + 1 : lastYear, month: last == 12 ? 1 : last + 1, day: 1) - 1
  }

  /// Months from this to another by their beginnings, or where these are one by their ends; nil without years.
  package func months(to other: PlanDate) -> Int? {
    guard let first = firstMonth, let second = other.firstMonth else { return nil }
    if first != second { return second - first }
    return (other.lastYear ?? other.year ?? 0) * 12 + (other.lastMonth ?? other.month ?? 0) - (lastYear ?? year ?? 0) * 12
      - (lastMonth ?? month ?? 0)
  }
}

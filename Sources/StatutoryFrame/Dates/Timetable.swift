public import PlanModel

/// The steps of a variation with their dates, and the days between them. It counts; it never says whether the time was enough.
public struct Timetable: Hashable, Sendable, Codable {
  /// The steps that have a date, in the order of their dates.
  public var steps: [Step]
  /// The days between the steps that a reader asks about first, such as from the draft sent to the meeting.
  public var intervals: [Interval]
  /// The steps that have no date.
  public var undated: [VariationStep]
  /// The day that separates past from to come; nil where none was given.
  public var asOf: CalendarDate?
  /// Dates out of order, and limits of the holiday data.
  public var doubts: [Doubt]

  package init(
    steps: [Step] = [], intervals: [Interval] = [], undated: [VariationStep] = [], asOf: CalendarDate? = nil, doubts: [Doubt] = []
  ) {
    self.steps = steps
    self.intervals = intervals
    self.undated = undated
    self.asOf = asOf
    self.doubts = doubts
  }

  /// A dated step.
  public struct Step: Hashable, Sendable, Codable {
    /// The step.
    public var step: VariationStep
    /// Its date.
    public var date: CalendarDate
    /// Whether the day is past, present or to come; nil where no reference day was given.
    public var tense: Tense?
    /// The days from the reference day: 3 for a step in three days, negative for a past one; nil where no day was given.
    public var daysAway: Int?
    /// The days since the dated step before it; nil for the first.
    public var sincePrevious: Interval?

    package init(step: VariationStep, date: CalendarDate, daysAway: Int? = nil, sincePrevious: Interval? = nil) {
      self.step = step
      self.date = date
      self.tense = daysAway.map { $0 < 0 ? .past : $0 == 0 ? .today : .toCome }
      self.daysAway = daysAway
      self.sincePrevious = sincePrevious
    }
  }

  /// The position of a day in relation to the reference day.
  public enum Tense: String, Hashable, Sendable, Codable, CaseIterable {
    case past, today, toCome
  }

  /// The days from one step to another that is not before it.
  public struct Interval: Hashable, Sendable, Codable {
    /// The step it begins with.
    public var from: VariationStep
    /// The step it ends with.
    public var to: VariationStep
    /// The days from date to date: 10 from 5 to 15 June.
    public var days: Int
    /// The days between, neither end counted: 9 from 5 to 15 June.
    public var clearDays: Int
    /// The working days between, neither end counted; nil where a day lies outside the holiday data.
    public var clearWorkingDays: Int?
    /// The bank holidays that were left out of the count, weekend days apart.
    public var bankHolidays: [BankHoliday]

    package init(
      from: VariationStep, to: VariationStep, days: Int, clearDays: Int, clearWorkingDays: Int?, bankHolidays: [BankHoliday] = []
    ) {
      self.from = from
      self.to = to
      self.days = days
      self.clearDays = clearDays
      self.clearWorkingDays = clearWorkingDays
      self.bankHolidays = bankHolidays
    }
  }

  /// What makes a reader check a date or a count of days.
  public enum Doubt: Hashable, Sendable, Codable {
    /// The later of two steps has the earlier date.
    ///
    /// - Parameter isStatutory: Whether the order of the two is that of the Act.
    case outOfOrder(earlier: Variation.DatedStep, later: Variation.DatedStep, isStatutory: Bool)
    /// Working days are not counted where a day is outside the years of the holiday data.
    case outsideHolidayData(years: ClosedRange<Int>)
    /// The bank holidays of these years follow from the standing rules, without what is proclaimed.
    case holidaysByRule(years: [Int])
  }
}

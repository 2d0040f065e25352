public import PlanModel

extension Timetable {
  /// The timetable of a variation: what was done, what is to come, and the days between.
  ///
  /// - Parameters:
  ///   - variation: The variation with its dates.
  ///   - day: The day that separates past from to come; nil to leave it out.
  ///   - holidays: The bank holidays that are left out of working days.
  public init(of variation: Variation, asOf day: CalendarDate? = nil, holidays: BankHolidays = .englandAndWales) {
    let order = Dictionary(uniqueKeysWithValues: VariationStep.allCases.enumerated().map { ($1, $0) })
    let dated = variation.dates.sorted { ($0.date, order[$0.step] ?? 0) < ($1.date, order[$1.step] ?? 0) }
    var count = Count(holidays: holidays)
    var steps: [Step] = []
    for (index, entry) in dated.enumerated() {
      let previous = index > 0 ? count.interval(from: dated[index - 1], to: entry) : nil
      steps.append(Step(step: entry.step, date: entry.date, daysAway: day?.days(to: entry.date), sincePrevious: previous))
    }
    let intervals = Self.askedAbout.compactMap { pair -> Interval? in
      guard let from = variation.entry(pair.from), let to = variation.entry(pair.to), from.date <= to.date else { return nil }
      return count.interval(from: from, to: to)
    }
    let given = Set(variation.dates.map(\.step))
    self.init(
      steps: steps, intervals: intervals, undated: VariationStep.allCases.filter { !given.contains($0) }, asOf: day,
      doubts: Self.orderDoubts(of: variation) + count.doubts)
  }

  /// The pairs of steps between which a reader asks for the days.
  private static let askedAbout: [(from: VariationStep, to: VariationStep)] = [
    (.consulted, .sent), (.publicConsultationOpened, .publicConsultationClosed), (.sent, .meeting), (.published, .meeting),
    (.meeting, .report), (.report, .responseDue), (.meeting, .responseDue), (.report, .response), (.meeting, .response),
    (.responsePublished, .issue), (.sent, .issue), (.issue, .issuedPlanPublished),
  ]

  /// The steps that follow one another in s.5(6) and (10) and s.28(3), and in s.6 and s.33 for London.
  private static let statutoryOrder: [VariationStep] = [
    .consulted, .sent, .meeting, .report, .response, .responsePublished, .issue, .issuedPlanPublished,
  ]

  /// The steps of which one follows the other by their nature.
  private static let otherOrder: [(VariationStep, VariationStep)] = [
    (.publicConsultationOpened, .publicConsultationClosed), (.published, .meeting),
  ]

  private static func orderDoubts(of variation: Variation) -> [Doubt] {
    let dated = statutoryOrder.compactMap { variation.entry($0) }
    let pairs =
      zip(dated, dated.dropFirst()).map { ($0, $1, true) }
      + otherOrder.compactMap { first, second in
        guard let first = variation.entry(first), let second = variation.entry(second) else { return nil }
        return (first, second, false)
      }
    return pairs.compactMap { earlier, later, isStatutory in
      later.date < earlier.date ? .outOfOrder(earlier: earlier, later: later, isStatutory: isStatutory) : nil
    }
  }
}

extension Variation {
  fileprivate func entry(_ step: VariationStep) -> DatedStep? { dates.first { $0.step == step } }
}

/// Counts days, and remembers what the holiday data could not say.
private struct Count {
  let holidays: BankHolidays
  private var isOutside = false
  private var isByRule = false

  init(holidays: BankHolidays) { self.holidays = holidays }

  mutating func interval(from: Variation.DatedStep, to: Variation.DatedStep) -> Timetable.Interval {
    let days = from.date.days(to: to.date)
    let working = holidays.clearWorkingDays(between: from.date, and: to.date)
    if working == nil { isOutside = true }
    if working != nil, holidays.yearsByRule.contains(where: { (from.date.year...to.date.year).contains($0) }) { isByRule = true }
    return Timetable.Interval(
      from: from.step, to: to.step, days: days, clearDays: max(0, days - 1), clearWorkingDays: working?.count,
      bankHolidays: working?.holidays ?? [])
  }

  var doubts: [Timetable.Doubt] {
    var doubts: [Timetable.Doubt] = []
    if isOutside { doubts.append(.outsideHolidayData(years: holidays.years)) }
    if isByRule { doubts.append(.holidaysByRule(years: holidays.yearsByRule)) }
    return doubts
  }
}

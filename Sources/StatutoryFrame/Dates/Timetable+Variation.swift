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
      notes: Self.orderNotes(of: variation) + count.notes)
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

  private static func orderNotes(of variation: Variation) -> [LoadingNote] {
    let dated = statutoryOrder.compactMap { variation.entry($0) }
    var notes = zip(dated, dated.dropFirst()).compactMap { earlier, later in
      note(earlier, before: later, because: "the Act puts them in the other order")
    }
    for pair in [(VariationStep.publicConsultationOpened, VariationStep.publicConsultationClosed), (.published, .meeting)] {
      guard let first = variation.entry(pair.0), let second = variation.entry(pair.1) else { continue }
      if let note = note(first, before: second, because: "one follows the other") { notes.append(note) }
    }
    return notes
  }

  private static func note(
    _ earlier: Variation.DatedStep, before later: Variation.DatedStep, because reason: String
  ) -> LoadingNote? {
    guard later.date < earlier.date else { return nil }
    return LoadingNote(
      .advice,
      "The date of “\(later.step.title)” (\(later.date)) is before that of “\(earlier.step.title)” (\(earlier.date)); \(reason). "
        + "Check both dates.")
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

  var notes: [LoadingNote] {
    var notes: [LoadingNote] = []
    if isOutside {
      notes.append(
        LoadingNote(
          .limit,
          "Working days are not counted where a day is before \(holidays.years.lowerBound) or after \(holidays.years.upperBound): the bank "
            + "holidays of other years are not in the data."))
    }
    if isByRule {
      let years = holidays.yearsByRule.map(String.init).joined(separator: ", ")
      notes.append(
        LoadingNote(
          .limit,
          "The bank holidays of \(years) are those that the standing rules give; a day added or moved by proclamation is not in them. "
            + "Check them against the published list."))
    }
    return notes
  }
}

import DocumentRendering
import PlanModel
import StatutoryFrame

/// The section on the dates of a variation: its steps, the days between them and what is still to come, for any kind of paper.
///
/// It reports days. It never says whether the time was enough (Police Reform and Social Responsibility Act 2011, s.5(7)).
struct TimetableSection {
  let timetable: Timetable
  /// The provisions that apply, from which each step takes its own.
  let citations: [StatutoryCitation]
  /// What is put before the panel: a new plan is issued under one provision, a variation made under another.
  let instrument: PlanInstrument

  /// The section; nil where no step has a date.
  var section: DocumentSection? {
    guard !timetable.steps.isEmpty else { return nil }
    return DocumentSection(id: "timetable", heading: "Timetable", count: timetable.steps.count, blocks: blocks)
  }

  /// The contents of the section, for a paper that puts them under a heading of its own.
  var blocks: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.paragraph(opening.joined(separator: " "))]
    if let picture = TimetablePicture(timetable).drawing { blocks.append(.drawing(picture)) }
    blocks.append(.table(steps))
    if let toCome { blocks.append(.paragraph(toCome)) }
    if !timetable.intervals.isEmpty { blocks += [.table(intervals), .paragraph(Timetable.meaningOfClear, .quiet)] }
    if let undated { blocks.append(.paragraph(undated, .quiet)) }
    if !timetable.doubts.isEmpty { blocks.append(.list(timetable.doubts.map { [.text($0.sentence)] }, .compact)) }
    return blocks
  }

  /// The days that the panel had, and that the Act gives no number.
  var opening: [String] {
    var sentences = [(VariationStep.sent, "The draft was sent to the Panel"), (.published, "The papers for the meeting were published")]
      .compactMap { from, words in interval(from, .meeting).map { "\(words) \(days($0)) before the meeting\(working($0))." } }
    if let provision = provision(on: .reasonableTime) {
      sentences.append("The Act asks for a reasonable amount of time and gives no number of days (\(provision)).")
    }
    return sentences.isEmpty ? ["These are the steps that have a date."] : sentences
  }

  private func interval(_ from: VariationStep, _ to: VariationStep) -> Timetable.Interval? {
    timetable.intervals.first { $0.from == from && $0.to == to }
  }

  private func days(_ interval: Timetable.Interval) -> String { Phrases.counted(interval.days, "day") }

  /// ", with 13 clear working days between".
  private func working(_ interval: Timetable.Interval) -> String {
    interval.clearWorkingDays.map { ", with \(Phrases.counted($0, "clear working day")) between" } ?? ""
  }

  private var steps: DocumentTable {
    var columns = ["Step", "Date", "Provision", "Days since the step before"]
    if let day = timetable.asOf { columns.append("Seen from \(day)") }
    let rows = timetable.steps.map { step -> [[Inline]] in
      let cells = [
        step.step.title, step.date.withWeekday, provision(on: step.step.matter(of: instrument)) ?? "",
        step.sincePrevious.map { Phrases.digits($0.days) } ?? "",
      ]
      return (timetable.asOf == nil ? cells : cells + [tense(of: step)]).map { [.text($0)] }
    }
    return DocumentTable(caption: "The steps and their dates", columns: columns, rows: rows, hasRowHeaders: true)
  }

  private func tense(of step: Timetable.Step) -> String {
    switch step.tense {
    case .past: "past"
    case .today: "that day"
    case .toCome: "to come, in \(Phrases.counted(step.daysAway ?? 0, "day"))"
    case nil: ""
    }
  }

  private var toCome: String? {
    guard let day = timetable.asOf else { return nil }
    let coming = timetable.steps.filter { $0.tense == .toCome }
    guard !coming.isEmpty else { return "Seen from \(day), every step that has a date is past." }
    let named = coming.map { "\($0.step.title.uncapitalisedFirst) (\($0.date))" }
    return "Still to come, seen from \(day): \(Phrases.list(named))."
  }

  private var intervals: DocumentTable {
    let rows = timetable.intervals.map { interval -> [[Inline]] in
      let holidays = interval.bankHolidays.map { "\($0.name), \($0.date)" }.joined(separator: "; ")
      return [
        interval.from.title, interval.to.title, Phrases.digits(interval.days), Phrases.digits(interval.clearDays),
        interval.clearWorkingDays.map(Phrases.digits) ?? "not counted", holidays.isEmpty ? "none" : holidays,
      ].map { [.text($0)] }
    }
    return DocumentTable(
      caption: "The days between", columns: ["From", "To", "Days", "Clear days", "Clear working days", "Bank holidays left out"],
      rows: rows, hasRowHeaders: true)
  }

  private var undated: String? {
    guard !timetable.undated.isEmpty else { return nil }
    let steps = timetable.undated.map(\.title.uncapitalisedFirst).joined(separator: "; ")
    return "No date was given for: \(steps). A step without a date may be still to come, or may not have been needed."
  }

  private func provision(on matter: StatutoryMatter?) -> String? {
    guard let matter else { return nil }
    let provisions = citations.filter { $0.matter == matter && !$0.isInterpretation }.map(\.provision)
    return provisions.isEmpty ? nil : provisions.joined(separator: ", ")
  }
}

extension VariationStep {
  /// What the law says of the step is filed under; nil for a step that rests on no provision of its own.
  fileprivate func matter(of instrument: PlanInstrument) -> StatutoryMatter? {
    switch self {
    case .consulted: .consultChiefOfficer
    case .publicConsultationOpened, .publicConsultationClosed: .viewsOfPeople
    case .sent: .sendDraftToPanel
    case .published: nil
    case .meeting: .panelReview
    case .report: .panelReport
    case .responseDue: .writtenResponse
    case .response: .respondToPanel
    case .responsePublished: .publishResponse
    case .consultedAgain: .consultChiefOfficerAgain
    case .issue: instrument == .newPlan ? .powerToIssue : .powerToVary
    case .issuedPlanPublished: .sendAndPublishPlan
    }
  }
}

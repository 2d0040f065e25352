import DocumentRendering
import PlanModel
import StatutoryFrame

extension OfficerCoveringReportComposer {
  /// The days that the Panel has: counted, and not judged.
  mutating func timetable() -> DocumentSection {
    var blocks = [
      numbering.paragraph("The time that the Panel has", days),
      numbering.paragraph(
        "The law",
        "The Panel must have a reasonable amount of time for its review\(frame.bracketed(.reasonableTime)). No number of days is fixed."),
    ]
    if let agenda { blocks.append(numbering.paragraph("The agenda", agenda)) }
    let known = frame.facts.timetable.keeping(Self.steps)
    if let picture = TimetablePicture(known).drawing { blocks.append(.drawing(picture)) }
    blocks += [VariationDates(frame: frame, steps: Self.steps).table, .paragraph(Timetable.meaningOfClear, .quiet)]
    if !known.doubts.isEmpty { blocks.append(.list(known.doubts.map { [.text($0.sentence)] }, .compact)) }
    return DocumentSection(id: "timetable", heading: "Timetable", blocks: blocks)
  }

  /// The steps that a report for the meeting can know of: what went before it, and what is asked for or intended after it.
  private static let steps: [VariationStep] = [
    .consulted, .publicConsultationOpened, .publicConsultationClosed, .sent, .published, .meeting, .responseDue, .issue,
  ]

  /// When the agenda is to be open to inspection, counted back from the meeting of a panel of councils in England.
  private var agenda: Sentence? {
    guard variation.country == .england, frame.hasProvision(.copiesToAuthorities), let meeting = variation.date(of: .meeting),
      let notice = NoticeDay(5, before: meeting)
    else { return nil }
    let unknown = notice.knowsBankHolidays ? "." : ", if no bank holiday falls between: those of that year are not known here."
    return
      "The agenda and its papers are to be open to inspection at least five clear days before the meeting (SI 2002/715). Counted back from the"
      + "meeting, without weekends and bank holidays, that is \(notice.day.withWeekday) at the latest\(unknown)"
  }

  private var days: Sentence {
    let described = frame.facts.timetable.intervals.filter { $0.to == .meeting }.map { interval -> Sentence in
      let from = interval.from == .sent ? "the day on which the draft was sent" : "the day on which the papers were published"
      return "From \(from) to the meeting there are \(VariationDates.words(interval))."
    }
    return described.isEmpty ? "\(blank: "the days from the sending of the draft to the meeting")." : Sentence.joined(described)
  }

  /// What the plan says under each head that the Act lists, before and after.
  mutating func coverage() -> DocumentSection {
    let heading = "What the plan must set out"
    let grid = frame.facts.grid
    guard changes != nil, frame.hasProvision(.contents), grid.versions.count >= 2, let base = frame.base, let draft = frame.draft else {
      let blank: Sentence = "\(blank: "what the plan says under each head of its contents, before and after")."
      return DocumentSection(id: "coverage", heading: heading, blocks: [numbering.paragraph("Before and after", blank)])
    }
    let opening: Sentence = "The table sets the plan as it stands beside the draft, under each head that the Act lists."
    return DocumentSection(
      id: "coverage", heading: heading,
      blocks: [numbering.paragraph("Before and after", opening)]
        + PlanContentGridSection(
          grid: grid.keepingFirst(called: frame.isRedlineAlone ? [base.part, draft.part] : [base.label, draft.label])
        )
        .blocks)
  }

  /// What the decision may bring with it: what is known from the text, and a blank for the officer who must say.
  mutating func implications() -> DocumentSection {
    let blocks = [
      numbering.paragraph("Legal", "The provisions are set out above. \(blank: "the legal adviser’s comments")."),
      numbering.paragraph("Financial", money + "\(blank: "financial implications, or why there are none")."),
      numbering.paragraph("Equality", scope + "\(blank: "equality implications and any impact assessment, or why there are none")."),
      numbering.paragraph("Risk", "\(blank: "risks, or why there are none")."),
      numbering.paragraph("Staff", "\(blank: "human resources implications, or why there are none")."),
      numbering.paragraph("Data protection", "\(blank: "data protection implications, or why there are none")."),
    ]
    return DocumentSection(id: "implications", heading: "Implications", blocks: blocks)
  }

  private var money: Sentence {
    let figures = changes?.report.figures.count { "£€".contains(where: ($0.original ?? $0.revised ?? "").contains) } ?? 0
    guard figures > 0 else { return "" }
    return
      "\(Phrases.number(figures).capitalisedFirst) \(Phrases.noun(figures, "sum")) of money \(figures == 1 ? "differs" : "differ") in the draft."
  }

  private var scope: Sentence {
    let found = changes?.changes(because: [.scopeNarrowed, .scopeWidened, .definitionChanged]) ?? []
    guard !found.isEmpty else { return "" }
    let count = "\(Phrases.number(found.count).capitalisedFirst) \(Phrases.noun(found.count, "change"))"
    return "\(count) \(found.count == 1 ? "alters" : "alter") who or what is covered (\(ReportedChange.references(found)))."
  }

  /// Background papers and appendices.
  mutating func papers() -> DocumentSection {
    // A published work is no background paper (Local Government Act 1972, s.100D(5)).
    let files = [frame.draft].compactMap(\.self).map { Sentence("\($0.line)") }
    let redline = variation.redline.map { Sentence("The redline: \($0.source.file)") }
    let covering = variation.coveringReport.map { Sentence("The report of \(frame.commissioner): \($0.file)") }
    let background = files + [redline, covering].compactMap(\.self) + ["\(blank: "other background papers, or “none”")"]
    let appendices: [Sentence] = [
      "Appendix 1: Change schedule", "Appendix 2: The \(frame.draftName), clean", "Appendix 3: The plan as published",
      "Appendix 4: \(blank: "the report or letter of \(frame.commissioner) that came with the draft")",
    ]
    return DocumentSection(
      id: "papers", heading: "Background papers and appendices",
      blocks: [
        numbering.paragraph("Background papers", "These were relied on:"), .list(background.map(\.inlines), .bulleted),
        numbering.paragraph("Appendices", "These go with the report:"), .list(appendices.map(\.inlines), .bulleted),
      ])
  }
}

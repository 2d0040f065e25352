import DocumentRendering
import PlanModel
import ReviewReporting
import StatutoryFrame
import Testing

/// The timetable and the grid of s.7(1), as sections of a paper.
struct TimetableSectionTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func reviewed(_ timetable: Timetable, _ grid: PlanContentGrid = PlanContentGrid(versions: [], rows: [])) -> ReviewedVariation {
    ReviewedVariation(
      variation: Variation(
        area: "Wealdmere", country: .england, body: LocalPolicingBody(kind: .pcc, name: "The commissioner"),
        panel: ReviewingPanel(kind: .policeAndCrimePanel, name: "The panel"), instrument: .variation),
      timetable: timetable, grid: grid,
      citations: [
        StatutoryCitation(
          instrument: "An Act", provision: "s.5(6)(c)", matter: .sendDraftToPanel, requirement: "Send it.", bodies: [.pcc], source: "read")
      ], readerVersion: "1")
  }

  private func section(_ id: String, _ reviewed: ReviewedVariation) -> DocumentSection? {
    PanelReview(of: reviewed).document(of: ReviewFixture.wealdmere.report).sections.first { $0.id == id }
  }

  private func timetable(_ steps: [(VariationStep, String)], asOf: String) throws -> Timetable {
    let today = try day(asOf)
    let steps = try steps.map { step, iso in
      let date = try day(iso)
      return Timetable.Step(step: step, date: date, daysAway: today.days(to: date))
    }
    let holiday = BankHoliday(date: try day("2026-01-01"), name: "New Year’s Day")
    return Timetable(
      steps: steps,
      intervals: [
        .init(from: .sent, to: .meeting, days: 20, clearDays: 19, clearWorkingDays: 12, bankHolidays: [holiday]),
        .init(from: .meeting, to: .report, days: 4, clearDays: 3, clearWorkingDays: nil),
      ], undated: [.response], asOf: today)
  }

  @Test("Days are reported, with the holidays left out by name, and nothing is passed or failed")
  func days() throws {
    let crowded: [(VariationStep, String)] = [(.sent, "2025-12-30"), (.meeting, "2026-01-19"), (.report, "2026-01-23")]
    let found = try #require(section("timetable", reviewed(try timetable(crowded, asOf: "2026-01-10"))))
    let text = String(decoding: Page(section: found).rendered(as: .markdown), as: UTF8.self)
    for part in [
      "The draft was sent to the Panel 20 days before the meeting, with 12 clear working days between.", "s.5(6)(c)",
      "New Year’s Day, 1 January 2026", "not counted", "to come, in 9 days", "Still to come, seen from 10 January 2026: panel meeting",
      "No date was given for: response given",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    for word in ["late", "enough", "failed", "passed", "too short", "breach"] { #expect(!text.lowercased().contains(word), "\(word)") }
  }

  @Test("Doubts about dates and holidays are said, and nothing is passed or failed")
  func doubts() throws {
    var timetable = try timetable([(.meeting, "2026-06-01"), (.sent, "2026-06-22")], asOf: "2026-06-22")
    timetable.doubts = [
      .outOfOrder(
        earlier: Variation.DatedStep(.sent, on: try day("2026-06-22")), later: Variation.DatedStep(.meeting, on: try day("2026-06-01")),
        isStatutory: true),
      .outsideHolidayData(years: 2012...2028), .holidaysByRule(years: [2027, 2028]),
    ]
    let found = try #require(section("timetable", reviewed(timetable)))
    let text = String(decoding: Page(section: found).rendered(as: .markdown), as: UTF8.self)
    for part in [
      "“Panel meeting” (1 June 2026) is before that of “Draft sent to the panel” (22 June 2026); the Act puts them in the other order",
      "before 2012 or after 2028", "The bank holidays of 2027, 2028 are those that the standing rules give",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    for verdict in ["fail", "breach", "comply", "compliance", "sufficient", "enough"] { #expect(!text.lowercased().contains(verdict)) }
  }

  @Test("No two labels of the picture overlap, however close the days, and every label stays within it")
  func labels() throws {
    let steps = VariationStep.allCases.enumerated().map { index, step in (step, index == 0 ? "2025-01-06" : "2026-03-\(10 + index / 3)") }
    for asOf in ["2025-01-06", "2026-03-11", "2026-12-31"] {
      let found = try #require(section("timetable", reviewed(try timetable(steps, asOf: asOf))))
      let drawing = try #require(found.blocks.compactMap { if case .drawing(let drawing) = $0 { drawing } else { nil } }.first)
      var feet: [Int: [Int]] = [:]
      for case .label(_, let point, _, _) in drawing.shapes { feet[point.x, default: []].append(point.y) }
      #expect(feet.count == 2)
      for column in feet.values {
        #expect(zip(column, column.dropFirst()).allSatisfy { $1 - $0 >= 18 }, "\(column)")
        #expect(column.allSatisfy { (14...drawing.height).contains($0) }, "\(column) in \(drawing.height)")
      }
      for step in VariationStep.allCases { #expect(drawing.words.lowercased().contains(step.title.lowercased())) }
    }
  }

  @Test("A single date makes no picture, and none makes no section")
  func few() throws {
    let one = try #require(section("timetable", reviewed(try timetable([(.sent, "2026-01-13")], asOf: "2026-01-13"))))
    #expect(!one.blocks.contains { if case .drawing = $0 { true } else { false } })
    #expect(section("timetable", reviewed(Timetable())) == nil)
  }

  private func row(_ head: PlanContentHead, _ counts: [Int], lost: [String] = []) -> PlanContentGrid.Row {
    let cells = counts.map { count in
      PlanContentGrid.Cell(
        findings: count == 0
          ? [] : [.init(under: "Performance", evidence: .heading, count: count, sample: "We publish figures.", place: Place(paragraph: 3))])
    }
    let movements = zip(counts, counts.dropFirst()).map { before, after in
      PlanContentGrid.Movement(
        kind: after == 0 ? .emptied : after < before ? .thinned : after > before ? .fuller : .level, before: before, after: after,
        termsLost: after < before ? lost : [])
    }
    return PlanContentGrid.Row(head: head, cells: cells, movements: movements)
  }

  @Test("A head that is empty now, or has lost a word, is a fact with a question; fewer statements alone are not")
  func grid() throws {
    let grid = PlanContentGrid(
      versions: ["Published", "Draft", "Issued"],
      rows: [
        row(.measures, [5, 4, 4], lost: ["dashboard"]), row(.grants, [3, 0, 0]), row(.resources, [4, 2, 6]), row(.reporting, [1, 1, 1]),
      ])
    let found = try #require(section("coverage-grid", reviewed(Timetable(), grid)))
    let text = String(decoding: Page(section: found).rendered(as: .markdown), as: UTF8.self)
    for part in [
      "No longer mentions “dashboard”.", "Nothing found any more.", "“We publish figures”",
      "how will the Panel and the public see progress", "which grants go on",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(!text.contains("what money and other resources"), "how many statements there are is no ground for a question")
    #expect(text.contains("The grid does not say whether the Act is met."))
  }

  private struct Page: Paper {
    let section: DocumentSection
    var document: ReportDocument { ReportDocument(title: "Page", status: "Draft", sections: [section], closing: "End.") }
  }
}

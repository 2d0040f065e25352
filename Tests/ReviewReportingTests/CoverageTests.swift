import DocumentRendering
import PlanModel
import Testing

@testable import ReviewReporting

/// The coverage statement, the notes and the law.
struct CoverageTests {
  private let report = ReviewFixture.wealdmere.report

  private func statement(_ coverage: ReadingCoverage) -> String {
    var fixture = ReviewFixture.small(same("Visit every ward"))
    fixture.original.coverage = coverage
    return fixture.report.coverage[0]
  }

  @Test func everythingRead() {
    #expect(
      statement(ReadingCoverage(paragraphs: 212, tables: 6, cells: 48, notes: 12))
        == "The published plan: 212 of 212 paragraphs, 6 tables (48 cells) and 12 footnotes and endnotes were compared.")
  }

  @Test func oneOfEach() {
    let coverage = ReadingCoverage(
      paragraphs: 1, tables: 1, cells: 1, notes: 1, headersAndFooters: 1, comments: 0, unread: [.init(what: "drawing", count: 1)])
    #expect(
      statement(coverage)
        == "The published plan: 1 of 1 paragraph, 1 table (1 cell) and 1 footnote or endnote were compared. 1 header or footer was set aside. 1 drawing could not be read."
    )
  }

  @Test func whatWasSetAsideIsNotCalledCompared() {
    #expect(
      statement(ReadingCoverage(paragraphs: 10, paragraphsSetAside: 3))
        == "The published plan: 7 of 10 paragraphs were compared. 3 paragraphs of contents pages, running heads and page numbers were set aside."
    )
  }

  @Test func oneRedlineIsToldOnce() {
    var fixture = ReviewFixture.small(same("Visit every ward"))
    fixture.original.source.view = .original
    fixture.revised.source = fixture.original.source
    fixture.revised.source.view = .revised
    fixture.revised.coverage = fixture.original.coverage
    let report = fixture.report
    #expect(report.coverage[0].hasPrefix("The redline, read both ways: "))
    #expect(report.coverage[1] == "Both texts come from the one redline. The plan as published was not given, and was not compared.")
    #expect(report.original.name == "the redline’s old text" && report.revised.name == "the redline’s new text")
  }

  @Test func aNoteOnBothReadingsIsToldOnce() {
    #expect(report.notes.count { $0.note.kind == .inferred } == 1)
    #expect(report.notes.first { $0.note.kind == .inferred }?.origin == .both)
    #expect(report.markUpFaults.count == 2)
  }

  @Test func theLawIsCitedRightly() {
    let citations = report.law.provisions.map(\.citation)
    #expect(citations == ["s.5(4)", "s.5(6)(c)", "s.5(7)", "s.28(3)", "Sch.6 para 27", "s.5(6)(d) to (f)", "s.5(8)"])
    #expect(!citations.contains("s.5(5)"), "s.5(5) is the strategic policing requirement.")
    #expect(report.law.status == "Draft for adoption by the Panel")
  }

  @Test func londonHasProvisionsOfItsOwn() {
    var fixture = ReviewFixture.small(same("Visit every ward"))
    fixture.revised.value.metadata.body = "Mayor’s Office for Policing and Crime (MOPAC)"
    #expect(fixture.report.law.provisions.first?.citation == "s.6(6)(c)")
  }

  @Test(arguments: [ReportFormat.html, .markdown, .csv]) func noWordThatThePanelMustNotUse(format: ReportFormat) {
    let text = String(decoding: report.rendered(as: format), as: UTF8.self).lowercased()
    for word in ["approv", "improper", "breach", "veto", "comply", "sign off"] { #expect(!text.contains(word), "\(word)") }
  }
}

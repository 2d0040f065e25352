import DocumentRendering
import Foundation
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("Papers on less than was hoped for")
struct MissingVersionsTests {
  @Test("With the redline alone its old text is compared with its new, and every paper that rests on it says so")
  func redlineAlone() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-01-20")) { $0.versions.removeAll { $0.role != .draft } }
    #expect(facts.proposal != nil)
    #expect(facts.check == nil)
    let covering = PaperWords(OfficerCoveringReport(facts).document)
    #expect(covering.all.contains("The plan as published was not among the documents"))
    #expect(covering.all.contains("The redline’s old text"))
    #expect(covering.all.contains("This cannot be told without the plan as published."))
    #expect(covering.blanks.contains { $0.words.hasPrefix("the plan as published, with its title") })
    #expect(!covering.all.contains("undeclared:"))
  }

  @Test("With the published plan alone every paper is made, and says that nothing was compared")
  func nothingToCompare() throws {
    let facts = try SampleVariation.reviewed(asOf: .day("2026-01-20")) {
      $0.versions.removeAll { $0.role != .base }
      $0.redline = nil
      $0.recommendations = []
      $0.dates = []
      $0.reasonGiven = nil
      $0.planningPeriod = nil
      $0.papers = .init()
    }
    #expect(facts.proposal == nil)
    for kind in PaperKind.allCases {
      let document = kind.paper(on: facts).document
      #expect(!PaperWords(document).blanks.isEmpty, "\(kind.rawValue)")
      for format in ReportFormat.documents { #expect(!document.rendered(as: format).isEmpty, "\(kind.rawValue)") }
    }
    for kind in [PaperKind.coveringReport, .changeSchedule, .membersBriefing] {
      #expect(PaperWords(kind.paper(on: facts).document).all.lowercased().contains("nothing was compared"), "\(kind.rawValue)")
    }
  }

  @Test(
    "The real redline makes every paper",
    .enabled(if: Shared.file("seeds/004_6d60d583f0abbd53.txt") != nil, "\(Shared.missing)"))
  func realRedline() throws {
    let file = try #require(Shared.file("seeds/004_6d60d583f0abbd53.txt"))
    let folder = try TemporaryFolder()
    _ = try folder.file("pack.txt", Array(Data(contentsOf: file)))
    let review = try folder.file(
      "review.yaml",
      """
      area: West Mercia
      country: england
      body:
        kind: pcc
        name: Police and Crime Commissioner for West Mercia
      panel:
        name: West Mercia Police and Crime Panel
      instrument: variation
      versions:
        - role: draft
          label: V5. Revised Draft
          date: 2020-05-22
          file: pack.txt
          from: A SAFER WEST MERCIA PLAN
          to: WORK PROGRAMME
      redline:
        file: pack.txt
        from: A SAFER WEST MERCIA PLAN
        to: WORK PROGRAMME
      dates:
        published: 2020-06-05
        meeting: 2020-06-15
      """)
    let facts = try PlanReview.review(LoadedVariation(review: review), asOf: .day("2020-06-05"))
    let covering = PaperWords(OfficerCoveringReport(facts).document).all
    #expect(covering.contains("10 days, 9 clear days and 5 clear working days"))
    #expect(covering.contains("s.5(6)(c)"))
    #expect(covering.contains("The four objectives stay."))
    for kind in PaperKind.allCases { #expect(!kind.paper(on: facts).document.rendered(as: .html).isEmpty) }
  }
}

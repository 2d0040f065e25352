import DocumentRendering
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport

@Suite("The bilingual sample")
struct ParityReportTests {
  private func load(_ name: String) throws -> Loaded<Plan> { try PlanLoader().load(Checkout.file("Plans/dyffryn-arian/\(name)")) }

  private func found() throws -> EditionParity { try parity(load("2025-plan.en.md"), with: load("2025-cynllun.cy.md")) }

  @Test("The three planted differences are found, and no other")
  func planted() throws {
    let found = try found()
    #expect(found.welsh.objectives == 2 && found.welsh.leadIns == 5 && found.welsh.commitments == 11)
    #expect(found.english.commitments == 12)
    #expect(found.differing.flatMap(\.findings).map(\.kind) == [.figures, .dates, .missing])
    #expect(found.differing.compactMap(\.english?.text).last == "Lend speed cameras to community councils that ask for them")
  }

  @Test("Editions are never compared by words, and one language has no parity")
  func refusals() throws {
    #expect(throws: ComparisonError.languagesDiffer("cy", "en")) {
      try review(load("2025-cynllun.cy.md"), against: load("2025-plan.en.md"))
    }
    #expect(throws: ComparisonError.notBilingual("cy", "cy")) { try parity(load("2025-cynllun.cy.md"), with: load("2025-cynllun.cy.md")) }
    #expect(ComparisonError.languagesDiffer("cy", "en").description.contains("plan-review parity CY EN"))
    // Welsh against Welsh is compared as any two versions are.
    #expect(try review(load("2025-cynllun.cy.md"), against: load("2025-cynllun.cy.md")).isWithoutChanges)
  }

  @Test("The parity report on the sample is the committed one", arguments: [ReportFormat.html, .markdown, .json])
  func committed(format: ReportFormat) throws {
    let report = ParityReport(try found(), readerVersion: ProductVersion.current)
    let file = Checkout.file("Reports/dyffryn-arian/parity.\(format.fileExtension)")
    if Checkout.isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(report.rendered(as: format)).write(to: file)
      Issue.record("Written anew: read the diff of \(file.lastPathComponent).")
    }
    let isCommitted = try report.rendered(as: format) == Array(Data(contentsOf: file))
    #expect(isCommitted, "\(file.lastPathComponent) differs; run `make golden` and read its diff")
  }
}

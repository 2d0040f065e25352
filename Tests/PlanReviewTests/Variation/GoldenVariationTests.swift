import DocumentRendering
import Foundation
import ReviewReporting
import Testing
import TestSupport

@Suite("Golden report on three versions")
struct GoldenVariationTests {
  @Test("The report on the sample variation is the committed one")
  func committed() throws {
    let report = try #require(VariationReview(try WealdmereVariation.reviewed()))
    let folder = Checkout.file("Reports/wealdmere/2026-variation")
    if Checkout.isRecording {
      _ = try ReportFiles(baseName: "variation").write(report, to: OutputFolder(folder, apartFrom: []))
      Issue.record("Written anew: read the diff of Reports/wealdmere/2026-variation.")
    }
    for format in ReportFormat.standard {
      let file = "variation.\(format.fileExtension)"
      let committed = try Array(Data(contentsOf: folder.appending(path: file)))
      let isCommitted = report.rendered(as: format) == committed
      #expect(isCommitted, "\(file) differs; run `make golden` and read its diff")
    }
  }
}

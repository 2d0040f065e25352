import DocumentRendering
import Foundation
import ReviewReporting
import Testing
import TestSupport

@Suite("Golden reports")
struct GoldenReportTests {
  @Test("The reports on the sample plans are the committed ones", arguments: SamplePair.all)
  func committed(pair: SamplePair) throws {
    let report = try pair.report()
    let folder = Checkout.file("Reports/\(pair.reports)")
    if Checkout.isRecording {
      _ = try ReportFiles().write(report, to: OutputFolder(folder, apartFrom: []))
      Issue.record("Written anew: read the diff of Reports/\(pair.reports).")
    }
    for format in ReportFormat.standard {
      let file = folder.appending(path: "review.\(format.fileExtension)")
      let committed = try Array(Data(contentsOf: file))
      let isCommitted = report.rendered(as: format) == committed
      #expect(isCommitted, "\(pair.reports)/review.\(format.fileExtension) differs; run `make golden` and read its diff")
    }
  }

  @Test("The reports on the plans in other layouts are the committed ones, in Markdown", arguments: SamplePair.layouts)
  func committedMarkdown(pair: SamplePair) throws {
    let written = try pair.report().rendered(as: .markdown)
    let file = Checkout.file("Reports/\(pair.reports).md")
    if Checkout.isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(written).write(to: file)
      Issue.record("Written anew: read the diff of Reports/\(pair.reports).md.")
    }
    let isCommitted = try Array(Data(contentsOf: file)) == written
    #expect(isCommitted, "\(pair.reports).md differs; run `make golden` and read its diff")
  }
}

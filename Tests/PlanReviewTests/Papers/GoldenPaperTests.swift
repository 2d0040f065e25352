import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import Testing
import TestSupport

@Suite("Golden papers")
struct GoldenPaperTests {
  /// Each paper on the day on which it would be made: before the meeting, after it, or after the issue.
  private static let days: [(kind: PaperKind, day: String)] = [
    (.coveringReport, "2026-01-20"), (.changeSchedule, "2026-01-20"), (.membersBriefing, "2026-01-20"), (.panelReport, "2026-02-04"),
    (.letter, "2026-02-07"), (.recordOfDiscussion, "2026-02-04"),
    (.distributionList, "2026-02-04"), (.responseTable, "2026-04-01"), (.decisionNoticeChecklist, "2026-04-01"),
  ]

  @Test("The papers on the sample variation are the committed ones", arguments: days.indices)
  func committed(index: Int) throws {
    let (kind, day) = Self.days[index]
    let document = kind.paper(on: try SampleVariation.reviewed(asOf: .day(day))).document
    for format in ReportFormat.documents {
      let file = Checkout.file("Reports/wealdmere/2026-papers/\(kind.rawValue).\(format.fileExtension)")
      let bytes = document.rendered(as: format)
      if Checkout.isRecording {
        try Data(bytes).write(to: file)
        Issue.record("Written anew: read the diff of \(file.lastPathComponent).")
      }
      #expect(try differences(of: bytes, from: Array(Data(contentsOf: file)), as: format) == [], "run `make golden` and read its diff")
    }
  }

  /// Word files are compared part by part: another build of zlib packs the same parts into other bytes.
  private func differences(of bytes: [UInt8], from committed: [UInt8], as format: ReportFormat) throws -> [String] {
    if format == .docx { return try WordFile(bytes).differences(from: WordFile(committed)) }
    return bytes == committed ? [] : ["the text differs"]
  }

  @Test("Every paper has its golden file")
  func complete() { #expect(Set(Self.days.map(\.kind)) == Set(PaperKind.allCases)) }
}

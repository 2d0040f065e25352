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

@Suite("The history as a paper and as data")
struct HistoryReportTests {
  private static let files = ["2025-published.xml", "2026-draft-variation.docx", "2026-issued.xml", "2027-draft-redline.md"]
  private let history: PlanHistory
  private let report: HistoryReport

  init() throws {
    history = try PlanReview.history(of: Self.files.map { try PlanLoader().load(Checkout.file("Plans/wealdmere/\($0)")) })
    report = HistoryReport(history, readerVersion: ProductVersion.current)
  }

  private var contents: [(name: String, bytes: [UInt8])] {
    [
      ("history.html", report.rendered(as: .html)), ("history.md", report.rendered(as: .markdown)), ("history.json", report.json),
      ("history.csv", report.csv),
    ]
  }

  @Test("The history of the sample plan is the committed one")
  func committed() throws {
    let folder = Checkout.file("Reports/wealdmere/history")
    if Checkout.isRecording {
      _ = try ReportFiles.write(contents, to: OutputFolder(folder, apartFrom: []))
      Issue.record("Written anew: read the diff of Reports/wealdmere/history.")
    }
    for (name, bytes) in contents {
      let isCommitted = try Array(Data(contentsOf: folder.appending(path: name))) == bytes
      #expect(isCommitted, "\(name) differs; run `make golden` and read its diff")
    }
  }

  @Test("It reads from either end: every commitment of the first version and of the latest has a row")
  func bothEnds() throws {
    let text = String(decoding: report.rendered(as: .markdown), as: UTF8.self)
    let sections = text.components(separatedBy: "\n## ")
    func rows(_ heading: String) throws -> Int {
      let section = try #require(sections.first { $0.hasPrefix(heading) })
      return section.split(separator: "\n").count { $0.hasPrefix("| ") } - 2
    }
    #expect(try rows("What became of the first version") == history.lineages.count { $0.firstSeen == 0 })
    #expect(try rows("Where the latest version came from") == history.lineages.count { $0.lastSeen == 3 })
  }

  @Test("Every picture has its words, and the data tells the same events")
  func pictures() throws {
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    let pictures = html.components(separatedBy: "<svg ").dropFirst()
    #expect(pictures.count >= 5)
    for picture in pictures { #expect(picture.hasPrefix("role=\"img\" aria-label=\"") && picture.contains("first seen in version")) }
    let data = try JSONDecoder().decode(Reported.self, from: Data(report.json))
    #expect(data.commitments.count == history.lineages.count)
    #expect(data.commitments.reduce(0) { $0 + $1.events.count } == history.lineages.reduce(0) { $0 + $1.events.count })
    #expect(Set(data.commitments.map(\.ref)).count == data.commitments.count)
    let rows = String(decoding: report.csv, as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == history.lineages.reduce(1) { $0 + $1.events.count })
  }

  private struct Reported: Decodable {
    let commitments: [Commitment]

    struct Commitment: Decodable {
      let ref: String
      let id: String
      let events: [Event]
    }

    struct Event: Decodable {
      let version: Int
      let kind: Lineage.Kind
    }
  }

  @Test("The command takes a review file, and refuses one version")
  func command() throws {
    let review = Checkout.file("Plans/wealdmere/review.yaml").path
    let run = try Program(planReview: "history", review, "--format", "csv", "--out", "-")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("Plan as varied and issued in March 2026"))
    #expect(try Program(planReview: "history", Checkout.file("Plans/wealdmere/2026-issued.xml").path).exitCode == 64)
  }
}

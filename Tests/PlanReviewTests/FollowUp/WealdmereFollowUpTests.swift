import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting
import Testing
import TestSupport
import PlanComparison

@Suite("The recommendations on the first variation of the sample area")
struct WealdmereFollowUpTests {
  @Test("Each is found as the page on the sample plans says, with its response joined")
  func outcomes() throws {
    let (_, followUp) = try followed()
    #expect(followUp.rows.map(\.outcome) == [.differently, .differently, .notFound, .asAsked])
    #expect(followUp.rows[0].after.first?.text.hasPrefix("Requiring officers to follow") == true)
    #expect(followUp.rows[1].after.first?.text.hasPrefix("No more than one victim in ten") == true)
    #expect(followUp.rows[1].before.first?.document == "Published plan")
    #expect(followUp.rows[3].before.first?.text.contains("should be seen") == true)
    #expect(
      followUp.rows.map(\.agreement) == [
        "The commissioner accepted it; the issued plan has other words that bear on it.",
        "The commissioner accepted it in part; the issued plan has other words that bear on it.",
        "The commissioner did not accept it, and it was not found in the issued plan.",
        "No response to it is recorded; the issued plan has it as asked.",
      ])
    #expect(followUp.notes.isEmpty)
  }

  @Test("The response table shows every recommendation in every format")
  func table() throws {
    let (variation, followUp) = try followed()
    let table = ResponseTable(followUp, of: variation, readerVersion: "1")
    for format in ReportFormat.documents {
      let bytes = table.rendered(as: format)
      let text = format == .docx ? try WordFile(bytes).text : String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("yearly target for recruits from minority ethnic backgrounds"), "\(format)")
      for outcome in [FollowUpOutcome.asAsked, .differently, .notFound] {
        #expect(text.lowercased().contains(outcome.title), "\(format) \(outcome)")
      }
      #expect(!text.lowercased().contains("approv"), "\(format)")
    }
    let rows = String(decoding: table.csv, as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 5)
    #expect(rows.map { $0.contains("13 March 2026") } == [false, true, true, true, false])
  }

  @Test("The response table as data is the committed one")
  func committed() throws {
    let (variation, followUp) = try followed()
    let bytes = ResponseTable(followUp, of: variation, readerVersion: "1").json
    let file = Checkout.file("Reports/wealdmere/2026-issued/responses.json")
    if Checkout.isRecording {
      try Data(bytes).write(to: file)
      Issue.record("Written anew: read the diff of responses.json.")
    }
    #expect(try bytes == Array(Data(contentsOf: file)), "run `make golden` and read its diff")
  }

  @Test("The minutes give the four recommendations and the resolution of the review file")
  func minutes() throws {
    let (variation, _) = try followed()
    let folder = Checkout.file("Plans/wealdmere")
    let summary = try MinutesReader.read(folder.appending(path: "2026-02-minutes.md"))
    #expect(summary.meeting == variation.date(of: .meeting))
    let resolution = try #require(variation.minutes.first?.resolution)
    for point in summary.points where point.form == .resolution {
      #expect(resolution.contains(point.text.prefix(60)), "\(point.text)")
    }
    #expect(summary.points.filter { $0.form == .resolution }.count == 2)
    let recommended = summary.points.filter { $0.opening == "The Panel recommended that:" }
    #expect(recommended.map(\.label) == ["1.", "2.", "3.", "4."])
    #expect(recommended.first?.wanted == .replacement(of: "Encouraging officers to follow", by: ["Ensuring that officers follow"]))
    #expect(recommended.last?.wanted == .replacement(of: "should", by: ["will"]))
    #expect(summary.points.contains { $0.mover == "Councillor Deven" && $0.kind == .reinstatement })
  }

  private func followed() throws -> (Variation, FollowUp) {
    let file = Checkout.file("Plans/wealdmere/review.yaml")
    let variation = try VariationReader.read(file)
    let files = VariationFiles(of: variation, in: file)
    func load(_ role: VersionRole) throws -> Loaded<Plan> { try PlanLoader().load(try #require(files.versions[role])) }
    let followUp = try PlanReview.followUp(
      variation.recommendations, from: load(.draft), to: load(.issued), published: load(.base), by: variation.body.kind)
    return (variation, followUp)
  }
}

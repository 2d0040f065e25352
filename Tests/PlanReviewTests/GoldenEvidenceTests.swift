import DocumentRendering
import PlanReading
import VariationLoading
import Foundation
import PlanEvidence
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting
import TestSupport
import Testing

@Suite("Evidence and actions on the sample area")
struct GoldenEvidenceTests {
  private static let folder = "Plans/wealdmere/evidence"

  private func papers(_ ending: String) throws -> [EvidenceSource] {
    let folder = Checkout.file(Self.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }.sorted()
    return try names.map { try EvidenceReader.read(folder.appending(path: $0)) }
  }

  private func found() throws -> EvidenceReview {
    let loader = PlanLoader()
    let plan = try loader.load(Checkout.file("Plans/wealdmere/2025-published.xml"))
    let issued = try loader.load(Checkout.file("Plans/wealdmere/2026-issued.xml"))
    return try evidence(on: plan, in: try papers("report.md"), varied: issued)
  }

  private func log() throws -> ActionLog {
    let minutes = try papers("minutes.md")
    #expect(minutes.allSatisfy { $0.kind == .minutes })
    return ActionLogMaker().log(of: minutes, reports: try papers("report.md"))
  }

  @Test("The evidence report is the committed one")
  func committedEvidence() throws {
    let report = EvidenceReport(try found(), plan: "Safer Wealdmere", readerVersion: ProductVersion.current)
    try expect(report.rendered(as: .markdown), "evidence.md")
    try expect(report.rendered(as: .html), "evidence.html")
    try expect(report.json, "evidence.json")
    try expect(report.csv, "evidence.csv")
  }

  @Test("The action log is the committed one")
  func committedActions() throws {
    let report = ActionLogReport(try log(), readerVersion: ProductVersion.current)
    try expect(report.rendered(as: .markdown), "actions.md")
    try expect(report.rendered(as: .html), "actions.html")
    try expect(report.json, "actions.json")
    try expect(report.csv, "actions.csv")
  }

  private func expect(_ bytes: [UInt8], _ name: String) throws {
    let file = Checkout.file("Reports/wealdmere/evidence/\(name)")
    if Checkout.isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("Written anew: read the diff of \(name).")
    }
    #expect(Array(try Data(contentsOf: file)) == bytes, "run `make golden` and read the diff of \(name)")
  }

  @Test("Most links of the key are found, and few others are claimed")
  func key() throws {
    let review = try found()
    let text = try String(contentsOf: Checkout.file(Self.folder).appending(path: "passages-key.tsv"), encoding: .utf8)
    var (right, missed, wrong) = (0, 0, 0)
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let wanted = cells[2].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      let readings = review.passages.filter { review.sources[$0.source].name == cells[0] && $0.passage.place.line == Int(cells[1]) }
      let said = readings.flatMap(\.links).filter { $0.strength != .possible }.map { review.commitments[$0.commitment].unit.text }
      right += wanted.count { opening in said.contains { $0.hasPrefix(opening) } }
      missed += wanted.count { opening in !said.contains { $0.hasPrefix(opening) } }
      wrong += said.count { words in !wanted.contains { words.hasPrefix($0) } }
    }
    let score = 2 * Double(right) / Double(2 * right + missed + wrong)
    #expect(score >= 0.85, "\(right) right, \(missed) missed, \(wrong) wrong")
  }

  @Test("What the sample was written to show is found")
  func planted() throws {
    let review = try found()
    func account(_ opening: String) throws -> CommitmentAccount {
      try #require(review.commitments.first { $0.unit.text.hasPrefix(opening) })
    }
    #expect(try account("Answering at least 92%").flags.contains(.measureRedefined))
    #expect(try account("Fewer than 10% of victims").flags.contains(.measureWithheld))
    #expect(try account("Considering a marine unit").state == .withdrawn)
    #expect(try account("Open Lantern House").statuses.contains(.done))
    let actions = try log().actions
    #expect(actions.count == 7)
    #expect(actions.contains { $0.owner?.hasPrefix("Salma Reeve") == true && $0.state == .doneLate })
  }

  @Test("Two runs give the same bytes")
  func deterministic() throws {
    let one = EvidenceReport(try found(), plan: "P", readerVersion: "1").json
    #expect(EvidenceReport(try found(), plan: "P", readerVersion: "1").json == one)
  }
}

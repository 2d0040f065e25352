import DocumentRendering
import Foundation
import PlanComparison
import PlanEvidence
import PlanLoading
import PlanModel
import PlanReading
import PlanReview
import ReviewReporting
import TestSupport
import Testing

@Suite("What was reported of each commitment, in a history")
struct HistoryEvidenceTests {
  private let history: PlanHistory

  init() throws {
    let loaded = try LoadedVariation(SampleEvidence.variation(), files: SampleEvidence.files())
    history = try PlanReview.history(of: loaded.inOrder)
  }

  private func evidence(corrections: [EvidenceCorrection] = []) throws -> HistoryEvidence {
    PlanReview.evidence(on: history, in: try SampleEvidence.sources(), corrections: corrections)
  }

  private func mentions(of opening: String, in evidence: HistoryEvidence) throws -> [HistoryEvidence.Mention] {
    let lineage = try #require(history.lineages.firstIndex { $0.appearances.contains { $0.unit.text.hasPrefix(opening) } })
    return evidence.mentions[lineage]
  }

  @Test("Each paper is read against the version that was in force in its months, never against a draft")
  func versionInForce() throws {
    let evidence = try evidence()
    let read = Dictionary(uniqueKeysWithValues: zip(evidence.sources.map(\.name), evidence.versions))
    #expect(read["2025-07-monitoring-report.md"] == 0)
    #expect(read["2026-05-monitoring-report.md"] == 0, "its months begin before the plan was varied")
    #expect(read["2026-05-minutes.md"] == 2, "the meeting was after the plan was varied")
    #expect(!evidence.versions.contains(1))
  }

  @Test("A commitment shows the papers that speak of it, the earliest first; one of which nothing was said shows nothing")
  func mentions() throws {
    let evidence = try evidence()
    let centre = try mentions(of: "Open Lantern House", in: evidence)
    #expect(centre.contains { $0.status == .done })
    #expect(centre.map(\.source) == centre.map(\.source).sorted())
    let report = HistoryReport(history, evidence: evidence, readerVersion: "1")
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    let spoken = evidence.mentions.count { !$0.isEmpty }
    #expect(spoken > 30 && spoken < history.lineages.count)
    #expect(html.components(separatedBy: "What was reported of it:").count - 1 == spoken)
    let rows = String(decoding: report.csv, as: UTF8.self).components(separatedBy: "\r\n").filter { $0.contains("\"Reported\"") }
    #expect(rows.count == evidence.mentions.joined().count)
  }

  @Test("The data follows its schema, and tells the same passages", .enabled(if: JSONSchemaValidator.here != nil, "no jsonschema"))
  func data() throws {
    let evidence = try evidence()
    let folder = try TemporaryFolder()
    let file = try folder.file("history.json", HistoryReport(history, evidence: evidence, readerVersion: "1").json)
    let result = try GoldenSchemaTests.validate(file, as: "history")
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    let reported = try JSONDecoder().decode(Reported.self, from: Data(contentsOf: file))
    #expect(reported.papers?.count == evidence.sources.count)
    #expect(reported.commitments.reduce(0) { $0 + ($1.reported?.count ?? 0) } == evidence.mentions.joined().count)
  }

  @Test("Where no paper is named, nothing is said of papers")
  func withoutPapers() throws {
    let report = HistoryReport(history, readerVersion: "1")
    let reported = try JSONDecoder().decode(Reported.self, from: Data(report.json))
    #expect(reported.papers == nil && reported.commitments.allSatisfy { $0.reported == nil })
    #expect(!String(decoding: report.rendered(as: .markdown), as: UTF8.self).contains("The papers that were read"))
  }

  private struct Reported: Decodable {
    struct Paper: Decodable { let file: String }
    struct Commitment: Decodable { let reported: [Passage]? }
    struct Passage: Decodable { let text: String }

    let papers: [Paper]?
    let commitments: [Commitment]
  }

  @Test("A correction unlinks a passage, and one that fits nothing is listed")
  func corrections() throws {
    let before = try mentions(of: "Open Lantern House", in: evidence())
    let first = try #require(before.first)
    let name = try evidence().sources[first.source].name
    let fits = EvidenceCorrection(document: name, passage: first.passage.text, commitment: "Open Lantern House", isLinked: false)
    let stale = EvidenceCorrection(document: "gone.md", passage: "Gone", commitment: "Open Lantern House", isLinked: false)
    let corrected = try evidence(corrections: [fits, stale])
    #expect(try mentions(of: "Open Lantern House", in: corrected).count == before.count - 1)
    #expect(corrected.stale == [stale])
    let markdown = HistoryReport(history, evidence: corrected, readerVersion: "1").rendered(as: .markdown)
    #expect(String(decoding: markdown, as: UTF8.self).contains("Corrections that fit nothing"))
  }
}

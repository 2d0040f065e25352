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

@Suite("The check of the first variation of Wealdmere")
struct WealdmereCheckTests {
  private static let review = Checkout.file("Plans/wealdmere/review.yaml")
  private static let folder = "Reports/wealdmere/2026-check"

  private static func report() throws -> DeclarationReport {
    let sources = try #require(DeclarationSources(of: try LoadedVariation(review: review)))
    let (review, check) = try checkedReview(of: sources)
    return DeclarationReport(review, check, of: sources.variation, readerVersion: ProductVersion.current)
  }

  @Test("Every status and every sort of finding of a covering report is there")
  func statuses() throws {
    let check = try Self.report().check
    #expect(check.count(of: .undeclared) == 2)
    #expect(check.count(of: .partlyDeclared) == 1)
    #expect(check.count(of: .disputed) == 1)
    #expect(check.count(of: .overMarked) == 1)
    #expect(check.count(of: .declaredButNotMade) == 2)
    #expect(check.drift.count == 4)
    #expect(Set(check.findings.map(\.rule)) == ["said-unchanged", "announced-not-made", "base-drift", "citation"])
  }

  /// What is known to be missed: planted changes without a row of their own, and rows with another status than that of the key.
  private static let knownMisses: [String: Set<String>] = [
    "published-draft": [],
    "issued-redline": [
      "notChecked: Answering at least 92% of 999 calls within",
      "no row: Invest in technology that gives officers back an",
      "no row: Run a Safer Places fund of £450,000 a",
      "no row: Spending in 2026/27 is planned at £216.1 million",
      "no row: Police officers | 2,004 | 1,958.2",
      "no row: Special constables | 118 | not applicable",
    ],
  ]

  @Test(
    "Each planted change but the known misses has the status of the answer key",
    arguments: [
      ("published-draft", "2025-published.xml", "2026-draft-variation.docx"),
      ("issued-redline", "2026-issued.xml", "2027-draft-redline.md"),
    ])
  func planted(pair: String, published: String, redline: String) throws {
    let check = try PlanReview.check(
      PlanLoader().load(Checkout.file("Plans/wealdmere/\(published)")),
      against: PlanLoader().loadRedline(Checkout.file("Plans/wealdmere/\(redline)")))
    let planted = try PlantedChange.all(in: "wealdmere").filter { $0.pair == pair && $0.declared != nil }
    let misses = planted.compactMap { plant -> String? in
      let opening = (plant.original.first ?? plant.revised.first ?? "").split(separator: " ").prefix(8).joined(separator: " ")
      let row = check.rows.first { row in
        row.change.original.map(\.text) == plant.original && row.change.revised.map(\.text) == plant.revised
      }
      guard let row else { return "no row: \(opening)" }
      return row.change.declared == plant.declared ? nil : "\(row.change.declared.rawValue): \(opening)"
    }
    #expect(planted.count > 20)
    #expect(Set(misses) == Self.knownMisses[pair])
  }

  @Test("The changes of the panel's review carry the status")
  func statusesInReview() throws {
    let reviewed = try PlanReview.review(try LoadedVariation(review: Self.review))
    let proposal = try #require(reviewed.proposal)
    let check = try #require(reviewed.check)
    let counted = Dictionary(uniqueKeysWithValues: proposal.declarations.map { ($0.status, $0.changes.count) })
    for status in [DeclarationStatus.undeclared, .partlyDeclared, .disputed, .overMarked, .declaredButNotMade] {
      #expect(counted[status] == check.count(of: status))
    }
    #expect(reviewed.issue?.declarations.isEmpty == true)
  }

  @Test("The reports of the check are the committed ones", arguments: ReportFormat.standard)
  func committed(format: ReportFormat) throws {
    let report = try Self.report()
    let folder = Checkout.file(Self.folder)
    if Checkout.isRecording {
      _ = try ReportFiles(formats: [format], baseName: "check").write(report, to: OutputFolder(folder, apartFrom: []))
      Issue.record("Written anew: read the diff of \(Self.folder).")
    }
    let committed = try Array(Data(contentsOf: folder.appending(path: "check.\(format.fileExtension)")))
    let isCommitted = report.rendered(as: format) == committed
    #expect(isCommitted, "check.\(format.fileExtension) differs; run `make golden` and read its diff")
  }

  @Test("JSON is well formed and has the counts of the paper")
  func json() throws {
    let report = try Self.report()
    let value = try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json)))
    let object = try #require(value as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    let undeclared = rows.filter { $0["status"] as? String == "undeclared" }
    #expect(undeclared.count == 2)
    #expect(undeclared.allSatisfy { ($0["change"] as? [String: Any])?["words"] != nil })
    #expect((object["documents"] as? [Any])?.count == 3)
  }

  @Test(
    "The command exits with 1 under --check where something is undeclared, and writes the formats asked for",
    .enabled(if: Checkout.command != nil, "the command is not built"))
  func command() throws {
    let command = try #require(Checkout.command)
    let folder = try TemporaryFolder()
    let arguments = ["check", Self.review.path, "--check", "--format", "markdown", "csv", "--out", folder.url.path]
    let run = try Program(command, arguments)
    #expect(run.exitCode == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["check.csv", "check.md"])
    #expect(try Program(command, ["check", "--base", "a.xml"]).exitCode == 64)
    #expect(try Program(command, ["check", "--base", "a.xml", "--redline", "b.docx"]).exitCode == 2)
  }
}

import DocumentRendering
import Foundation
import Testing
import TestSupport

@Suite("The compare command on three versions")
struct CompareTests {
  private let folder: TemporaryFolder
  private let review = Checkout.file("Plans/wealdmere/review.yaml").path
  private let files = [
    "--base", Checkout.file("Plans/wealdmere/2025-published.xml").path, "--draft",
    Checkout.file("Plans/wealdmere/2026-draft-variation.docx").path, "--issued", Checkout.file("Plans/wealdmere/2026-issued.xml").path,
  ]

  init() throws { folder = try TemporaryFolder() }

  private func planReview(_ arguments: [String]) throws -> Program { try Program(try #require(Checkout.command), arguments) }

  private func written() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }

  @Test("A review file with three versions gives the report on them and the review of the draft")
  func reviewFile() throws {
    let run = try planReview(["compare", review, "--as-of", "2026-04-01", "--out", folder.url.path, "--format", "markdown", "json"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try written() == ["proposal.json", "proposal.md", "variation.json", "variation.md"])
    #expect(run.output.contains("The draft put 78 changes to the Panel"))
    let committed = try Data(contentsOf: Checkout.file("Reports/wealdmere/2026-variation/variation.md"))
    #expect(try Data(contentsOf: folder.url.appending(path: "variation.md")) == committed)
  }

  @Test("Three files give the same rows, and say what no review file tells")
  func threeFiles() throws {
    let run = try planReview(["compare"] + files + ["--format", "markdown", "--out", "-"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("The draft put 78 changes to the Panel"))
    #expect(run.output.contains("No review file was given"))
  }

  @Test("A pair of a review file is reviewed as two versions, under its labels")
  func pair() throws {
    let run = try planReview(["compare", review, "--pair", "draft-issued", "--as-of", "2026-04-01", "--format", "markdown", "--out", "-"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("What changed between the draft and the issue"))
    #expect(run.output.contains("Draft variation sent in January 2026"))
    #expect(run.output.contains("Timetable"))
    let changes = try planReview(["changes", review, "--pair", "draft-issued"])
    #expect(changes.exitCode == 0 && changes.output.contains("Set up a fund"), "\(changes.errors)")
    let align = try planReview(["align", review])
    #expect(align.exitCode == 0, "\(align.errors)")
  }

  @Test("A review file without an issued plan gives the review of the draft, with its timetable, its grid and the panel's name")
  func twoVersions() throws {
    let plans = Checkout.file("Plans/wealdmere")
    for name in ["2025-published.xml", "2026-draft-variation.docx", "2026-covering-report.md"] {
      try FileManager.default.copyItem(at: plans.appending(path: name), to: folder.url.appending(path: name))
    }
    let whole = try String(contentsOf: plans.appending(path: "review.yaml"), encoding: .utf8)
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "  - role: issued"))
    let file = folder.url.appending(path: "review.yaml")
    try Data((lines[..<start] + lines[(start + 4)...]).joined(separator: "\n").utf8).write(to: file)
    let run = try planReview(["compare", file.path, "--as-of", "2026-01-20", "--format", "markdown", "--out", folder.url.path])
    #expect(run.exitCode == 0, "\(run.errors)")
    let report = try String(contentsOf: folder.url.appending(path: "review.md"), encoding: .utf8)
    for part in [
      "Wealdmere Police and Crime Panel", "## Timetable", "to come, in 13 days", "## What the Act says a plan sets out", "s.28(8)",
    ] {
      #expect(report.contains(part), "\(part)")
    }
    let refused = try planReview(["compare", file.path, "--pair", "draft-issued"])
    #expect(refused.exitCode == 2 && refused.errors.contains("No version has the role issued"))
  }

  @Test("Ways of naming versions are not mixed")
  func wrongUsage() throws {
    for arguments in [
      [review, "--base", "a.xml", "--draft", "b.xml"], ["--base", "a.xml"], ["a.xml", "b.xml", "--pair", "base-draft"],
      ["--base", "a.xml", "--draft", "b.xml", "--pair", "draft-issued"], [review, "--from", "Priority 1"], [],
    ] {
      let run = try planReview(["compare"] + arguments)
      #expect(run.exitCode == 64, "\(arguments): \(run.errors)")
    }
  }

  @Test("A version that a review file does not name is refused with what to do")
  func missing() throws {
    let file = folder.url.appending(path: "review.yaml")
    let made = try planReview(["init", "--area", "A", "--base", files[1], "--out", file.path])
    #expect(made.exitCode == 0, "\(made.errors)")
    let run = try planReview(["compare", file.path, "--pair", "base-issued"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("No version has the role issued"))
  }
}

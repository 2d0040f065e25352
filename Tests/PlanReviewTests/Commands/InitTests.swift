import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import TestSupport
import Testing

@Suite("The init command")
struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("It writes a review file that loads, with files named from its own folder")
  func written() throws {
    let plan = Checkout.file("Plans/wealdmere/2025-published.xml")
    try FileManager.default.copyItem(at: plan, to: folder.url.appending(path: "plan.xml"))
    let review = folder.url.appending(path: "sub/review.yaml")
    let run = try Program(planReview: "init", "--base", folder.url.appending(path: "plan.xml").path, "--out", review.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    let variation = try VariationReader.read(review)
    #expect(variation.area == "Wealdmere")
    #expect(variation.version(.base)?.source.file == "../plan.xml")
    let outline = try Program(planReview: "outline", review.path)
    #expect(outline.exitCode == 0 && outline.output.contains("Version: Published plan"), "\(outline.errors)")
  }

  @Test("It never replaces a file")
  func kept() throws {
    let review = folder.url.appending(path: "review.yaml")
    try Data("area: Mine\n".utf8).write(to: review)
    let run = try Program(planReview: "init", "--area", "Other", "--out", review.path)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("left as it is"))
    #expect(try String(contentsOf: review, encoding: .utf8) == "area: Mine\n")
  }

  @Test("A role that the review file does not name is refused with what to do")
  func missingRole() throws {
    let review = folder.url.appending(path: "review.yaml")
    #expect(
      try Program(
        planReview: "init", "--area", "A", "--base", Checkout.file("Plans/wealdmere/2025-published.xml").path, "--out", review.path
      ).exitCode == 0)
    let run = try Program(planReview: "outline", review.path, "--role", "issued")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("No version has the role issued"))
    #expect(try Program(planReview: "outline", "plan.xml", "--role", "issued").exitCode == 64)
  }
}

@Suite("Every command's own arguments")
struct CommandArgumentsTests {
  @Test(
    "Each command explains itself: no two of its options share a name",
    arguments: [
      "init", "compare", "check", "papers", "history", "follow-up", "minutes", "outline", "text", "align", "changes", "parity", "convert",
      "clean",
      "schema",
    ])
  func help(command: String) throws {
    let run = try Program(planReview: command, "--help")
    #expect(run.exitCode == 0 && run.output.contains("USAGE"), "\(run.errors)")
  }

  @Test("A plan is converted to Plan XML, by its format's name too")
  func convert() throws {
    let run = try Program(planReview: "convert", Checkout.file("Plans/wealdmere/2026-draft-variation.docx").path, "--to", "xml")
    #expect(run.exitCode == 0 && run.output.hasPrefix("<?xml"), "\(run.errors)")
  }
}

@Suite("A review file in place of files")
struct ReviewFileArgumentTests {
  private let review = Checkout.file("Plans/wealdmere/review.yaml").path

  @Test("Text, minutes and clean take the file that the review file names")
  func named() throws {
    let text = try Program(planReview: "text", review, "--role", "issued")
    #expect(text.output.contains("Requiring officers to follow the Code of Practice"), "\(text.errors)")
    let draft = try Program(planReview: "text", review)
    #expect(draft.output.contains("Encouraging officers to follow the Code of Practice"), "\(draft.errors)")
    let minutes = try Program(planReview: "minutes", review)
    #expect(minutes.exitCode == 0 && minutes.output.contains("2026-02-minutes.md"), "\(minutes.errors)")
    let folder = try TemporaryFolder()
    let clean = folder.url.appending(path: "published.docx")
    let run = try Program(planReview: "clean", review, "--view", "original", "--out", clean.path)
    #expect(run.exitCode == 0 && FileManager.default.fileExists(atPath: clean.path), "\(run.errors)")
  }
}

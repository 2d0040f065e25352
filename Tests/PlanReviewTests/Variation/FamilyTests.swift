import Foundation
import PlanLoading
import PlanModel
import PlanReading
import PlanReview
import Testing
import TestSupport
import PlanComparison
import ReviewReporting

@Suite("The versions of a plan are read as one family")
struct FamilyTests {
  private static let published = """
    # Safer Ostmoor

    ## Foreword

    I was born here.

    ## Quiet streets

    I will:

    - Fund the wardens until March 2028
    - Publish complaints each quarter

    ## Safer lanes

    I will:

    - Pay for a camera at the ford
    - Lend bicycles to apprentices

    ## Resources

    The budget is £12 million.

    """

  /// The second objective has lost its promises: alone it reads as a chapter.
  private static let emptied = published.replacing(
    "I will:\n\n- Pay for a camera at the ford\n- Lend bicycles to apprentices", with: "This is under review.")

  private static let review = """
    area: Ostmoor
    country: england
    body: {kind: pcc, name: Police and Crime Commissioner for Ostmoor}
    panel: {name: Ostmoor Police and Crime Panel}
    instrument: variation
    versions:
      - {role: base, label: Published, file: published.md}
      - {role: draft, label: Draft, file: draft.md}
      - {role: issued, label: Issued, file: issued.md}
    earlier-versions:
      - {label: Older, file: older.md}

    """

  private func titles(_ loaded: Loaded<Plan>?) -> [String]? { loaded?.value.objectives.map(\.title) }

  private let both = ["Quiet streets", "Safer lanes"]

  @Test("Alone, an emptied objective is a chapter")
  func alone() throws {
    let folder = try TemporaryFolder()
    #expect(titles(try PlanLoader().load(try folder.file("draft.md", Self.emptied))) == ["Quiet streets"])
  }

  @Test("In the versions of a review file it stays an objective, in whichever it was emptied")
  func reviewFile() throws {
    let folder = try TemporaryFolder()
    for name in ["draft.md", "older.md"] { _ = try folder.file(name, Self.emptied) }
    for name in ["published.md", "issued.md"] { _ = try folder.file(name, Self.published) }
    let loaded = try LoadedVariation(review: try folder.file("review.yaml", Self.review))
    #expect(loaded.inOrder.map { titles($0) ?? [] } == Array(repeating: both, count: 4))
    #expect(loaded.inOrder.map(\.value.metadata.versionLabel) == ["Older", "Published", "Draft", "Issued"])
    let report = try #require(try PlanReview.review(loaded).proposal)
    #expect(report.comparison.objectives.allSatisfy { !$0.originals.isEmpty && !$0.revisions.isEmpty })
  }

  @Test("In the check of a redline it stays an objective in all three readings")
  func check() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("published.md", Self.published)
    let struck = Self.emptied.replacing("This is under review.", with: "{--This was under review.--}{++This is under review.++}")
    _ = try folder.file("redline.md", struck)
    let review = Self.review.replacing(
      "  - {role: draft, label: Draft, file: draft.md}\n  - {role: issued, label: Issued, file: issued.md}\n", with: ""
    ).replacing("earlier-versions:\n  - {label: Older, file: older.md}\n", with: "redline: {file: redline.md}\n")
    let loaded = try LoadedVariation(review: try folder.file("review.yaml", review))
    #expect(titles(loaded.redline?.original) == both)
    #expect(titles(loaded.redline?.revised) == both)
    #expect(titles(loaded.draft) == both)
    let run = try Program(
      planReview: "check", "--base", folder.url.appending(path: "published.md").path, "--redline",
      folder.url.appending(path: "redline.md").path)
    #expect(run.exitCode == 0 && !run.output.contains("Objective removed"))
  }
}

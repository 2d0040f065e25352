import Foundation
import PlanLoading
import PlanReview
import TestSupport
import Testing

@Suite("A plan against itself, saved again by another program")
struct ResavedTests {
  @Test("LibreOffice's copy of the Word sample has no changes", .enabled(if: Program.path(of: "soffice") != nil))
  func libreOffice() throws {
    let folder = try TemporaryFolder()
    let soffice = try #require(Program.path(of: "soffice"))
    let sample = Checkout.file("Plans/wealdmere/2026-draft-variation.docx")
    let copy = folder.url.appending(path: sample.lastPathComponent)
    _ = try Program(
      soffice,
      [
        "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to", "docx", "--outdir", folder.url.path, sample.path,
      ])
    for view in [true, false] {
      let (before, after) = (try PlanLoader().loadRedline(sample), try PlanLoader().loadRedline(copy))
      let comparison = try compare(view ? before.revised : before.original, with: view ? after.revised : after.original)
      let changes = comparison.changes.filter { $0.kind != .unchanged }
      for change in changes { print("\(change.kind): \(change.words)") }
      #expect(changes.isEmpty)
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("The papers command", .enabled(if: Checkout.command != nil, "the command is not built"))
struct PapersCommandTests {
  private func run(_ arguments: String...) throws -> Program {
    try Program(try #require(Checkout.command), ["papers"] + arguments)
  }

  @Test("Files the papers asked for, leaves what is there already, and keeps what an officer changed")
  func officerEdits() throws {
    let folder = try TemporaryFolder()
    let review = Checkout.file("Plans/wealdmere/review.yaml").path
    let asked = ["--kind", "distribution-list", "--format", "markdown", "docx", "--as-of", "2026-02-04"]
    let command = try #require(Checkout.command)
    func papers() throws -> Program { try Program(command, ["papers", review, "--out", folder.url.path] + asked) }

    let first = try papers()
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(first.output.split(separator: "\n").count { $0.hasPrefix("Written: ") } == 2)
    let again = try papers()
    #expect(again.output.split(separator: "\n").count { $0.hasPrefix("As before: ") } == 2)

    let file = folder.url.appending(path: "distribution-list.md")
    let edited = try String(contentsOf: file, encoding: .utf8) + "\nA sentence of the officer’s own.\n"
    try edited.write(to: file, atomically: true, encoding: .utf8)
    let third = try papers()
    #expect(third.output.contains("Kept: "))
    #expect(third.output.contains("distribution-list (new draft 2).md"))
    #expect(third.output.contains("1 paragraph only in the kept paper:"))
    #expect(third.output.contains("A sentence of the officer’s own."))
    #expect(try String(contentsOf: file, encoding: .utf8) == edited)
  }

  @Test("A day or a kind that does not exist is wrong usage; a review file that is not there is refused and nothing is written")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let review = Checkout.file("Plans/wealdmere/review.yaml").path
    #expect(try run(review, "--out", folder.url.path, "--as-of", "2026-02-30").exitCode == 64)
    #expect(try run(review, "--out", folder.url.path, "--kind", "letter").exitCode == 64)
    #expect(try run("nowhere.yaml", "--out", folder.url.path).exitCode == 2)
    let template = try folder.file("council.docx", "not a Word file")
    let refused = try run(review, "--out", folder.url.path, "--template", template.path)
    #expect(refused.exitCode == 2)
    #expect(refused.errors.contains("council.docx"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["council.docx"])
  }
}

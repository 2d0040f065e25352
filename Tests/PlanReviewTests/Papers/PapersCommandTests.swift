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
    #expect(try run(review, "--out", folder.url.path, "--kind", "leaflet").exitCode == 64)
    #expect(try run("nowhere.yaml", "--out", folder.url.path).exitCode == 2)
    let template = try folder.file("council.docx", "not a Word file")
    let refused = try run(review, "--out", folder.url.path, "--template", template.path)
    #expect(refused.exitCode == 2)
    #expect(refused.errors.contains("council.docx"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["council.docx"])
  }
}

@Suite("Answers to the blanks of the papers", .enabled(if: Checkout.command != nil))
struct PaperAnswersTests {
  private let folder: TemporaryFolder
  private let answers: URL

  init() throws {
    folder = try TemporaryFolder()
    answers = folder.url.appending(path: "answers.yaml")
  }

  private func papers() throws -> Program {
    let review = Checkout.file("Plans/wealdmere/review.yaml").path
    return try Program(
      try #require(Checkout.command),
      [
        "papers", review, "--out", folder.url.appending(path: "Papers").path, "--answers", answers.path, "--as-of", "2026-02-04", "--kind",
        "panel-report", "record-of-discussion", "--format", "markdown", "docx",
      ])
  }

  private func paper(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: "Papers/\(name)"), encoding: .utf8)
  }

  @Test("A blank that is answered once is filled in every paper; an officer's remarks stay; nothing is lost on the way")
  func answeredOnce() throws {
    let first = try papers()
    #expect(first.exitCode == 0, "\(first.errors)")
    let blank = "names of the members present"
    var text = try String(contentsOf: answers, encoding: .utf8)
    #expect(text.components(separatedBy: "\"\(blank)\": \"\"").count == 2, "once")
    #expect(try paper("panel-report.md").contains("officer to complete: \(blank)"))

    text = "# My own remark.\n" + text.replacing("\"\(blank)\": \"\"", with: "\"\(blank)\": \"Councillors Marlow and Deven\" # and a guest")
    try text.write(to: answers, atomically: true, encoding: .utf8)
    let second = try papers()
    #expect(second.output.contains("As before: "), "\(second.output) \(second.errors)")
    #expect(try String(contentsOf: answers, encoding: .utf8) == text)
    for name in ["panel-report.md", "record-of-discussion.md"] {
      let words = try paper(name)
      #expect(words.contains("Councillors Marlow and Deven") && !words.lowercased().contains(blank), "\(name)")
    }
  }

  @Test("A blank that the file lacks is added at its end")
  func added() throws {
    try "\"signature and date\": \"A. Chair\"\n# a remark at the end".write(to: answers, atomically: true, encoding: .utf8)
    let run = try papers()
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = try String(contentsOf: answers, encoding: .utf8)
    #expect(text.hasPrefix("\"signature and date\": \"A. Chair\"\n# a remark at the end\n"))
    #expect(text.components(separatedBy: "\"signature and date\"").count == 2)
    #expect(try paper("panel-report.md").contains("Signed: A. Chair"))
  }

  @Test("A key that is no blank is refused with its line, and no file is touched")
  func unknownKey() throws {
    let text = "# Answers\n\"names of the member present\": \"Councillor Marlow\"\n"
    try text.write(to: answers, atomically: true, encoding: .utf8)
    let run = try papers()
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("line 2") && run.errors.contains("Did you mean “names of the members present”?"), "\(run.errors)")
    #expect(try String(contentsOf: answers, encoding: .utf8) == text)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "Papers").path))
  }
}

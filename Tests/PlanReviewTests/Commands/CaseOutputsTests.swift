import Foundation
import TestSupport
import Testing

@Suite("What is written of a case never replaces a file")
struct CaseOutputsTests {
  /// The commands that write files of a case.
  static let commands = ["form", "queries", "send", "supplement", "pack", "backup"]

  private let folder: TemporaryFolder
  private var cases: String { folder.url.appending(path: "Cases").path }

  /// A case of the sample variation whose papers were sent, and then a later draft.
  init() throws {
    folder = try TemporaryFolder()
    try #require(Program(planReview: "cases", "--open", "Sample", "--cases", cases).exitCode == 0)
    try take("2025-published.xml")
    try take("2026-draft-variation.docx")
    let sent = try Program(planReview: "send", "1", "withAgenda", "--cases", cases, "--out", folder.url.appending(path: "Sent").path)
    try #require(sent.exitCode == 0, "\(sent.errors)")
    try take("2027-draft-redline.md")
  }

  private func take(_ name: String) throws {
    let taken = try Program(planReview: "import", "1", Checkout.file("Plans/wealdmere/\(name)").path, "--cases", cases)
    try #require(taken.exitCode == 0, "\(taken.errors)")
  }

  private func write(_ command: String, to out: URL) throws -> Program {
    switch command {
    case "backup": try Program(planReview: "backup", cases, out.path)
    case "send": try Program(planReview: "send", "1", "supplementary", "--cases", cases, "--out", out.path)
    default: try Program(planReview: command, "1", "--cases", cases, "--out", out.path)
    }
  }

  @Test("A file of the same name stays, and the command says which it is", arguments: commands)
  func staysThere(command: String) throws {
    let first = folder.url.appending(path: "first", directoryHint: .isDirectory)
    let run = try write(command, to: first)
    #expect(run.exitCode == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: first.path)
    #expect(!names.isEmpty)
    for name in names {
      let second = folder.url.appending(path: "second-\(name)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: second, withIntermediateDirectories: true)
      let file = second.appending(path: name)
      try Data("Mine.".utf8).write(to: file)
      let refused = try write(command, to: second)
      #expect(refused.exitCode == 2)
      #expect(refused.errors.contains(command == "backup" ? second.lastPathComponent : name), "\(refused.errors)")
      #expect(try Data(contentsOf: file) == Data("Mine.".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: second.path) == [name], "Nothing is half written.")
    }
  }

  @Test("A copy of the cases is not put into the cases")
  func insideItself() throws {
    let inside = folder.url.appending(path: "Cases/Copy", directoryHint: .isDirectory)
    let run = try write("backup", to: inside)
    #expect(run.exitCode == 2 && run.errors.contains("outside"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: inside.path))
  }
}

import Foundation
import TestSupport
import Testing

@Suite("Where nobody listens", .enabled(if: Checkout.command != nil, "the command is not built"))
struct ClosedOutputTests {
  @Test("A refusal is code 2, also where standard error is closed or full", arguments: ["2>&-", "2>/dev/full"])
  func standardError(redirection: String) throws {
    let command = try #require(Checkout.command)
    let run = try Program(URL(filePath: "/bin/sh"), ["-c", "exec \"$0\" text nothing.md \(redirection)", command.path])
    #expect(run.exitCode == 2)
  }

  @Test("Help that cannot be written is told", arguments: ["--help", "--version", "help compare"])
  func help(arguments: String) throws {
    let command = try #require(Checkout.command)
    let run = try Program(URL(filePath: "/bin/sh"), ["-c", "exec \"$0\" \(arguments) >/dev/full", command.path])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("standard output cannot be written"))
    #expect(try Program(command, arguments.split(separator: " ").map(String.init)).exitCode == 0)
  }

  @Test("What steers a terminal or turns the direction of text is never printed", arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{202E}"])
  func names(sign: String) throws {
    let command = try #require(Checkout.command)
    let folder = try TemporaryFolder()
    let file = try folder.file("a\(sign).md", "# Plan\n\n- Act\n").path
    let review = try folder.file("review.yaml", "area: \"S\\e[31m\"\n").path
    let runs = [
      try Program(command, ["text", "no\(sign).md"]), try Program(command, ["text", file, "--\(sign)"]),
      try Program(command, ["compare", file, file]), try Program(command, ["align", file, file, "--units", "lines"]),
      try Program(command, ["compare", file, file, "--format", "redline", "--out", folder.url.path, "--redline-author", sign]),
      try Program(command, ["compare", review]),
      try Program(command, ["cases", "--cases", folder.url.appending(path: "cases").path, "--open", sign]),
    ]
    for run in runs {
      #expect(!(run.output + run.errors).unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0) })
      #expect(!(run.output + run.errors).isEmpty)
    }
  }

  @Test("A port that is taken is told in plain words")
  func takenPort() throws {
    let command = try #require(Checkout.command)
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    let (server, output) = (Process(), Pipe())
    server.executableURL = command
    server.arguments = ["serve", "--cases", first.url.path]
    (server.standardOutput, server.standardError) = (output, FileHandle.nullDevice)
    try server.run()
    defer { server.terminate() }
    let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(URL(string: address.trimmingCharacters(in: .whitespacesAndNewlines))?.port)
    let run = try Program(command, ["serve", "--cases", second.url.path, "--port", "\(port)"])
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("plan-review: Port \(port) is taken"))
  }
}

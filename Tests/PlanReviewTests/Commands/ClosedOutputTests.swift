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
}

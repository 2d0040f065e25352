import ArgumentParser
import Foundation
import ReviewServing
import ReviewStorage

/// Serves the review workspace to a browser on this machine.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Opens the review workspace in the browser: drop the files in, read, comment, and take the papers.",
    discussion: """
      The workspace answers on this machine only. It prints an address that works once; open it in a browser on the same machine.
      Cases are kept in one folder on a local disk. Stop the workspace with Control-C; nothing that it showed as saved is lost.

      Examples:
        plan-review serve
        plan-review serve --open
        plan-review serve --cases ~/reviews --port 8470
      """)

  @OptionGroup var cases: CasesOption

  @Option(help: "The port; 0 takes any that is free.")
  var port = 0

  @Flag(help: "Opens the address in the browser. On a machine that several people use at the same time, open it by hand.")
  var open = false

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() async throws {
    try await refusing {
      let token = Gate.newToken()
      let gate = Gate(token: token)
      let server = WorkspaceServer(try Workspace(desk: try cases.desk(), gate: gate, officer: cases.name), gate: gate)
      let open = open
      try await server.run(port: port) { port in
        let address = "http://127.0.0.1:\(port)/start?token=\(token)"
        Terminal.say(
          "The workspace is open. Cases are kept in \(cases.folder.path(percentEncoded: false)).\nOpen this address, which works once:")
        try? Terminal.print(address)
        if open { Self.open(address) }
      }
    }
  }

  /// Opens an address with the program that the desktop has for it.
  private static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xdg-open", address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 { Terminal.say("The browser did not open. Copy the address into it.") }
    }
    do { try process.run() } catch { Terminal.say("The browser did not open. Copy the address into it.") }
  }
}

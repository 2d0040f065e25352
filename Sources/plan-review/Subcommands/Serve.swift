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
        plan-review serve --cases ~/reviews --port 8470
      """)

  @Option(help: "The folder of the cases, made if it is missing. By default “plan-review” in your own data folder.", completion: .directory)
  var cases: String?

  @Option(help: "The port; 0 takes any that is free.")
  var port = 0

  @Option(help: "The name under which things are entered. By default the name that you are logged in under.")
  var officer: String?

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() async throws {
    try await refusing {
      let folder = cases.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? Self.dataFolder
      let name = officer ?? NSUserName()
      let token = Gate.newToken()
      let gate = Gate(token: token)
      let desk = CaseDesk(store: try SQLiteCaseStore(folder: folder), folder: folder, officer: name, clock: Self.now)
      let server = WorkspaceServer(try Workspace(desk: desk, gate: gate, officer: name), gate: gate)
      try await server.run(port: port) { port in
        Terminal.say(
          "The workspace is open. Cases are kept in \(folder.path(percentEncoded: false)).\nOpen this address, which works once:")
        try? Terminal.print("http://127.0.0.1:\(port)/start?token=\(token)")
      }
    }
  }

  /// The user's own data folder (XDG Base Directory Specification).
  private static var dataFolder: URL {
    let environment = ProcessInfo.processInfo.environment
    let base = environment["XDG_DATA_HOME"].map { URL(filePath: $0, directoryHint: .isDirectory) }
    let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share", directoryHint: .isDirectory)
    return (base ?? home).appending(path: "plan-review", directoryHint: .isDirectory)
  }

  /// The time in UTC: "2026-01-20T09:30:00Z".
  @Sendable private static func now() -> String { Date().formatted(.iso8601) }
}

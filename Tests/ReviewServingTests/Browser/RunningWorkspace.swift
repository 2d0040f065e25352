import Foundation
import TestSupport

/// The workspace running as a program of its own.
final class RunningWorkspace {
  /// The address that it printed, which works once.
  let address: String
  private let server: Process

  /// - Parameter cases: The folder of the cases.
  init(cases: URL) throws {
    server = Process()
    server.executableURL = Checkout.command
    server.arguments = ["serve", "--cases", cases.path, "--port", "0", "--officer", "Sam Field"]
    let output = Pipe()
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    var line = ""
    while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) {
      line += String(decoding: byte, as: UTF8.self)
    }
    address = line
  }

  /// "http://127.0.0.1:8470"
  var root: String { String(address.prefix { $0 != "?" }.dropLast("/start".count)) }

  var isRunning: Bool { server.isRunning }

  /// Ends it as a power cut does, since whatever it showed as saved has to be there after one.
  func end() {
    kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
  }
}

package import Foundation

/// Reads a file for trial in a process of its own, with limits on time and memory and without a network, before the workspace reads it.
///
/// What brings a reader down brings the trial down, and the file is refused. The limits are those of the system's own programs: `timeout`,
/// `prlimit` and, where the system lets a user have a network of their own with nothing in it, `unshare`.
package struct TrialReading: Sendable {
  /// How long a trial may take, in seconds of the clock.
  let seconds: Int
  /// How much memory a trial may ask for, in bytes.
  let memory: Int
  private let timeout: URL
  private let arguments: [String]
  /// Whether the trial has no network.
  package let isWithoutNetwork: Bool

  /// - Parameters:
  ///   - command: The program itself, which prints the outline of a plan.
  ///   - seconds: How long a trial may take.
  ///   - memory: How much memory a trial may ask for, in bytes.
  /// - Returns: Nil where the system lacks the programs that set limits.
  package init?(command: URL, seconds: Int = 30, memory: Int = 2 << 30) {
    guard let timeout = Self.program("timeout"), let limits = Self.program("prlimit") else { return nil }
    let own = Self.program("unshare").map { [$0.path(percentEncoded: false), "--map-root-user", "--net"] } ?? []
    isWithoutNetwork = !own.isEmpty && Self.status(timeout, ["5"] + own + ["true"]) == 0
    self.timeout = timeout
    self.seconds = seconds
    self.memory = memory
    arguments =
      ["--signal=KILL", "\(seconds)", limits.path(percentEncoded: false), "--as=\(memory)", "--cpu=\(seconds)"]
      + ["--fsize=\(256 << 20)", "--nofile=256", "--core=0", "--"] + (isWithoutNetwork ? own : [])
      + [command.path(percentEncoded: false), "outline"]
  }

  /// Whether a file can be read, or refused as a reader refuses a file, within the limits.
  package func survives(_ file: URL) -> Bool {
    // The program's own exit codes are small; from 124 on, `timeout` says that it was ended, or how.
    Self.status(timeout, arguments + ["--", file.path(percentEncoded: false)]).map { $0 < 124 } ?? false
  }

  private static func status(_ program: URL, _ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }

  private static func program(_ name: String) -> URL? {
    ["/usr/bin", "/bin"].map { URL(filePath: "\($0)/\(name)") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
  }
}

import ArgumentParser
import Foundation
import ReviewStorage

/// Copies the cases to a safe place.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies a folder of cases to a new folder, while others may go on working.")

  @Argument(help: "The folder of the cases.", completion: .directory)
  var cases: String

  @Argument(help: "The new folder. Nothing is overwritten.", completion: .directory)
  var out: String

  func run() throws {
    try refusing {
      let outcome = try CaseBackup.back(
        up: URL(filePath: cases, directoryHint: .isDirectory), to: URL(filePath: out, directoryHint: .isDirectory))
      try Terminal.print("Copied: \(outcome.counts). Whoever holds the copy can read all of it.")
    }
  }
}

/// Puts a copy of the cases back.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a backup back as a new folder of cases, once its log and its files agree with their digests.")

  @Argument(help: "The folder of the backup.", completion: .directory)
  var backup: String

  @Argument(help: "The new folder of the cases. Nothing is overwritten.", completion: .directory)
  var cases: String

  func run() throws {
    try refusing {
      let outcome = try CaseBackup.restore(
        URL(filePath: backup, directoryHint: .isDirectory), to: URL(filePath: cases, directoryHint: .isDirectory))
      try Terminal.print("Restored: \(outcome.counts). Every log agrees with its chain of digests.")
    }
  }
}

extension CaseBackup.Outcome {
  fileprivate var counts: String { "\(cases) \(cases == 1 ? "case" : "cases"), \(files) \(files == 1 ? "file" : "files")" }
}

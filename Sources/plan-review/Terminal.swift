import ArgumentParser
import Foundation
import PlanModel

/// Standard output and standard error, and whether someone is looking.
enum Terminal {
  /// Writes bytes to standard output. Where it cannot be written, says so on standard error and ends with the code of a refusal.
  static func write(_ bytes: [UInt8]) throws(ExitCode) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
      endProgress()
      say("plan-review: standard output cannot be written\(isFull ? ": there is no room left" : ""). What was printed is not whole.")
      throw .refused
    }
  }

  /// Writes a text to standard output, ended by a line break.
  static func print(_ text: String) throws(ExitCode) {
    try write(Array(text.printable.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]))
  }

  /// Writes a message to standard error.
  static func say(_ message: String) {
    // Standard error may be closed; then nobody can be told.
    try? FileHandle.standardError.write(contentsOf: Data((message.printable + "\n").utf8))
  }

  /// Says what is being done, on a terminal only: in a pipe nobody needs to know.
  static func showProgress(_ step: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(step.printableName)".utf8))
  }

  /// Takes the last progress line away.
  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}

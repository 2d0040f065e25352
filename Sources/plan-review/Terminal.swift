import Foundation

/// Standard output and standard error, and whether someone is looking.
enum Terminal {
  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes a text to standard output, ended by a line break.
  static func print(_ text: String) throws {
    try write(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]))
  }

  /// Writes a message to standard error.
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  /// Says what is being done, on a terminal only: in a pipe nobody needs to know.
  static func showProgress(_ step: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(step)".utf8))
  }

  /// Takes the last progress line away.
  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}

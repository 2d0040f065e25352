import ArgumentParser

extension ExitCode {
  /// Changes were found, and `--check` asked to be told so.
  static let changesFound = ExitCode(1)
  /// A source was refused, or an output could not be written.
  static let refused = ExitCode(2)
}

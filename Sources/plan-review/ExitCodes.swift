import ArgumentParser

extension ExitCode {
  /// Changes were found, with the option `--check`.
  static let changesFound = ExitCode(1)
  /// A source was refused, or an output could not be written.
  static let refused = ExitCode(2)
}

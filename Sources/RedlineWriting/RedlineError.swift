/// Why no redline, and no clean reading of one, was written. Nothing is written in any of these cases.
public enum RedlineError: Error, Hashable, Sendable {
  /// A part of the Word file cannot be read or written.
  case damaged(part: String, reason: String)
  /// Words of the plan that changed could not be found again in the Word file that the redline is to be written on.
  case notFound(text: String, place: String)
  /// Something changed that cannot be marked in Word without leaving the text itself.
  case notMarkable(reason: String)
  /// A program that makes the PDF is not installed.
  case missingProgram(String, package: String)
  /// The program that makes the PDF made none.
  case notConverted(reason: String)
  /// The redline, or the clean reading, was read back and is not the text that it should be: the first place that differs.
  case proofFailed(reading: String, place: String, expected: String, found: String)
}

extension RedlineError: CustomStringConvertible {
  /// The reason and what to do, in plain words.
  public var description: String {
    switch self {
    case .damaged(let part, let reason):
      "The Word file cannot be edited: \(part): \(reason). Open it in Word, save it again, and retry."
    case .notFound(let text, let place):
      "No redline was written: the words “\(text)” (\(place)) could not be found again in the Word file. Use another format for this pair."
    case .notMarkable(let reason):
      "No redline was written: \(reason). Use another format for this pair."
    case .missingProgram(let program, let package):
      "No PDF of the redline was written: \(program) is needed for it and is not installed. Install \(package), or give --format redline and "
        + "print the file from Word."
    case .notConverted(let reason):
      "No PDF of the redline was written: \(reason). Give --format redline and print the file from Word."
    case .proofFailed(let reading, let place, let expected, let found):
      "Nothing was written, because the proof failed: with all changes \(reading), \(place) should read \(expected), but reads \(found)."
    }
  }
}

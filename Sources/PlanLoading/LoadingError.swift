public import Foundation
public import PlanModel

/// Why a source was refused. Each says which file, which part, and what to do.
public enum LoadingError: Error, Hashable, Sendable {
  /// The file is not there or may not be read.
  case unreadable(URL, reason: String)
  /// The file is not of a kind that is read.
  case unknownFormat(URL, reason: String)
  /// The file is protected with a password.
  case encrypted(URL)
  /// A part of the file is damaged or malformed.
  case damaged(URL, part: String, reason: String)
  /// A part goes over a limit that protects the reader.
  case tooLarge(URL, part: String, limit: String)
  /// A part holds what is never read: a document type declaration, an external entity, a path out of the archive.
  case unsafe(URL, part: String, reason: String)
  /// A Plan XML file does not follow its schema.
  case invalid(URL, line: Int, reason: String)
  /// A review file has faults: all that were found, in the order of their lines.
  case invalidReview(URL, faults: [ReviewFileFault])
  /// An outside program is wanted and not installed; `package` is what Debian calls the package that has it.
  case missingProgram(URL, program: String, package: String)
  /// The words that come out of the source cannot be relied on.
  case poorExtraction(URL, reason: String)
  /// The source holds no words at all.
  case empty(URL)
  /// No word is left in one reading of a redline.
  case nothingLeft(URL, RedlineView)
  /// The source is a redline whose marks cannot be distinguished without an option.
  case ambiguousMarks(URL, reason: String)
  /// A heading asked for with `--from` or `--to` is not in the source.
  case headingNotFound(URL, heading: String)
}

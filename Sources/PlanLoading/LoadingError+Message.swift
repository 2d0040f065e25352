public import Foundation
package import PlanModel

extension LoadingError: LocalizedError, CustomStringConvertible {
  /// The file, the part and what to do, in plain words.
  public var errorDescription: String? { description }

  /// The file, the part and what to do, in plain words.
  public var description: String { sentence.printable }

  private var sentence: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file.shownName): the file cannot be read (\(reason)). Check the name and that you may open it."
    case .unknownFormat(let file, let reason):
      "\(file.shownName): not a kind of file that is read (\(reason)). Give a Word document (.docx), OpenDocument text (.odt), web page, PDF, Plan XML, Markdown or plain text."
    case .encrypted(let file):
      "\(file.shownName): the document is protected with a password. Remove the password in the program that made it and save it again."
    case .damaged(let file, let part, let reason):
      "\(file.shownName), \(part): damaged (\(reason)). Open the file in the program that made it, save it again, and retry."
    case .tooLarge(let file, let part, let limit):
      "\(file.shownName), \(part): over the limit of \(limit). Split the document, or remove what is not the plan."
    case .unsafe(let file, let part, let reason):
      "\(file.shownName), \(part): not read, for safety (\(reason)). Ask for the document again from its author."
    case .invalid(let file, let line, let reason):
      "\(file.shownName), line \(line): not valid Plan XML (\(reason)). Correct the line; `plan-review schema` prints the schema."
    case .invalidReview(let file, let faults):
      faults.prefix(Self.faultsShown).map { "\(file.shownName), \($0)" }.joined(separator: "\n") + Self.more(faults.count)
    case .missingProgram(let file, let program, let package):
      "\(file.shownName): \(program) is needed to read it and is not installed. Install \(package), or ask for the plan in Word."
    case .poorExtraction(let file, let reason):
      "\(file.shownName): the words that come out of it cannot be relied on (\(reason)). Ask for the plan in Word, or as a web page."
    case .empty(let file):
      "\(file.shownName): there are no words in it. Check that it is the right file, and that it is not a scan."
    case .nothingLeft(let file, let view):
      "\(file.shownName): \(Self.nothingLeft(view)) Read it with --view \(view == .original ? "revised" : "original")."
    case .ambiguousMarks(let file, let reason):
      "\(file.shownName): the marks of change cannot be told apart (\(reason)). Say which is which with --inserted and --deleted."
    case .headingNotFound(let file, let heading):
      "\(file.shownName): no heading “\(heading)”. Run `plan-review text` on the file to see its headings."
    }
  }
}

extension LoadingError {
  /// How many faults of a review file are shown at once.
  private static let faultsShown = 20

  /// That no word is left in one reading of a redline.
  package static func nothingLeft(_ view: RedlineView) -> String {
    view == .original
      ? "No words are left with its marks rejected: every word is marked as added."
      : "No words are left with its marks accepted: every word is marked as removed."
  }

  private static func more(_ count: Int) -> String {
    count > faultsShown ? "\nand \(count - faultsShown) more. Correct these first." : ""
  }
}

extension URL {
  /// The name of the file as a user knows it, fit to be shown.
  package var shownName: String { lastPathComponent == "-" ? "standard input" : lastPathComponent.printableName }
}

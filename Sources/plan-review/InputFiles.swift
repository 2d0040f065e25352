import Foundation
import ReviewReporting
import VariationLoading

/// Arguments that name files to read.
///
/// A command that writes files takes its inputs from here: ``outputFolder(_:for:)`` and ``outputFile(_:)`` refuse a place where a file is read.
protocol InputArguments {
  /// The files as named on the command line, review files too.
  var inputNames: [String] { get }
  /// Files that are no review files whatever their ending, such as corrections.
  var otherInputNames: [String] { get }
}

extension InputArguments {
  var otherInputNames: [String] { [] }

  /// Every file that is read: those that are named, and those that a review file names.
  var inputFiles: [URL] { get throws { try inputNames.flatMap { try $0.inputFiles } + otherInputNames.map(\.file) } }

  /// The folder to write into. Refused before work begins where one of the names is that of a file that is read.
  func outputFolder(_ path: String, for names: [String]) throws -> OutputFolder {
    try OutputFolder(URL(filePath: path, directoryHint: .isDirectory), for: names, apartFrom: try inputFiles)
  }

  /// The place of one file to write. Refused before work begins where it is a file that is read.
  func outputFile(_ file: URL) throws -> (folder: OutputFolder, name: String) {
    try OutputFolder.place(of: file, apartFrom: try inputFiles)
  }
}

extension String {
  /// The file that the argument names, and where it is a review file also those that it names; none for standard input.
  fileprivate var inputFiles: [URL] {
    get throws {
      guard self != "-" else { return [] }
      guard isReviewFile else { return [file] }
      return [file] + VariationFiles(of: try VariationReader.read(file), in: file).all
    }
  }
}

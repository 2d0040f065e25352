public import Foundation

/// Why a report could not be written.
public enum ReportingError: Error, Hashable, Sendable {
  /// The folder is a file, or something else that holds no files.
  case notAFolder(URL)
  /// The folder could not be made or cannot be written to.
  case folderNotWritable(URL, reason: String)
  /// A file could not be written. The earlier file, if any, is unchanged.
  case fileNotWritten(URL, reason: String)
  /// A file is there already, and may hold someone's work.
  case fileExists(URL)
  /// A file would be written over one that is read on the way to it.
  case outputIsInput(URL, input: URL)
}

extension ReportingError {
  /// The fault and what to do, in two sentences.
  public var message: String {
    switch self {
    case .notAFolder(let url): "“\(url.path)” is not a folder. Name a folder for the reports."
    case .folderNotWritable(let url, let reason):
      "The folder “\(url.path)” cannot be written to: \(reason). Choose another folder, or ask for the right to write there."
    case .fileNotWritten(let url, let reason):
      "“\(url.path)” could not be written: \(reason). What stood there before has been kept."
    case .fileExists(let url): "“\(url.path)” is there already and was left as it is. Name another file with --out."
    case .outputIsInput(let url, let input):
      "“\(url.path)” would be written over “\(input.lastPathComponent)”, a file that is read. Nothing was written. Name another place with --out."
    }
  }
}

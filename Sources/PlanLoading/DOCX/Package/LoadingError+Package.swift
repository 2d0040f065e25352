import Foundation
import PackagedXML

extension LoadingError {
  /// What a refusal of the package means for the file.
  init(_ error: PackagedXMLError, in file: URL) {
    switch error {
    case .notAnArchive(let reason):
      self = .damaged(file, part: "archive", reason: "not a Word or OpenDocument file, or cut short: \(reason)")
    case .damaged(let part, let reason), .unwritable(let part, let reason):
      self = .damaged(file, part: part, reason: reason)
    case .encrypted:
      self = .encrypted(file)
    case .unsafeName(let part, let reason):
      self = .unsafe(file, part: part, reason: reason)
    case .tooLarge(let part, let limit):
      self = .tooLarge(file, part: part, limit: limit)
    case .missing(let part):
      self = .damaged(file, part: part, reason: "it is not there")
    case .malformed(let part, let line, let reason):
      self = .damaged(file, part: part, reason: "line \(line): \(reason)")
    case .documentType(let part, let line):
      self = .unsafe(file, part: part, reason: "line \(line) declares a document type, which could open other files")
    case .unknownEncoding(let part, let encoding):
      self = .damaged(file, part: part, reason: "the encoding \(encoding) is not read")
    case .schema(let line, let reason):
      self = .invalid(file, line: line, reason: reason)
    }
  }
}

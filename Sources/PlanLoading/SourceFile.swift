package import Foundation
package import PlanModel
import ContentHashing

/// A file's bytes, and what they are.
package struct SourceFile: Hashable, Sendable {
  /// Where it came from; the last part "-" means standard input.
  package let url: URL
  package let bytes: [UInt8]
  /// The format to read it as.
  package let format: PlanFormat

  /// The version of the reader, kept with what it read.
  package static let readerVersion = "1.0"

  /// Reads a file and detects its format.
  ///
  /// - Throws: ``LoadingError/unreadable(_:reason:)``, ``LoadingError/encrypted(_:)``, ``LoadingError/unknownFormat(_:reason:)``,
  ///   ``LoadingError/empty(_:)``.
  package init(_ url: URL, format: PlanFormat? = nil) throws(LoadingError) {
    self.url = url
    self.bytes = try Self.bytes(of: url)
    if bytes.isEmpty { throw .empty(url) }
    self.format = if let format { format } else { try PlanFormat(of: bytes, from: url) }
  }

  /// A file in memory, with a name for messages.
  package init(_ bytes: [UInt8], named name: String, format: PlanFormat) {
    url = URL(filePath: name)
    self.bytes = bytes
    self.format = format
  }

  /// The identity of it in a report.
  package func identity(view: RedlineView?, readerVersion: String) -> SourceIdentity {
    SourceIdentity(
      fileName: url.shownName, sha256: SHA256.hexadecimal(of: bytes), format: format.name, view: view, readerVersion: readerVersion)
  }

  /// The most bytes that are read of one file.
  package static let sizeLimit = 256 << 20

  private static func bytes(of url: URL) throws(LoadingError) -> [UInt8] {
    let isStandardInput = url.lastPathComponent == "-"
    if !isStandardInput { try check(url) }
    let data: Data
    do {
      data = isStandardInput ? try standardInput() : try Data(contentsOf: url)
    } catch {
      throw .unreadable(url, reason: Self.plainReason(error))
    }
    guard data.count <= sizeLimit else { throw .tooLarge(url, part: "the file", limit: "\(sizeLimit >> 20) MB") }
    return Array(data)
  }

  /// All of standard input, or as much of it as shows that it is over the limit.
  private static func standardInput() throws -> Data {
    var data = Data()
    while data.count <= sizeLimit, let piece = try FileHandle.standardInput.read(upToCount: 1 << 20), !piece.isEmpty { data += piece }
    return data
  }

  /// Refuses what is no ordinary file, and a file over the limit, before a byte of it is read.
  private static func check(_ url: URL) throws(LoadingError) {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path) else { return }
    if let reason = LockFile.reason(url, size: (facts[.size] as? NSNumber)?.intValue ?? 0) { throw .unreadable(url, reason: reason) }
    switch facts[.type] as? FileAttributeType {
    case .typeDirectory: throw .unreadable(url, reason: "it is a folder")
    case .typeRegular, .typeSymbolicLink, nil: break
    case .typeCharacterSpecial, .typeBlockSpecial: throw .unreadable(url, reason: "it is a device and not an ordinary file")
    case .typeSocket: throw .unreadable(url, reason: "it is a socket and not an ordinary file")
    default: throw .unreadable(url, reason: "it is a pipe and not an ordinary file")
    }
    if let size = (facts[.size] as? NSNumber)?.intValue, size > sizeLimit {
      throw .tooLarge(url, part: "the file", limit: "\(sizeLimit >> 20) MB")
    }
  }

  private static func plainReason(_ error: any Error) -> String {
    if ((error as? CocoaError)?.underlying as? POSIXError)?.code == .ELOOP {
      return "it is a symbolic link that leads back to itself; give the document itself"
    }
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "there is no such file"
    case .fileReadNoPermission: return "permission is denied"
    default: return "the system would not open it"
    }
  }
}

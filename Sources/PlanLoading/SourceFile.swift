package import Foundation
package import PlanModel
import PackagedXML

/// A file's bytes, and what they are.
package struct SourceFile: Hashable, Sendable {
  /// Where it came from; the last part "-" stands for standard input.
  package let url: URL
  /// All its bytes.
  package let bytes: [UInt8]
  /// The format to read it as.
  package let format: PlanFormat

  /// The version of the reader, kept with what it read.
  package static let readerVersion = "1.0"

  /// Reads a file and tells its format.
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

  /// What identifies it in a report.
  package func identity(view: RedlineView?, readerVersion: String) -> SourceIdentity {
    SourceIdentity(
      fileName: url.lastPathComponent == "-" ? "standard input" : url.lastPathComponent, sha256: SHA256.hexadecimal(of: bytes),
      format: format.name, view: view, readerVersion: readerVersion)
  }

  private static func bytes(of url: URL) throws(LoadingError) -> [UInt8] {
    do {
      if url.lastPathComponent == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
      return Array(try Data(contentsOf: url))
    } catch {
      throw .unreadable(url, reason: Self.plainReason(error, at: url))
    }
  }

  private static func plainReason(_ error: any Error, at url: URL) -> String {
    var isFolder = false
    if let type = try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory { isFolder = type }
    if isFolder { return "it is a folder" }
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "there is no such file"
    case .fileReadNoPermission: return "permission is denied"
    default: return "the system would not open it"
    }
  }
}

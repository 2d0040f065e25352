import Foundation

/// Which file a path leads to, whether or not it exists yet.
///
/// Links are followed. Names that differ only in letter case are one file: on many disks they are, and a folder is copied from one disk to another.
struct FileIdentity: Sendable {
  private let path: String
  private let number: [Int]?

  init(_ url: URL) {
    let file = url.absoluteURL.standardizedFileURL
    let resolved = file.resolvingSymlinksInPath()
    // A file that is not there yet has no links of its own; its folder may have.
    let folder = resolved.deletingLastPathComponent().resolvingSymlinksInPath()
    path = folder.appending(path: resolved.lastPathComponent).path.precomposedStringWithCanonicalMapping.lowercased()
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved.path)
    if let disk = (attributes?[.systemNumber] as? NSNumber)?.intValue, let file = (attributes?[.systemFileNumber] as? NSNumber)?.intValue {
      number = [disk, file]
    } else {
      number = nil
    }
  }

  /// Whether both lead to one file: by the same path, or by links to it.
  func isSame(as other: FileIdentity) -> Bool { path == other.path || number != nil && number == other.number }
}

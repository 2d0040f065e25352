import Foundation

/// Detects whether a folder lies on a disk of this machine. SQLite's write-ahead log needs memory that all its users share, which no
/// network has.
enum LocalFolder {
  /// - Throws: `StorageError.notLocal` for a folder on a network or in a folder that is kept in step with a server.
  static func check(_ folder: URL) throws(StorageError) {
    let path = folder.standardizedFileURL.path(percentEncoded: false)
    if let service = path.split(separator: "/").compactMap({ syncedNames[$0.lowercased()] }).first {
      throw .notLocal(folder: path, reason: "\(service) copies its files while they are in use")
    }
    if let system = fileSystem(of: nearestExisting(folder).path(percentEncoded: false)), let name = networkSystem(system) {
      throw .notLocal(folder: path, reason: "it is on a network share (\(name))")
    }
  }

  private static func nearestExisting(_ folder: URL) -> URL {
    var folder = folder.standardizedFileURL
    while !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)), folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
    }
    return folder
  }

  /// The name of the file system that a path lies on, by the longest mount point above it (proc(5), `/proc/self/mounts`).
  private static func fileSystem(of path: String) -> String? {
    guard let mounts = try? String(contentsOf: URL(filePath: "/proc/self/mounts"), encoding: .utf8) else { return nil }
    let fields = mounts.split(separator: "\n").map { $0.split(separator: " ") }.filter { $0.count > 2 && lies(path, below: String($0[1])) }
    return fields.max { $0[1].utf8.count < $1[1].utf8.count }.map { String($0[2]) }
  }

  private static func lies(_ path: String, below mountPoint: String) -> Bool {
    mountPoint == "/" || path == mountPoint || path.hasPrefix(mountPoint + "/")
  }

  /// The name, for readers, of a file system that is reached over a network; nil for a local one.
  private static func networkSystem(_ name: String) -> String? {
    networkSystems.first { name == $0.key || name.hasPrefix("\($0.key).") }?.value
  }

  private static let networkSystems: [String: String] = [
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "fuse": "FUSE", "9p": "9P", "afs": "AFS",
  ]

  private static let syncedNames: [String: String] = [
    "onedrive": "OneDrive", "dropbox": "Dropbox", "google drive": "Google Drive", "icloud drive": "iCloud", "nextcloud": "Nextcloud",
    "sharepoint": "SharePoint",
  ]
}

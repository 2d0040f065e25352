public import Foundation

/// The folder of real documents beside the checkout, for the tests that read it when it is there.
public enum Shared {
  /// The folder, or nil where it is not there.
  public static let folder: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared")
      if FileManager.default.fileExists(atPath: candidate.appending(path: "acceptance").path) { return candidate }
    }
    return nil
  }()

  /// Why a test that reads it is skipped.
  public static let missing = "the folder of real documents is not beside the checkout"

  /// A file or folder in it, or nil where it is not there.
  public static func file(_ path: String) -> URL? {
    guard let file = folder?.appending(path: path), FileManager.default.fileExists(atPath: file.path) else { return nil }
    return file
  }
}

public import Foundation

/// A folder of a test's own, gone when the test is.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "plan-review-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into it.
  public func file(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  /// Writes a text file into it.
  public func file(_ name: String, _ text: String) throws -> URL { try file(name, Array(text.utf8)) }
}

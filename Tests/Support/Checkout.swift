public import Foundation

/// The checkout that the tests run in.
public enum Checkout {
  /// Its folder.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder in it.
  public static func file(_ path: String) -> URL { folder.appending(path: path) }

  /// The command as built beside the tests; nil where it is not there.
  public static var command: URL? { program("plan-review") }

  /// A program of the package as built beside the tests; nil where it is not there.
  public static func program(_ name: String) -> URL? {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [folder, Checkout.file(".build/debug"), Checkout.file(".build/release")].map { $0.appending(path: name) }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether golden files are to be written anew.
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
}

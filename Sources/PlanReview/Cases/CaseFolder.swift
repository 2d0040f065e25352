import ContentHashing
package import Foundation
import VariationLoading

/// The folder of a case: its sources and the papers that were sent, by digest, and its `review.yaml`.
package struct CaseFolder: Sendable {
  private let folder: URL

  /// - Parameters:
  ///   - cases: The folder of all cases.
  ///   - number: The number of the case.
  package init(in cases: URL, number: Int) {
    folder = cases.appending(path: "\(number)", directoryHint: .isDirectory)
  }

  /// The review file of the case.
  package var reviewFile: URL { folder.appending(path: "review.yaml") }

  /// Keeps bytes under their digest. What is there already is never written again.
  ///
  /// - Returns: The SHA-256.
  package func keep(_ bytes: [UInt8]) throws -> String {
    let digest = SHA256.hexadecimal(of: bytes)
    let file = file(digest)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
      try Data(bytes).write(to: file, options: .atomic)
    }
    return digest
  }

  /// Keeps a source under its digest, and links it under a name with its own ending, which shows its format.
  package func keep(source bytes: [UInt8], ending: String) throws -> String {
    let digest = try keep(bytes)
    let link = source(digest, ending: ending)
    if !FileManager.default.fileExists(atPath: link.path(percentEncoded: false)) {
      try FileManager.default.linkItem(at: file(digest), to: link)
    }
    return digest
  }

  /// The bytes kept under a digest.
  package func bytes(_ digest: String) throws -> [UInt8] { Array(try Data(contentsOf: file(digest))) }

  /// The file of a source, under a name that has nothing of its sender's but the ending.
  package func source(_ digest: String, ending: String) -> URL {
    folder.appending(path: "files/\(digest)\(ending.isEmpty ? "" : ".\(ending)")")
  }

  private func file(_ digest: String) -> URL { folder.appending(path: "files/\(digest)") }

  /// The review file's text; nil before it is written.
  package func reviewText() -> String? {
    (try? Data(contentsOf: reviewFile)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the review file, and keeps what it replaces beside it.
  ///
  /// - Throws: `LoadingError` with the faults and their lines where it cannot be read; the old file stays.
  package func write(review text: String) throws {
    _ = try VariationReader.read(Array(text.utf8), file: reviewFile)
    let manager = FileManager.default
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    if let old = reviewText(), old != text { _ = try keep(Array(old.utf8)) }
    try Data(text.utf8).write(to: reviewFile, options: .atomic)
  }

  /// The ending of a file's name, where it is one of those that plans come in; empty for any other.
  package static func ending(of name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return endings.contains(ending) && name.contains(".") ? ending : ""
  }

  private static let endings: Set<String> = [
    "docx", "docm", "dotx", "doc", "odt", "fodt", "html", "htm", "mht", "mhtml", "pdf", "md", "markdown", "txt", "xml", "rtf",
  ]
}

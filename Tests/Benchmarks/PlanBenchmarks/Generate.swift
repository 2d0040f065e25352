import ArgumentParser
import Foundation
import TestSupport

/// Writes a generated pair, for other programs to be measured on.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes original.docx and revised.docx of a generated pair.")

  @Argument(help: "Number of commitments.") var commitments: Int
  @Argument(help: "The folder to write to.", completion: .directory) var folder: String

  @Flag(help: "Files as programs write them: a style and one run a paragraph.") var plain = false

  func run() throws {
    _ = try GeneratedPair(commitments: commitments, plain ? .plain : .rich, in: URL(filePath: folder, directoryHint: .isDirectory))
  }
}

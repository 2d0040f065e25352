import DocumentRendering
import Foundation
import ReviewReporting

/// Writes evidence or an action log to a folder or to standard output, and keeps the file of corrections beside it.
struct EvidenceOutput {
  private let name: String
  private let formats: [OutputFormat]
  /// Where the files go; nil for standard output.
  private let folder: OutputFolder?

  /// An output in the folder, apart from all that the command reads; on standard output where none is named.
  init(name: String, by options: EvidenceOptions, of command: some InputArguments) throws {
    self.name = name
    let written = options.written
    formats = written
    folder = try options.folder.map { try command.outputFolder($0, for: written.map { Self.fileName(name, $0) }) }
  }

  /// Writes a report in each format that it has, and a listing in the others.
  func write(_ report: some Paper, listing: (OutputFormat) -> String) throws {
    let contents = formats.map { format in
      (Self.fileName(name, format), format.report.map { report.rendered(as: $0) } ?? Array(listing(format).utf8))
    }
    guard let folder else { return try contents.forEach { try Terminal.write($0.1) } }
    for file in try ReportFiles.write(contents, to: folder) { try Terminal.print("Written: \(file.relativePath)") }
  }

  private static func fileName(_ name: String, _ format: OutputFormat) -> String {
    "\(name).\(format.report?.fileExtension ?? (format == .text ? "txt" : format.name))"
  }

  /// Puts a file of corrections without any into the output folder, where there is none. One that is there is never touched.
  func keep(_ template: String, as name: String) throws {
    guard let folder, !folder.holds(name) else { return }
    let file = try folder.write(Array(template.utf8), as: name, isReplacing: false)
    try Terminal.print("Written: \(file.relativePath), for corrections")
  }
}

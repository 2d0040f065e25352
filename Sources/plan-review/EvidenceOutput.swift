import Foundation
import ReviewReporting

/// Writes evidence or an action log to a folder or to standard output, and keeps the file of corrections beside it.
struct EvidenceOutput {
  private let name: String
  private let formats: [EvidenceFormat]
  /// Where the files go; nil for standard output.
  private let folder: OutputFolder?

  /// An output in the folder, apart from all that the command reads; on standard output where none is named.
  init(name: String, out: String?, formats: [EvidenceFormat], of command: some InputArguments) throws {
    self.name = name
    self.formats = formats
    let filed = formats.isEmpty ? EvidenceFormat.files : formats
    folder = try out.flatMap { $0 == "-" ? nil : try command.outputFolder($0, for: filed.map { "\(name).\($0.fileExtension)" }) }
  }

  /// Writes each format.
  func write(_ bytes: (EvidenceFormat) -> [UInt8]) throws {
    guard let folder else { return try Terminal.write(bytes(formats.first ?? .text)) }
    let contents = (formats.isEmpty ? EvidenceFormat.files : formats).map { ("\(name).\($0.fileExtension)", bytes($0)) }
    for file in try ReportFiles.write(contents, to: folder) { try Terminal.print("Written: \(file.relativePath)") }
  }

  /// The file of corrections in the output folder, where there is one.
  static func kept(_ name: String, in out: String?) -> URL? {
    guard let out, out != "-" else { return nil }
    let file = URL(filePath: out, directoryHint: .isDirectory).appending(path: name)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// Puts a file of corrections without any into the output folder, where there is none. One that is there is never touched.
  func keep(_ template: String, as name: String) throws {
    guard let folder, !folder.holds(name) else { return }
    let file = try folder.write(Array(template.utf8), as: name, isReplacing: false)
    try Terminal.print("Written: \(file.relativePath), for corrections")
  }
}

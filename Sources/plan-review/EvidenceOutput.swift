import Foundation
import ReviewReporting

/// Writes evidence or an action log to a folder or to standard output, and keeps the file of corrections beside it.
struct EvidenceOutput {
  let name: String
  let out: String?
  let formats: [EvidenceFormat]

  /// Writes each format.
  func write(_ bytes: (EvidenceFormat) -> [UInt8]) throws {
    guard let out, out != "-" else { return try Terminal.write(bytes(formats.first ?? .text)) }
    let formats = self.formats.isEmpty ? EvidenceFormat.files : self.formats
    let contents = formats.map { ("\(name).\($0.fileExtension)", bytes($0)) }
    for file in try ReportFiles.write(contents, to: URL(filePath: out, directoryHint: .isDirectory)) {
      try Terminal.print("Written: \(file.relativePath)")
    }
  }

  /// The file of corrections in the output folder, where there is one.
  static func kept(_ name: String, in out: String?) -> URL? {
    guard let out, out != "-" else { return nil }
    let file = URL(filePath: out, directoryHint: .isDirectory).appending(path: name)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// Puts a file of corrections without any into the output folder, where there is none. One that is there is never touched.
  static func keep(_ template: String, as name: String, in out: String?) throws {
    guard let out, out != "-", kept(name, in: out) == nil else { return }
    for file in try ReportFiles.write([(name, Array(template.utf8))], to: URL(filePath: out, directoryHint: .isDirectory)) {
      try Terminal.print("Written: \(file.relativePath), for corrections")
    }
  }
}

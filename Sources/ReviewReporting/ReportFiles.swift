public import Foundation

/// Writes a report into a folder, a file a format.
///
/// Every format is made before any file is touched. Each file is written beside its place and then put there in one step, so a reader
/// never sees half a report. Files of the same name are replaced; nothing else in the folder is touched.
public struct ReportFiles: Sendable {
  /// The formats to write.
  public let formats: [ReportFormat]
  /// The name of each file, without its ending.
  public let baseName: String

  /// Creates a writer of files named "review.html", "review.md", "review.json" and "review.csv".
  public init(formats: [ReportFormat] = ReportFormat.allCases, baseName: String = "review") {
    self.formats = formats
    self.baseName = baseName
  }

  /// Writes the report, and gives the files in the order of the formats.
  ///
  /// The folder is made where it is not there.
  public func write(_ report: ReviewReport, to folder: URL) throws(ReportingError) -> [URL] {
    try Self.write(formats.map { ("\(baseName).\($0.fileExtension)", report.rendered(as: $0)) }, to: folder)
  }

  /// Writes the check of a redline, and gives the files in the order of the formats.
  ///
  /// The folder is made where it is not there.
  public func write(_ report: DeclarationReport, to folder: URL) throws(ReportingError) -> [URL] {
    try Self.write(formats.map { ("\(baseName).\($0.fileExtension)", report.rendered(as: $0)) }, to: folder)
  }

  /// Writes files that are made already, and gives them in their order. The folder is made where it is not there.
  public static func write(_ contents: [(name: String, bytes: [UInt8])], to folder: URL) throws(ReportingError) -> [URL] {
    try prepare(folder)
    var files: [URL] = []
    for (name, bytes) in contents {
      let file = folder.appending(path: name)
      do {
        try Data(bytes).write(to: file, options: .atomic)
      } catch {
        throw .fileNotWritten(file, reason: reason(error))
      }
      files.append(file)
    }
    return files
  }

  private static func prepare(_ folder: URL) throws(ReportingError) {
    if let isFolder = try? folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory {
      guard isFolder else { throw .notAFolder(folder) }
      return
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .folderNotWritable(folder, reason: reason(error))
    }
  }

  /// The system's own words for an error, without the file's name, which the message has already.
  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let words = (underlying ?? error as NSError).localizedDescription
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}

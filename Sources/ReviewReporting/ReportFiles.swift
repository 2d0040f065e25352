public import DocumentRendering
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
  public init(formats: [ReportFormat] = ReportFormat.standard, baseName: String = "review") {
    self.formats = formats
    self.baseName = baseName
  }

  /// Writes the panel review report, and gives the files in the order of the formats. The folder is made where it is not there.
  public func write(
    _ report: ReviewReport, kind: some ReportKind = PanelReview(), to folder: OutputFolder
  ) throws(ReportingError) -> [URL] {
    try write(ComposedReview(report, as: kind), to: folder)
  }

  /// The names of the files, in the order of the formats.
  public var names: [String] { formats.map { "\(baseName).\($0.fileExtension)" } }

  /// Writes a report of any kind, and gives the files in the order of the formats. The folder is made where it is not there.
  public func write(_ report: some Paper, to folder: OutputFolder) throws(ReportingError) -> [URL] {
    try Self.write(zip(names, formats).map { ($0, report.rendered(as: $1)) }, to: folder)
  }

  /// Writes files that are made already, and gives them in their order. The folder is made where it is not there.
  public static func write(_ contents: [(name: String, bytes: [UInt8])], to folder: OutputFolder) throws(ReportingError) -> [URL] {
    var files: [URL] = []
    for (name, bytes) in contents { files.append(try folder.write(bytes, as: name)) }
    return files
  }
}

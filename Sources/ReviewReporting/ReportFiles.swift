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

  /// Writes the report, and gives the files in the order of the formats.
  ///
  /// The folder is made where it is not there.
  public func write(
    _ report: ReviewReport, kind: some ReportKind = PanelReview(), to folder: OutputFolder
  ) throws(ReportingError) -> [URL] {
    try Self.write(named { report.rendered(as: $0, kind: kind) }, to: folder)
  }

  /// Writes the report on three versions, and gives the files in the order of the formats.
  public func write(_ variation: VariationReview, to folder: OutputFolder) throws(ReportingError) -> [URL] {
    try Self.write(named(variation.rendered), to: folder)
  }

  /// The names of the files, in the order of the formats.
  public var names: [String] { formats.map { "\(baseName).\($0.fileExtension)" } }

  /// The bytes of each format, with the name of the file that they go to.
  private func named(_ bytes: (ReportFormat) -> [UInt8]) -> [(name: String, bytes: [UInt8])] {
    zip(names, formats).map { ($0, bytes($1)) }
  }

  /// Writes the check of a redline, and gives the files in the order of the formats.
  ///
  /// The folder is made where it is not there.
  public func write(_ report: DeclarationReport, to folder: OutputFolder) throws(ReportingError) -> [URL] {
    try Self.write(named { report.rendered(as: $0) }, to: folder)
  }

  /// Writes files that are made already, and gives them in their order. The folder is made where it is not there.
  public static func write(_ contents: [(name: String, bytes: [UInt8])], to folder: OutputFolder) throws(ReportingError) -> [URL] {
    var files: [URL] = []
    for (name, bytes) in contents { files.append(try folder.write(bytes, as: name)) }
    return files
  }
}

import ArgumentParser
import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import VariationLoading

/// What the commands that read monitoring reports and minutes share: the papers, the day, the corrections and where the outcome goes.
struct EvidenceOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "Monitoring reports, minutes and other papers, in any order.", completion: .file())
  var reports: [String] = []

  @Option(help: "The day at which the states hold, as 2026-07-18. By default the date of the last paper.")
  var asOf: CalendarDate?

  @Option(
    help: "The file of corrections. By default the one that is kept in the output folder, where there is one.",
    completion: .file(extensions: ["yaml"]))
  var corrections: String?

  @Option(help: "The folder to write to, made if it is missing; “-” writes one format to standard output.", completion: .directory)
  var out: String?

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help: "\(Self.outputs.names). By default text on standard output, and every format of a report with --out.")
  var formats: [OutputFormat] = []

  private static let outputs = OutputFormats([.text, .tsv], of: EvidenceReport.self)

  func validate() throws {
    try Self.outputs.check(formats)
    if formats.count > 1, folder == nil { throw ValidationError("Name one --format to write to standard output.") }
  }

  /// The output folder; nil for standard output.
  var folder: String? { out == "-" ? nil : out }

  /// What is written: into a folder, every format of a report where none is named.
  var written: [OutputFormat] {
    if !formats.isEmpty { return formats }
    return folder == nil ? [.text] : ReportFormat.all.map(OutputFormat.report)
  }

  /// The papers as read.
  func papers() throws -> [EvidenceSource] { try reports.map { try EvidenceReader.read($0.file) } }

  /// The file of corrections: the one that is given, else the one of this name in the output folder, where there is one.
  func corrections(named name: String) -> URL? {
    if let corrections { return corrections.file }
    guard let folder else { return nil }
    let file = URL(filePath: folder, directoryHint: .isDirectory).appending(path: name)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }
}

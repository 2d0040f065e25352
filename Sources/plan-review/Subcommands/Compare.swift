import ArgumentParser
import DocumentRendering
import Foundation
import PlanReview
import ReviewReporting

/// The main job: from files to the panel's review report.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reviews a proposed variation and writes the panel's review report.",
    discussion: """
      Without --out a short summary is printed and nothing is written.

      With three versions, two reports are written: “variation”, on what was published, put to the panel and issued, and “proposal”, the
      panel's review of the draft. A review file gives the dates, the recommendations and the labels as well.

      Examples:
        plan-review compare published.xml draft.docx --out Reports
        plan-review compare --redline "Proposed variation.docx" --out Reports --format html
        plan-review compare --base published.xml --draft draft.docx --issued issued.xml --out Reports
        plan-review compare review.yaml --out Reports
        plan-review compare review.yaml --pair draft-issued --out Reports
        plan-review compare published.xml draft.docx --format json --out -
        plan-review compare published.docx draft.docx --format redline --out Reports
        plan-review compare published.docx --copies anna.docx ben.docx --out Reports
        plan-review compare published.xml draft.docx --check && echo "No changes"
      """)

  @OptionGroup var versions: VersionArguments
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var day: DayOption

  @Option(
    help: "The folder to write the reports to, made if it is missing; “-” writes one format to standard output.", completion: .directory)
  var out: String?

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help:
      "The formats to write: \(Self.formats.names) (the changes as tracked changes in Word, or as a PDF of those by LibreOffice). By default \(OutputFormats.standardNames)."
  )
  var outputs: [OutputFormat] = []

  private static let formats = OutputFormats(of: ComposedReview<PanelReview>.self, [.redline, .redlinePDF])

  @OptionGroup var redline: RedlineOptions

  @Flag(help: "Exit with code 1 if any change was found.")
  var check = false

  func validate() throws {
    try Self.formats.check(outputs)
    if out == "-", outputs.count != 1 {
      throw ValidationError("Name one --format to write to standard output.")
    }
  }

  func run() async throws {
    guard versions.copies.isEmpty else { return try refusing { try runCopies() } }
    if out == nil, !RedlineOptions.fileNames(outputs).isEmpty { throw ValidationError("Name a folder with --out for the redline.") }
    let folder = try refusing { try outputFolder() }
    let compared = try await refusing { try await Compared(versions, reading: reading, asOf: day.day) }
    let proved = try await refusing {
      try await redline.files(of: compared, versions, reading, outputs)
    }
    try refusing { try write(compared, proved, to: folder) }
    if check, !compared.isWithoutChanges { throw ExitCode.changesFound }
  }

  /// Several reviewers' copies in one report.
  private func runCopies() throws {
    let formats = reports.filter { $0.isWritten(for: CopiesReport.self) }
    guard formats.count == reports.count, RedlineOptions.fileNames(outputs).isEmpty, !check else {
      throw ValidationError("With --copies choose from \(OutputFormats(of: CopiesReport.self).names), and leave out --check.")
    }
    let names = formats.map { "copies.\($0.fileExtension)" }
    var folder: OutputFolder?
    if let out, out != "-" { folder = try versions.outputFolder(out, for: names) }
    Terminal.showProgress("Comparing the copies")
    let report = try review(
      copies: versions.copies.map(\.file), of: versions.versions.first?.file, settings: ReviewSettings(loading: reading.loading))
    Terminal.endProgress()
    if out == "-" { return try Terminal.write(report.rendered(as: formats[0])) }
    try Terminal.print(report.summary)
    guard let folder else { return }
    for file in try ReportFiles.write(zip(names, formats).map { ($0, report.rendered(as: $1)) }, to: folder) {
      try Terminal.print("Written: \(file.relativePath)")
    }
  }

  private var reports: [ReportFormat] { Self.formats.reports(outputs) }

  /// The folder to write into; nil where nothing is written but to standard output.
  private func outputFolder() throws -> OutputFolder? {
    guard let out, out != "-" else { return nil }
    let names = try Compared.fileNames(for: versions, as: reports) + RedlineOptions.fileNames(outputs)
    return try versions.outputFolder(out, for: names)
  }

  private func write(_ compared: Compared, _ redlines: [(name: String, file: ProvedWordFile)], to folder: OutputFolder?) throws {
    guard out != nil else { return try Terminal.print(compared.summary) }
    guard let folder else { return try Terminal.write(redlines.first?.file.bytes ?? compared.rendered(as: reports[0])) }
    Terminal.showProgress("Writing the reports")
    let files = try compared.write(reports, to: folder)
    Terminal.endProgress()
    try Terminal.print(compared.summary)
    for file in files { try Terminal.print("Written: \(file.relativePath)") }
    try RedlineOptions.write(redlines, to: folder)
  }
}

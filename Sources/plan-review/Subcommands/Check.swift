import ArgumentParser
import DocumentRendering
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview
import ReviewReporting

/// Checks a redline against the published plan.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks what a redline declares against what actually changed since the published plan.",
    discussion: """
      A redline is a claim. This command compares its base with the published plan, and its marks and the covering report with what changed, and lists
      what nothing declares. Without --out a listing is printed, or the one format that is named.

      Examples:
        plan-review check --base published.docx --redline "Proposed variation.docx"
        plan-review check --base published.xml --redline redline.md --draft clean.docx --covering report.docx --out Reports
        plan-review check review.yaml --out Reports
        plan-review check review.yaml --format html > check.html
      """)

  @OptionGroup var sources: CheckArguments
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: "The folder to write the reports to, made if it is missing; “-” writes one format to standard output.", completion: .directory)
  var out: String?

  @Option(
    name: .customLong("format"), parsing: .upToNextOption,
    help:
      "The formats to write: \(Self.outputs.names). By default text on standard output, and with --out \(OutputFormats.standardNames).")
  var formats: [OutputFormat] = []

  private static let outputs = OutputFormats([.text], of: DeclarationReport.self)

  @Flag(help: "Exit with code 1 if anything was changed that nothing declares.")
  var check = false

  func validate() throws {
    try Self.outputs.check(formats)
    if out == nil || out == "-", formats.count > 1 { throw ValidationError("Name one --format to write to standard output.") }
    if out == "-", formats.isEmpty { throw ValidationError("Name one --format to write to standard output.") }
  }

  func run() async throws {
    let folder = try refusing { try outputFolder() }
    let report = try await refusing { try await declarationReport() }
    try refusing { try write(report, to: folder) }
    if check, report.holdsUndeclared { throw ExitCode.changesFound }
  }

  private func declarationReport() async throws -> DeclarationReport {
    let sources = try await self.sources.load(reading: reading)
    Terminal.showProgress("Comparing")
    defer { Terminal.endProgress() }
    let (review, check) = try checkedReview(of: sources)
    return DeclarationReport(review, check, of: sources.variation, readerVersion: ProductVersion.current)
  }

  private var files: ReportFiles {
    ReportFiles(formats: Self.outputs.reports(formats), baseName: "check")
  }

  /// The folder to write into; nil where nothing is written but to standard output.
  private func outputFolder() throws -> OutputFolder? {
    guard let out, out != "-" else { return nil }
    return try sources.outputFolder(out, for: files.names)
  }

  private func write(_ report: DeclarationReport, to folder: OutputFolder?) throws {
    let listing = DeclarationListing(report.check).text
    guard let folder else {
      guard let format = formats.first?.report else { return try Terminal.print(listing) }
      return try Terminal.write(report.rendered(as: format))
    }
    Terminal.showProgress("Writing the reports")
    let written = try files.write(report, to: folder)
    Terminal.endProgress()
    try Terminal.print(DeclarationListing(report.check).counts)
    for file in written { try Terminal.print("Written: \(file.relativePath)") }
  }
}

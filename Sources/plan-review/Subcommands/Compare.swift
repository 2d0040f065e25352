public import ArgumentParser
import Foundation
import PlanReview
public import ReviewReporting

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
    help: "The formats to write: html, markdown, json, csv, docx. By default all but docx.")
  var formats: [ReportFormat] = []

  @Flag(help: "Exit with code 1 if any change was found.")
  var check = false

  func validate() throws {
    if out == "-", formats.count != 1 {
      throw ValidationError("Name one --format to write to standard output.")
    }
  }

  func run() async throws {
    let compared = try await refusing { try await Compared(versions, reading: reading, asOf: day.day) }
    try refusing { try write(compared) }
    if check, !compared.isWithoutChanges { throw ExitCode.changesFound }
  }

  private func write(_ compared: Compared) throws {
    let formats = self.formats.isEmpty ? ReportFormat.standard : self.formats
    guard let out else { return try Terminal.print(compared.summary) }
    if out == "-" { return try Terminal.write(compared.rendered(as: formats[0])) }
    Terminal.showProgress("Writing the reports")
    let files = try compared.write(formats, to: URL(filePath: out, directoryHint: .isDirectory))
    Terminal.endProgress()
    try Terminal.print(compared.summary)
    for file in files { try Terminal.print("Written: \(file.relativePath)") }
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// Takes "md" for Markdown as well.
  public init?(argument: String) {
    self.init(rawValue: argument == "md" ? "markdown" : argument.lowercased())
  }
}

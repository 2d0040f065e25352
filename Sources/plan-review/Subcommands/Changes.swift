import ArgumentParser
import DocumentRendering
import PlanModel
import ReviewReporting

/// Prints what happened.
struct Changes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the changes with their kinds, reasons and words.",
    discussion: """
      Examples:
        plan-review changes published.xml draft.docx
        plan-review changes --redline redline.docx --format json
      """)

  @OptionGroup var versions: VersionArguments
  @OptionGroup var reading: ReadingOptions

  @Option(name: .customLong("format"), help: "text; or json, the report's own form.")
  var format: Format = .text

  /// How the changes are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() async throws {
    let report = try await refusing { try await versions.report(reading: reading) }
    switch format {
    case .text: try Terminal.print(ChangeListing(report).text)
    case .json: try Terminal.write(report.rendered(as: .json))
    }
  }
}

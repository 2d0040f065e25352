import ArgumentParser
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import PlanReview

/// Prints how the units of two versions match.
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what answers to what in two versions, one pairing a line: kind, score, matcher, words.",
    discussion: """
      Examples:
        plan-review align published.xml draft.docx
        plan-review align old.txt new.txt --units lines --format tsv
      """)

  @OptionGroup var versions: VersionArguments
  @OptionGroup var reading: ReadingOptions

  @Option(help: "What is paired: the units of a plan, or the lines of a plain text.")
  var units: Units = .plan

  @Option(
    name: .customLong("format"),
    help: "text; or tsv: original indices, revised indices (from 0, comma separated, empty for added or removed), kind, score, matcher.")
  var format: Format = .text

  /// What is paired.
  enum Units: String, ExpressibleByArgument, CaseIterable {
    case plan, lines
  }

  /// How the pairings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv
  }

  func run() async throws {
    let alignment = try await refusing { try await versions.alignment(of: units, reading: reading) }
    let listing = PairingListing(alignment)
    try Terminal.print(format == .tsv ? listing.tsv : listing.text)
  }
}

import ArgumentParser
import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// Lists what minutes record as resolved, agreed, asked for and promised.
struct Minutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the points that minutes record, as proposals for the review file.",
    discussion: """
      Each point keeps the words of the minutes and must be confirmed. The output goes into review.yaml, under the same keys.

      Examples:
        plan-review minutes minutes.docx
        plan-review minutes minutes.md >> review.yaml
      """)

  @Argument(help: "The minutes, or a review file that names them. “-” is standard input, read as text.", completion: .file())
  var file: String

  @Option(help: "Read the file as this format: docx, odt, html, pdf, markdown or plainText. By default it is told from the file.")
  var inputFormat: PlanFormat?

  @Option(help: "The heading at which the minutes begin, where they stand in a larger document.")
  var from: String?

  @Option(help: "The heading before which the minutes end, where they stand in a larger document.")
  var to: String?

  func run() throws {
    let options = LoadingOptions(format: inputFormat, from: from, to: to)
    if file.isReviewFile { return try refusing { try named(in: file.file, options) }.forEach(Terminal.print) }
    let summary = try refusing { try MinutesReader.read(file.file, options: options) }
    try Terminal.print(MinutesProposals.yaml(of: summary, file: file == "-" ? "standard input" : file.file.lastPathComponent))
  }

  /// The proposals of each of the minutes that a review file names.
  private func named(in review: URL, _ options: LoadingOptions) throws -> [String] {
    let files = VariationFiles(of: try VariationReader.read(review), in: review).minutes.compactMap(\.self)
    guard !files.isEmpty else {
      throw LoadingError.invalidReview(
        review,
        faults: [ReviewFileFault(line: 1, key: "minutes", reason: "No file of minutes is named. Give one, or name the file itself.")])
    }
    return try files.map { MinutesProposals.yaml(of: try MinutesReader.read($0, options: options), file: $0.lastPathComponent) }
  }
}

import ArgumentParser
import Foundation
import PlanLoading
import PlanModel
import PlanReview
import ReviewReporting

/// Follows the panel's recommendations through to the plan as issued.
struct FollowUpRecommendations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Looks in the issued plan for what the panel recommended, and prints the response table.",
    discussion: """
      The review file names the draft and the issued plan and holds the recommendations with the responses. Where it names no draft, the redline
      with its marks accepted is the draft.

      Examples:
        plan-review follow-up review.yaml
        plan-review follow-up review.yaml --format html > responses.html
      """)

  @Argument(help: "The review file.", completion: .file(extensions: ["yaml", "yml"]))
  var review: String

  @Option(name: .customLong("format"), help: "text, html, markdown, csv, or docx.")
  var format: Format = .text

  /// How the table is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, markdown, csv, docx
  }

  func run() throws {
    let (variation, followUp) = try refusing { try followed() }
    let table = ResponseTable(followUp, of: variation, readerVersion: ProductVersion.current)
    switch format {
    case .text: try Terminal.print(FollowUpListing(followUp).text)
    case .html: try Terminal.write(table.rendered(as: .html))
    case .markdown: try Terminal.write(table.rendered(as: .markdown))
    case .docx: try Terminal.write(table.rendered(as: .docx))
    case .csv: try Terminal.write(table.csv)
    }
  }

  private func followed() throws -> (Variation, FollowUp) {
    let variation = try VariationReader.read(review.file)
    let files = VariationFiles(of: variation, in: review.file)
    defer { Terminal.endProgress() }
    Terminal.showProgress("Reading the versions")
    guard let issued = try load(.issued, variation, files) else { throw missing("issued") }
    guard let draft = try load(.draft, variation, files) ?? accepted(variation, files) else { throw missing("draft") }
    let published = try load(.base, variation, files)
    Terminal.showProgress("Comparing")
    return (variation, followUp(variation.recommendations, from: draft, to: issued, published: published, by: variation.body.kind))
  }

  private func load(_ role: VersionRole, _ variation: Variation, _ files: VariationFiles) throws -> Loaded<Plan>? {
    guard let file = files.versions[role], let version = variation.version(role) else { return nil }
    return try PlanLoader(options: LoadingOptions(from: version.source.from, to: version.source.to)).load(file)
  }

  /// The redline with its marks accepted.
  private func accepted(_ variation: Variation, _ files: VariationFiles) throws -> Loaded<Plan>? {
    guard let file = files.redline, let redline = variation.redline else { return nil }
    let options = LoadingOptions(
      from: redline.source.from, to: redline.source.to, inserted: redline.inserted, deleted: redline.deleted)
    return try PlanLoader(options: options).loadRedline(file).revised
  }

  private func missing(_ role: String) -> LoadingError {
    let reason = "No version has the role \(role). Recommendations are followed from the draft to the issued plan; name both."
    return .invalidReview(review.file, faults: [ReviewFileFault(line: 1, key: "versions", reason: reason)])
  }
}

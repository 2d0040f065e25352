import ArgumentParser
import DocumentRendering
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
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

  @Option(name: .customLong("format"), help: "\(Self.outputs.names).")
  var format: OutputFormat = .text

  private static let outputs = OutputFormats([.text], of: ResponseTable.self)

  func validate() throws { try Self.outputs.check([format]) }

  func run() throws {
    let (variation, followUp, undertakings) = try refusing { try followed() }
    let table = ResponseTable(followUp, undertakings: undertakings, of: variation, readerVersion: ProductVersion.current)
    guard let format = format.report else {
      return try Terminal.print(FollowUpListing(followUp, undertakings: variation.undertakings, found: undertakings).text)
    }
    try Terminal.write(table.rendered(as: format))
  }

  private func followed() throws -> (Variation, FollowUp, undertakings: FollowUp?) {
    defer { Terminal.endProgress() }
    Terminal.showProgress("Reading the versions")
    let loaded = try LoadedVariation(review: review.file)
    guard let issued = loaded.issued else { throw missing(.issued) }
    guard let draft = loaded.draft else { throw missing(.draft) }
    Terminal.showProgress("Comparing")
    let variation = loaded.variation
    return (
      variation, followUp(variation.recommendations, from: draft, to: issued, published: loaded.published, by: variation.body.kind),
      undertakingsFollowed(in: loaded)
    )
  }

  private func missing(_ role: VersionRole) -> LoadingError {
    .noVersion(role, in: review.file, because: "Recommendations are followed from the draft to the issued plan; name both.")
  }
}

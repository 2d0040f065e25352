import ArgumentParser
import PlanLoading
import PlanReading
import VariationLoading
import ReviewReporting

/// Prints the schemas of what is read and written.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the schema of Plan XML (RELAX NG), or of a kind of report as data (JSON Schema).",
    discussion: """
      Examples:
        plan-review schema > plan.rng
        plan-review schema review > review.schema.json
        plan-review schema check
      """)

  @Argument(help: "What the schema is of: \(Self.names.joined(separator: ", ")).")
  var name = "plan"

  @Flag(help: "Print the JSON Schema of the review: the same as “schema review”.")
  var report = false

  private static let names = ["plan"] + PublishedSchema.all.map(\.name)

  func validate() throws {
    guard !Self.names.contains(name) else { return }
    throw ValidationError("There is no schema of “\(name)”. Choose from \(Self.names.joined(separator: ", ")).")
  }

  func run() throws {
    try Terminal.print(PublishedSchema.named(report ? "review" : name)?.text ?? PlanXMLSchema.relaxNG)
  }
}

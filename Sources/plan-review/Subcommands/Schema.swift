import ArgumentParser
import PlanLoading
import PlanReading
import VariationLoading
import ReviewReporting

/// Prints the schemas of what is read and written.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the schema of Plan XML (RELAX NG), or of the JSON report (JSON Schema).",
    discussion: """
      Examples:
        plan-review schema > plan.rng
        plan-review schema --report > report.schema.json
      """)

  @Flag(help: "Print the JSON Schema of the report.")
  var report = false

  func run() throws {
    try Terminal.print(report ? ReportFormat.jsonSchema : PlanXMLSchema.relaxNG)
  }
}

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
        plan-review schema --evidence > evidence.schema.json
      """)

  @Flag(help: "Print the JSON Schema of the report.")
  var report = false

  @Flag(help: "Print the JSON Schema of what `evidence` writes.")
  var evidence = false

  @Flag(help: "Print the JSON Schema of what `actions` writes.")
  var actions = false

  func run() throws {
    if evidence { return try Terminal.print(EvidenceReport.jsonSchema) }
    if actions { return try Terminal.print(ActionLogReport.jsonSchema) }
    try Terminal.print(report ? ReportFormat.jsonSchema : PlanXMLSchema.relaxNG)
  }
}

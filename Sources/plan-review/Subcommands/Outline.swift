import ArgumentParser
import PlanModel
import PlanReading

/// Prints a plan as it was understood.
struct Outline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the plan as understood: objectives, lead-ins, commitments, figures, with places and notes.",
    discussion: """
      Examples:
        plan-review outline draft.docx
        plan-review outline redline.docx --view original
        plan-review outline review.yaml --role issued
      """)

  @OptionGroup var plan: PlanArgument
  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say why the objectives are what they are, and what else they could be.")
  var explain = false

  @Flag(help: "Print the reading as a block for review.yaml, to be corrected and kept.")
  var propose = false

  func validate() throws {
    if explain || propose, plan.file.isReviewFile {
      throw ValidationError("--explain and --propose go with a plan; a review file names its versions.")
    }
  }

  func run() throws {
    if explain {
      return try Terminal.print(
        try refusing { try PlanLoader(options: reading.loading).explanation(of: plan.file.file) }.joined(separator: "\n") + "\n")
    }
    let loaded = try refusing { try plan.load(reading.loading) }
    try Terminal.print(propose ? ReadingProposal(of: loaded.value).text : loaded.outline)
  }
}

import ArgumentParser
import PlanModel

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

  func run() throws {
    try Terminal.print(try refusing { try plan.load(reading.loading) }.outline)
  }
}

import ArgumentParser

@main
struct PlanReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-review",
    abstract: "Compares versions of a police and crime plan, commitment by commitment, and writes the panel's review report.")
}

import ArgumentParser
import ReviewCases
import ReviewServing

/// Fixes the papers of a case, because they are sent.
struct Send: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fixes the papers of a case as they are now, because they are sent, and writes them.",
    discussion: """
      Papers that were sent stay as they were, and so do the references in them.

      Examples:
        plan-review send 1 withAgenda --out Agenda
        plan-review send 1 supplementary --out Supplement
      """)

  @OptionGroup var argument: CaseArgument

  @Argument(help: "At which point they are sent: \(SentPapers.Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: SentPapers.Stage

  @Option(help: "The folder to write to, made if it is missing.", completion: .directory)
  var out: String

  func run() throws {
    try refusing {
      let (desk, id) = try argument.opened()
      try desk.send(stage, in: id)
      try CaseArgument.write(try desk.sentPapers(stage, in: id), to: out)
    }
  }
}

extension SentPapers.Stage: ExpressibleByArgument {}

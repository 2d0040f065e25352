import ArgumentParser
import ReviewServing

/// Writes the queries to the commissioner's office.
struct Queries: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the queries to the commissioner's office in Word: what nothing declares, figures that contradict, marks in doubt.",
    discussion: """
      Each query quotes the words with page and paragraph, and has a place for the answer. “import” takes the answers in.

      Example:
        plan-review queries 1 --out Queries
      """)

  @OptionGroup var argument: CaseArgument

  @Option(help: "The folder to write to, made if it is missing.", completion: .directory)
  var out: String

  func run() throws {
    try refusing {
      let (desk, id) = try argument.opened()
      try CaseArgument.write([try CaseForms(desk, of: id).queries()], to: out)
    }
  }
}

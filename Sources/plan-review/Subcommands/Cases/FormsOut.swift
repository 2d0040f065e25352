import ArgumentParser
import ReviewServing

/// Writes review forms in Word.
struct FormsOut: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Writes the review form in Word: every change, with places for a note, a question and a recommendation.",
    discussion: """
      The words of the plan are locked; members write into the fields and send the document back. “import” takes the copies in, all at once.
      References are fixed when a form is written: a later draft keeps them.

      Examples:
        plan-review form 1 --out Forms
        plan-review form 1 --out Forms --member "Cllr Marsh" --member "Mr Okoro"
      """)

  @OptionGroup var argument: CaseArgument

  @Option(help: "The folder to write to, made if it is missing.", completion: .directory)
  var out: String

  @Option(
    name: .customLong("member"), help: "A member to write a form for. Give it again for each; without it, one form is written for all.")
  var members: [String] = []

  func run() throws {
    try refusing {
      let (desk, id) = try argument.opened()
      try CaseArgument.write(try CaseForms(desk, of: id).forms(for: members), to: out)
    }
  }
}

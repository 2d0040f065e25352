import ArgumentParser
import ReviewServing

/// Writes the read-only pack.
struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the read-only pack: a zip of the papers in Word, as PDF where LibreOffice is, and a page without script.")

  @OptionGroup var argument: CaseArgument

  @Option(help: "The folder to write to, made if it is missing.", completion: .directory)
  var out: String

  func run() throws {
    try refusing {
      let (desk, id) = try argument.opened()
      let pack = try CasePack(desk, of: id).archive()
      try CaseArgument.write([pack.document], to: out)
      if !pack.hasPDF { Terminal.say("The pack holds no PDF, because LibreOffice was not found or did not answer.") }
    }
  }
}

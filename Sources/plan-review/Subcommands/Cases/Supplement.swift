import ArgumentParser
import ReviewServing

/// Writes the supplementary paper.
struct Supplement: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the supplementary paper: what a later draft changes in what members were sent with the agenda, under the same references.")

  @OptionGroup var argument: CaseArgument

  @Option(help: "The folder to write to, made if it is missing.", completion: .directory)
  var out: String

  func run() throws {
    try refusing {
      let (desk, id) = try argument.opened()
      try CaseArgument.write([try CaseSupplement(desk, of: id).document()], to: out)
    }
  }
}

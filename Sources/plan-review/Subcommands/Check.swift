import ArgumentParser
import PlanLoading
import PlanModel
import PlanReview

/// Checks a redline against the published plan.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks what a redline declares against what actually changed since the published plan.",
    discussion: """
      A redline is a claim. This command compares its base with the published plan, and its marks with what changed, and lists what no mark declares.

      Examples:
        plan-review check --base published.docx --redline "Proposed variation.docx"
        plan-review check --base published.xml --redline redline.md --draft clean.docx
      """)

  @Option(help: "The plan as published.", completion: .file())
  var base: String

  @Option(help: "The commissioner's redline.", completion: .file())
  var redline: String

  @Option(help: "A clean draft, where one was sent as well as the redline.", completion: .file())
  var draft: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let check = try refusing { try declarationCheck() }
    try Terminal.print(DeclarationListing(check).text)
  }

  private func declarationCheck() throws -> DeclarationCheck {
    let loader = PlanLoader(options: reading.loading)
    defer { Terminal.endProgress() }
    Terminal.showProgress("Reading \(base)")
    let published = try loader.load(base.file)
    Terminal.showProgress("Reading \(redline)")
    let readings = try loader.loadRedline(redline.file)
    let clean = try draft.map { try loader.load($0.file) }
    Terminal.showProgress("Comparing")
    return try check(published, against: readings, draft: clean)
  }
}

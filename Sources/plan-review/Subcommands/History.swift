import ArgumentParser
import PlanLoading
import PlanModel
import PlanReview

/// Follows every commitment through successive versions.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follows every commitment through successive versions: first seen, reworded, moved, merged, split, last seen, reinstated.",
    discussion: """
      Examples:
        plan-review history 2021.docx 2023.docx 2025.docx
        plan-review history 2021.xml 2023.xml 2025.xml --changed
      """)

  @Argument(help: "The versions, earliest first.", completion: .file())
  var versions: [String]

  @Flag(help: "Leave out commitments that stand the same in every version.")
  var changed = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if versions.count < 2 { throw ValidationError("Give at least two versions, earliest first.") }
  }

  func run() throws {
    let history = try refusing { try self.history() }
    try Terminal.print(HistoryListing(history, changedOnly: changed).text)
  }

  private func history() throws -> PlanHistory {
    let loader = PlanLoader(options: reading.loading)
    defer { Terminal.endProgress() }
    let loaded = try versions.map { name in
      Terminal.showProgress("Reading \(name)")
      return try loader.load(name.file)
    }
    Terminal.showProgress("Comparing")
    return try PlanReview.history(of: loaded)
  }
}

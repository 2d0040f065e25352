import ArgumentParser
import PlanModel
import ReviewCases
import ReviewServing
import ReviewStorage

/// Lists the cases, or opens one.
struct Cases: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the cases of the workspace with what is open in each, or opens a new one.",
    discussion: """
      Examples:
        plan-review cases
        plan-review cases --open "Wealdmere, variation of 2026"
        plan-review import 1 published.docx draft.docx
      """)

  @Option(help: "Opens a case of this name, and prints its number.")
  var open: String?

  @OptionGroup var cases: CasesOption

  func run() throws {
    try refusing {
      let desk = try cases.desk()
      if let open {
        let id = try desk.open(open)
        return try Terminal.print("Case \(id.number) was opened: \(open). Add its files with: plan-review import \(id.number) FILES")
      }
      let rows = try desk.cases().map { id, state in
        let open = [
          ("to confirm", state.commentsToConfirm.count), ("that clash", state.clashes.count),
          ("to look at", state.documentsToLookAt.count),
        ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
        let counts = "\((state.newestRun?.changes.count ?? 0).counted("change")), \(state.comments(for: .officer).count.counted("comment"))"
        return "\(id.number)\t\(state.title ?? "")\t\(([counts] + open).joined(separator: ", "))"
      }
      try Terminal.print(rows.isEmpty ? "There is no case yet. Open one with: plan-review cases --open NAME" : rows.joined(separator: "\n"))
    }
  }
}

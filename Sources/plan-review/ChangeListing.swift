import PlanModel
import ReviewReporting

/// The changes of a report as lines of text: reference, what happened, the words, the reasons.
struct ChangeListing {
  private let report: ReviewReport

  init(_ report: ReviewReport) { self.report = report }

  /// A paragraph a change, in the order of the plan.
  var text: String {
    report.changes.isEmpty ? "No changes.\n" : report.changes.map(paragraph).joined(separator: "\n")
  }

  private func paragraph(_ reported: ReportedChange) -> String {
    let change = report.change(reported)
    var lines = ["\(reported.ref) \(reported.sentence)", "    \(words(of: change))"]
    lines += change.reasons.map { "  - \($0.statement) [\($0.rule)]" }
    lines += reported.questions.map { "  ? \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words with signs that say what happened to them: [-removed-] and {+added+}.
  private func words(of change: Change) -> String {
    change.words.map { span in
      let text = span.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ¶ ")
      return switch span.kind {
      case .kept: text
      case .removed: "[-\(text)-]"
      case .added: "{+\(text)+}"
      }
    }.joined()
  }
}

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
    var lines = ["\(reported.ref) [\(change.id)] \(reported.sentence)", "    \(change.words.signed)"]
    lines += change.reasons.map { "  - \($0.statement) [\($0.rule)]" }
    lines += reported.questions.map { "  ? \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

import PlanComparison
import PlanModel

/// The recommendations of a follow-up as lines of text: what was asked, what was found, the words, the response.
struct FollowUpListing {
  private let followUp: FollowUp
  private let undertakings: [Undertaking]
  private let found: FollowUp?

  init(_ followUp: FollowUp, undertakings: [Undertaking] = [], found: FollowUp? = nil) {
    self.followUp = followUp
    self.undertakings = undertakings
    self.found = found
  }

  /// A paragraph a recommendation, with the counts above.
  var text: String {
    let undertaken = undertakings.isEmpty ? "" : "\nUndertakings:\n\n" + undertakings.map(paragraph).joined(separator: "\n")
    guard !followUp.rows.isEmpty else { return "The review file holds no recommendations.\n" + undertaken }
    let counts = FollowUpOutcome.allCases.map { "\(followUp.count(of: $0)) \($0.title)" }.joined(separator: ", ")
    let notes = followUp.notes.map { "Note: \($0.sentence)\n" }
    return "Recommendations: \(counts).\n\n" + (followUp.rows.map(paragraph) + notes).joined(separator: "\n") + undertaken
  }

  private func paragraph(_ one: Undertaking) -> String {
    let by = one.by.map { " (\($0))" } ?? ""
    let due = one.due.map { "to be done by \($0)" } ?? "no day is given"
    let done = one.done.map { "done on \($0)" } ?? "nothing is recorded"
    let row = found?.rows.first { $0.recommendation.number == one.number }
    let shown = row.map { "    \($0.outcome.title): \($0.statement)\n" } ?? ""
    return "\(one.number). \(one.text)\(by)\n    \(due); \(done)\n" + shown
  }

  private func paragraph(_ row: FollowUpRow) -> String {
    var lines = ["\(row.recommendation.number). \(row.recommendation.text)", "    \(row.outcome.title): \(row.statement) [\(row.rule)]"]
    lines += (row.before + row.after).map { "  - \(place($0)): “\($0.text)”" }
    lines.append("  = \(row.agreement)")
    if let question = row.question { lines.append("  ? \(question)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ evidence: Finding.Evidence) -> String {
    [evidence.document, evidence.place?.description].compactMap(\.self).joined(separator: ", ")
  }
}

import PlanComparison
import PlanModel

/// The recommendations of a follow-up as lines of text: what was asked, what was found, the words, the response.
struct FollowUpListing {
  private let followUp: FollowUp

  init(_ followUp: FollowUp) { self.followUp = followUp }

  /// A paragraph a recommendation, with the counts above.
  var text: String {
    guard !followUp.rows.isEmpty else { return "The review file holds no recommendations.\n" }
    let counts = FollowUpOutcome.allCases.map { "\(followUp.count(of: $0)) \($0.title)" }.joined(separator: ", ")
    let notes = followUp.notes.map { "Note: \($0.sentence)\n" }
    return "Recommendations: \(counts).\n\n" + (followUp.rows.map(paragraph) + notes).joined(separator: "\n")
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

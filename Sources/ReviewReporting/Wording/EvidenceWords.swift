import DocumentRendering
package import PlanEvidence
package import PlanModel

/// Sentences on what papers say of commitments and actions.
package enum EvidenceWords {
  /// The name, for readers, of a paper: "the report for April to June 2026", "the minutes of 2 February 2026".
  static func name(of source: EvidenceSource) -> String {
    switch source.kind {
    case .minutes: return source.date.map { "the minutes of \($0)" } ?? "the minutes in \(source.name)"
    case .report, .paper:
      let word = source.kind == .report ? "the report" : "the paper"
      if let period = source.period { return "\(word) for \(months(of: period))" }
      return source.date.map { "\(word) of \($0)" } ?? "\(word) in \(source.name)"
    }
  }

  /// "April to June 2026", "October 2025 to March 2026".
  static func months(of period: ReportingPeriod) -> String {
    let start = period.start.description.split(separator: " ").dropFirst()
    let end = period.end.description.split(separator: " ").dropFirst().joined(separator: " ")
    if period.start.year == period.end.year, let month = start.first {
      return period.start.month == period.end.month ? end : "\(month) to \(end)"
    }
    return "\(start.joined(separator: " ")) to \(end)"
  }

  /// What a passage says, as a label.
  static func label(of status: PassageStatus) -> String {
    switch status {
    case .done: "Done"
    case .underWay: "Under way"
    case .planned: "Planned"
    case .delayed: "Delayed"
    case .measure: "Figure"
    case .withdrawn: "Stopped"
    case .redefined: "Another measure"
    case .withheld: "No figure given"
    case .none: "Nothing said"
    }
  }

  /// The state of a commitment as shown by the papers, in a sentence or two.
  static func sentence(on account: CommitmentAccount, in review: EvidenceReview) -> String {
    var sentences: [String] = []
    if let last = account.passages.last.map({ review.passages[$0] }) {
      sentences.append("Last spoken of in \(name(of: review.sources[last.source])).")
    }
    switch account.state {
    case .reported: break
    case .notReported: sentences.append("No paper that was read speaks of it.")
    case .overdue:
      let day = account.deadline.map { " The day in its words, \($0), has passed." } ?? ""
      sentences.append("No paper says that it is done.\(day)")
    case .done: sentences.append("A paper says that it is done.")
    case .doneStillPromised: sentences.append("A paper says that it is done. The later version promises it in the same words.")
    case .removedDone: sentences.append("A paper says that it is done. It is not in the later version.")
    case .removedNeverDone: sentences.append("It is not in the later version. No paper says that it was done.")
    case .withdrawn: sentences.append("A paper says that it was stopped.")
    }
    if account.flags.contains(.measureRedefined) { sentences.append("What is measured is not what its words say.") }
    if account.flags.contains(.measureWithheld) { sentences.append("The last paper gives no figure for it.") }
    return sentences.joined(separator: " ")
  }

  /// The last statement about a commitment, with the words: "The report for April to June 2026 said: ...".
  package static func lastSaid(of account: CommitmentAccount, in review: EvidenceReview) -> String {
    guard let position = account.passages.last, let status = account.statuses.last else { return "No report that was read speaks of it." }
    let reading = review.passages[position]
    return said(status, by: reading.passage, of: review.sources[reading.source])
  }

  /// What a passage says, with its words: "Done: The report for April to June 2026 said ...".
  package static func said(_ status: PassageStatus, by passage: EvidencePassage, of source: EvidenceSource) -> String {
    "\(label(of: status)): \(name(of: source).capitalisedFirst) said “\(OpeningWords.of(passage.text, limit: 160))”."
  }

  /// The question to ask about a commitment, from the last statement about it; nil where nothing calls for one.
  package static func question(on account: CommitmentAccount, in review: EvidenceReview) -> String? {
    guard let position = account.passages.last, let status = account.statuses.last else {
      return account.fate == .removed ? "No report that was read speaks of it. What came of it?" : nil
    }
    let paper = name(of: review.sources[review.passages[position].source]).capitalisedFirst
    switch status {
    case .done: return "\(paper) said that it was done. What did it achieve?"
    case .withdrawn: return "\(paper) said that it had been stopped. What was found, and what takes its place?"
    case .delayed: return "\(paper) said that it was delayed. When will it be done?"
    case .redefined:
      return "\(paper) measures something other than what was promised. Who decided that, and what is the figure on the old measure?"
    case .withheld: return "\(paper) gave no figure. Why, and what is it?"
    case .planned, .underWay:
      return account.fate == .removed ? "\(paper) said that work was under way or planned. What happens to it now?" : nil
    case .measure: return account.fate == .removed ? "\(paper) gave a figure for it. Where will the figure be reported now?" : nil
    case .none: return nil
    }
  }
}

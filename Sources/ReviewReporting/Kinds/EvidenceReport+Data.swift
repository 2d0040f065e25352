public import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport: TabularReport {
  /// A table for a spreadsheet, a row for each passage of each commitment, and one for each commitment without any; in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Ref", "Objective", "Commitment", "State", "What the papers show", "Paper", "Place", "Passage", "Says", "Words in common"])
    for (index, account) in review.commitments.enumerated() {
      let own = [
        reference(of: index), account.unit.objective, account.unit.text, account.state.title,
        EvidenceWords.sentence(on: account, in: review),
      ]
      if account.passages.isEmpty { writer.row(own + ["", "", "", "", ""]) }
      for (position, status) in zip(account.passages, account.statuses) {
        let reading = review.passages[position]
        let words = reading.links.first { $0.commitment == index }?.words ?? []
        writer.row(
          own + [
            review.sources[reading.source].name, reading.passage.place.description, reading.passage.text, EvidenceWords.label(of: status),
            words.joined(separator: ", "),
          ])
      }
    }
    return writer.bytes
  }
}

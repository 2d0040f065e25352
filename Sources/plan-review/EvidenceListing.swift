import PlanEvidence
import PlanModel

/// What was found of each commitment, as lines of text or as rows for scripts.
struct EvidenceListing {
  private let review: EvidenceReview

  init(_ review: EvidenceReview) { self.review = review }

  /// A row a passage: document, line, linked plan lines, further plan lines, status, figures.
  var passageRows: String {
    review.passages.map { reading in
      let linked = reading.links.filter { $0.strength != .possible }.map(\.commitment)
      let further = reading.ranked.filter { !linked.contains($0) }
      return row([
        review.sources[reading.source].name, line(reading.passage.place), linked.map(planLine).joined(separator: ","),
        further.map(planLine).joined(separator: ","), reading.status.rawValue, reading.figures.joined(separator: ","),
      ])
    }.joined()
  }

  /// A row a commitment: plan line, state, flags, passages.
  var stateRows: String {
    review.commitments.map { account in
      row([
        line(account.unit.place), account.state.rawValue, account.flags.map(\.rawValue).joined(separator: ","),
        account.passages.map { reference(review.passages[$0]) }.joined(separator: ","),
      ])
    }.joined()
  }

  /// A paragraph a commitment, with the passages about it.
  var text: String {
    review.commitments.map { account in
      var lines = ["\(line(account.unit.place)). \(account.unit.text)", "    \(account.state.title)"]
      for (index, status) in zip(account.passages, account.statuses) {
        let reading = review.passages[index]
        let link = reading.links.first { review.commitments[$0.commitment].unit.id == account.unit.id }
        lines.append(
          "  - \(reference(reading)) [\(status.rawValue)] “\(reading.passage.text)” (\(link?.words.joined(separator: ", ") ?? ""))")
      }
      for index in account.possible { lines.append("  ? \(reference(review.passages[index])) “\(review.passages[index].passage.text)”") }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func reference(_ reading: PassageReading) -> String { "\(review.sources[reading.source].name):\(line(reading.passage.place))" }

  private func planLine(_ commitment: Int) -> String { line(review.commitments[commitment].unit.place) }

  private func line(_ place: Place) -> String { String(place.line ?? place.paragraph) }

  private func row(_ cells: [String]) -> String { cells.joined(separator: "\t") + "\n" }
}

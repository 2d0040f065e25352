import PlanComparison
import PlanEvidence
import PlanModel
import ReviewReporting

/// A history as lines of text: a paragraph a commitment, an event a line.
struct HistoryListing {
  private let history: PlanHistory
  private let evidence: HistoryEvidence?
  private let changedOnly: Bool

  init(_ history: PlanHistory, evidence: HistoryEvidence?, changedOnly: Bool) {
    self.history = history
    self.evidence = evidence
    self.changedOnly = changedOnly
  }

  /// The versions, then every lineage in the order of first appearance.
  var text: String {
    let versions = history.versions.enumerated().map { "\($0.offset + 1). \($0.element.label) (\($0.element.source.fileName))" }
    let shown = history.lineages.indices.filter { index in
      let lineage = history.lineages[index]
      return !changedOnly || lineage.events.count > 1 || lineage.firstSeen != 0
    }
    let steady = history.lineages.count - shown.count
    var lines =
      versions + [
        "", "\(history.lineages.count.counted("commitment")) in all" + (changedOnly ? ", \(steady) the same in every version." : "."),
      ]
    for lineage in shown { lines += [""] + paragraph(lineage) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ position: Int) -> [String] {
    let lineage = history.lineages[position]
    guard let latest = lineage.appearances.last?.unit else { return [] }
    let mentions = evidence.map { evidence in
      evidence.mentions[position].map { EvidenceWords.said($0.status, by: $0.passage, of: evidence.sources[$0.source]) }
    }
    return ["\(lineage.id)  \(latest.objective): \(latest.text)"] + lineage.events.map { "    \(line($0))" }
      + (mentions ?? []).map { "    \($0)" }
  }

  private func line(_ event: Lineage.Event) -> String {
    let version = history.versions[event.version].label
    let words = event.words.contains { $0.kind != .kept } ? ": \(event.words.signed)" : ""
    let other = event.other.map { " \($0)" } ?? ""
    return "\(version): \(event.kind.word)\(other)\(words)"
  }
}

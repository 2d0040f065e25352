import DocumentRendering
import PlanComparison
import PlanEvidence
import PlanModel

extension HistoryReport {
  /// The events as a table for a spreadsheet, a row an event, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Ref", "Id", "Objective", "Version", "Label", "Event", "Told", "Wording", "Reasons"])
    for group in story.groups {
      for position in group.lineages {
        let lineage = history.lineages[position]
        for event in lineage.events {
          writer.row([
            story.references[position], lineage.id, group.title, "\(event.version + 1)", history.versions[event.version].label,
            event.kind.word.capitalisedFirst, described(event, of: lineage).capitalisedFirst,
            lineage.appearances.first { $0.version == event.version }?.unit.text ?? "",
            event.reasons.map(\.statement).joined(separator: " "),
          ])
        }
        for mention in mentions(of: position) { writer.row(row(of: mention, position, group.title)) }
      }
    }
    return writer.bytes
  }

  /// What a paper says of a commitment, as a row among its events, in the version that the paper was read against.
  private func row(of mention: HistoryEvidence.Mention, _ position: Int, _ objective: String) -> [String] {
    guard let evidence else { return [] }
    let version = evidence.versions[mention.source]
    let source = evidence.sources[mention.source]
    return [
      story.references[position], history.lineages[position].id, objective, "\(version + 1)", history.versions[version].label, "Reported",
      "\(EvidenceWords.label(of: mention.status)): \(EvidenceWords.name(of: source)), \(mention.passage.place).", mention.passage.text,
      mention.words.joined(separator: ", "),
    ]
  }
}

import DocumentRendering
import PlanComparison
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
      }
    }
    return writer.bytes
  }
}

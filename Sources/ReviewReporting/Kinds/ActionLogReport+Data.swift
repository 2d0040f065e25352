public import DocumentRendering
import PlanEvidence
import PlanModel

extension ActionLogReport: TabularReport {
  /// A table for a spreadsheet, a row an action, in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Meeting", "Minute", "Place", "Owner", "Action", "By", "State", "Where it is shown"])
    for action in log.actions {
      let source = log.sources[action.source]
      writer.row([
        source.date?.iso ?? source.name, action.heading ?? "", action.place.description, action.owner ?? "", action.text,
        action.due?.iso ?? "",
        action.state.title, action.evidence.map { "\(log.sources[$0.source].name), \($0.passage.place)" }.joined(separator: "; "),
      ])
    }
    return writer.bytes
  }
}

import PlanLanguage
import PlanModel

/// A row of a table of actions.
struct ActionRow {
  let action: String
  let owner: String?
  let due: String?

  /// Reads a row below a header row with a column for actions and one for who is to act.
  init?(_ passage: EvidencePassage) {
    let names = passage.columns.map { FoldedText($0).key }
    guard
      let actions = Self.column(
        names,
        of: [
          "action", "actions", "action agreed", "agreed action", "action required", "action point", "task", "request", "what", "agreed",
          "description", "details", "detail", "matter", "what was agreed", "undertaking", "recommendation",
        ]),
      let owners = Self.column(
        names,
        of: [
          "owner", "lead", "who", "by whom", "responsible", "responsibility", "action by", "lead officer", "assigned to", "for", "person",
          "officer", "action owner",
          "person responsible", "responsible officer", "whom",
        ]),
      actions < passage.cells.count, owners < passage.cells.count, !passage.cells[actions].isEmpty
    else { return nil }
    let times = Self.column(
      names,
      of: [
        "by", "due", "by when", "when", "deadline", "date", "due date", "timescale", "target date", "completion", "for when", "time",
        "by date", "completion date",
      ])
    action = passage.cells[actions]
    owner = passage.cells[owners].isEmpty ? nil : passage.cells[owners]
    due = times.flatMap { $0 < passage.cells.count && !passage.cells[$0].isEmpty ? passage.cells[$0] : nil }
  }

  private static func column(_ names: [String], of known: [String]) -> Int? { names.firstIndex { known.contains($0) } }
}

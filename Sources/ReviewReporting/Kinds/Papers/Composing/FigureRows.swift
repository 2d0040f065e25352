import PlanModel

/// Rows of tables in which only figures and dates differ: reported together, because one by one they hide the rest.
struct FigureRows {
  private static let kinds: Set<Reason.Kind> = [
    .figureChanged, .figureAdded, .figureDropped, .dateChanged, .dateAdded, .dateDropped,
  ]

  /// Whether a change is such a row.
  static func holds(_ reported: ReportedChange, _ change: Change) -> Bool {
    change.subject.kind == .tableRow && reported.consequence < .high && !change.reasons.isEmpty
      && change.reasons.allSatisfy { kinds.contains($0.kind) }
  }

  /// The subject of several of them, as the table calls it.
  static func words(_ rows: [ReportedChange]) -> String {
    let named = rows.map { Phrases.quoted($0.heading) }
    let verb = rows.count == 1 ? "differs" : "differ"
    return "the figures for \(Phrases.list(named)) \(verb)"
  }
}

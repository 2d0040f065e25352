import DocumentRendering
import PlanModel

/// The change schedule as a table for a spreadsheet: one row a change, in the order of the plan, unchanged ones left out.
///
/// The last two columns are empty: the commissioner's reason as given, and the panel's note.
enum CSVFormat {
  static let columns = [
    "Ref", "Objective", "Lead-in", "Responsible", "Unit", "Class", "Moved", "What happened", "Was", "Now", "Declared in redline",
    "Strength", "Measures, figures and dates", "Bodies and documents", "Other reasons", "s.7(1) limb", "Ask the commissioner",
    "Place in original", "Place in revised", "Change id", "Commissioner’s reason", "Panel note",
  ]

  static func bytes(of report: ReviewReport) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(columns)
    for reported in report.changes { writer.row(row(reported, report.change(reported))) }
    return writer.bytes
  }

  private static func row(_ reported: ReportedChange, _ change: Change) -> [String] {
    let subject = change.subject
    return [
      reported.ref, subject.objective, subject.leadIn ?? "", subject.responsible == .unknown ? "" : subject.responsible.name, subject.noun,
      change.kind == .renumbered ? "unchanged but renumbered" : change.kind.rawValue, change.isMoved ? "yes" : "no", reported.sentence,
      wording(change.original), wording(change.revised), declared(change.declared),
      statements(change, isStrength), statements(change, isMeasured), statements(change, isNamed),
      statements(change) { !(isStrength($0) || isMeasured($0) || isNamed($0)) }, limb(change),
      reported.questions.joined(separator: " "), places(change.original), places(change.revised), change.id, "", "",
    ]
  }

  static func wording(_ units: [PlanUnit]) -> String {
    units.map(\.labelledText).joined(separator: " / ")
  }

  static func places(_ units: [PlanUnit]) -> String { units.map(\.place.description).joined(separator: "; ") }

  private static func statements(_ change: Change, _ isWanted: (Reason.Kind) -> Bool) -> String {
    change.reasons.filter { isWanted($0.kind) }.map { "\($0.kind.label): \($0.statement)" }.joined(separator: " ")
  }

  private static func isStrength(_ kind: Reason.Kind) -> Bool {
    switch kind {
    case .weakened, .strengthened, .reversed, .conditionAdded, .conditionRemoved, .qualifierAdded, .qualifierChanged, .qualifierDropped:
      true
    default: false
    }
  }

  private static func isMeasured(_ kind: Reason.Kind) -> Bool {
    switch kind {
    case .figureChanged, .figureAdded, .figureDropped, .dateChanged, .dateAdded, .dateDropped, .measureAdded, .measureDropped,
      .measureRedefined, .frequencyChanged, .periodChanged, .figuresContradict, .limitChanged, .unitChanged, .targetEased,
      .targetTightened:
      true
    default: false
    }
  }

  private static func isNamed(_ kind: Reason.Kind) -> Bool {
    switch kind {
    case .bodyChanged, .bodyNamed, .bodyDropped, .documentNamed, .documentDropped, .responsibilityChanged: true
    default: false
    }
  }

  /// The limb of s.7(1) where it is plain: a measure falls under (e), how performance is measured. An officer fills in the rest.
  private static func limb(_ change: Change) -> String {
    let isMeasure = change.subject.kind == .commitment && change.subject.role == .measure
    return isMeasure || change.reasons.contains { $0.kind == .measureDropped || $0.kind == .measureAdded } ? "(e)" : ""
  }

  static func declared(_ status: DeclarationStatus) -> String {
    switch status {
    case .notChecked: ""
    case .declared: "yes"
    case .undeclared: "no"
    case .partlyDeclared: "partly"
    case .overMarked: "over-marked"
    case .declaredButNotMade: "marked but not made"
    case .disputed: "disputed"
    }
  }
}

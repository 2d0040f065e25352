import PlanComparison
import PlanModel

/// The changes that the panel reviews, with what the redline's marks say of each: the review and the check of the redline, joined.
struct ProposedChanges {
  /// The review of the draft against the plan as published.
  let report: ReviewReport
  private let rows: [Change.ID: DeclarationCheck.Row]

  init(_ report: ReviewReport, check: DeclarationCheck?) {
    self.report = report
    rows = Dictionary((check?.rows ?? []).map { ($0.change.id, $0) }) { first, _ in first }
  }

  /// The change that a reported one describes.
  func change(_ reported: ReportedChange) -> Change { report.change(reported) }

  /// What the marks say of a change.
  func status(of reported: ReportedChange) -> DeclarationStatus {
    let change = report.change(reported)
    return rows[change.id]?.change.declared ?? change.declared
  }

  /// Why it has that status, in a sentence.
  func statement(of reported: ReportedChange) -> String? { rows[report.change(reported).id]?.statement }

  /// The changes with a status, in the order of the plan.
  func changes(_ status: DeclarationStatus) -> [ReportedChange] { report.changes.filter { self.status(of: $0) == status } }

  /// The changes that have a reason of one of these kinds, in the order of the plan.
  func changes(because kinds: Set<Reason.Kind>) -> [ReportedChange] {
    report.changes.filter { report.change($0).reasons.contains { kinds.contains($0.kind) } }
  }

  /// The groups that a paper shows: every objective, and whatever else changed.
  var shownGroups: [ChangeGroup] { report.groups.filter { $0.kind == .objective || $0.tallies.changed > 0 } }

  /// The changes, those that affect what is promised most first.
  func byConsequence(_ changes: [ReportedChange]) -> [ReportedChange] {
    changes.map { (ChangeOrder(report.change($0), consequence: $0.consequence, index: $0.index), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension ReportedChange {
  /// The references of changes as running text has them: "VIC-02, VIC-05 and NEI-01".
  static func references(_ changes: [ReportedChange]) -> String { Phrases.list(changes.map(\.ref)) }
}

extension Change {
  /// The statements of the weightiest reasons: two at most.
  func weightiestStatements(atLeast consequence: Reason.Consequence = .notable) -> [String] {
    Array(reasons.filter { $0.consequence >= consequence }.map(\.statement).prefix(2))
  }

  /// The wording of a side, verbatim, unit by unit; the cells of a row stay apart.
  func wording(_ side: Side) -> [String] {
    (side == .original ? original : revised).map(\.labelledText)
  }
}

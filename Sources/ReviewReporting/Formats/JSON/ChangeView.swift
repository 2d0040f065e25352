import DocumentRendering
import PlanComparison
import PlanModel

/// A change as data: the change itself, and what the report says of it.
struct ChangeView {
  var change: Change
  /// What the report says of it; nil for what is unchanged.
  var reported: ReportedChange?
}

extension JSONForm<ChangeView> {
  /// A change with everything that is known of it.
  static var change: JSONForm {
    object { members in
      members.member("id", JSONForm<String>.string.described("Stable over runs.")) { $0.change.id }
      members.member("ref", JSONForm<String>.ref.orNull.described("Null for what is unchanged.")) { $0.reported?.ref }
      members.member("kind", .kindOfChange) { $0.change.kind }
      members.member("unit", .kindOfUnit) { Tallies.kind(of: $0.change) }
      members.member("objective", .string) { $0.change.subject.objective }
      members.member("leadIn", JSONForm<String>.string.orNull) { $0.change.subject.leadIn }
      members.member("heading", JSONForm<String>.string.orNull) { $0.reported?.heading }
      members.member("sentence", JSONForm<String>.string.orNull) { $0.reported?.sentence }
      members.member("original", JSONForm<PlanUnit>.unit.array) { $0.change.original }
      members.member("revised", JSONForm<PlanUnit>.unit.array) { $0.change.revised }
      members.member("words", .words) { $0.change.words }
      members.member("reasons", JSONForm<Reason>.reason.array) { $0.change.reasons }
      members.member("declared", .status) { $0.change.declared }
      members.member("consequence", JSONForm<Reason.Consequence>.consequence.orNull) { $0.reported?.consequence }
      members.member("isMoved", .boolean) { $0.change.isMoved }
      members.member("isReworded", .boolean) { $0.change.isReworded }
      members.member("sameness", .sameness) { $0.change.pairing.sameness }
      members.member("score", .share) { $0.change.pairing.score }
      members.member("matcher", .string) { $0.change.pairing.matcher }
    }.named("change")
  }
}

extension JSONForm<String> {
  /// The printed reference of a change: "SEC-05".
  static var ref: JSONForm {
    JSONForm.pattern("^[^ -]+-[0-9]{2,}$").named("ref")
  }
}

extension JSONForm<DeclarationStatus> {
  /// What the redline's marks and the covering report say of a change.
  static var status: JSONForm {
    JSONForm.name.named("status")
  }
}

extension JSONForm<Pairing.Sameness> {
  fileprivate static var sameness: JSONForm {
    JSONForm(.choice(Pairing.Sameness.allCases.map(\.name))) { $1.string($0.name) }
  }
}

import DocumentRendering
import PlanComparison
import PlanModel
import StatutoryFrame

extension VariationReview {
  /// The table of the three versions as data. Members keep their order; each row is a line.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 2048 * (table.versions.rows.count + 64)) }

  /// How the table is written.
  static let form = JSONForm<VariationReview>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("title", .string) { $0.title }
    members.member("area", .string) { $0.reviewed.variation.area }
    members.member("body", .string) { $0.reviewed.variation.body.name }
    members.member("panel", .string) { $0.reviewed.variation.panel.name }
    members.member("asOf", JSONForm<CalendarDate>.day.orNull) { $0.reviewed.asOf }
    members.member("published", .version) { $0.table.proposal.original }
    members.member("draft", .version) { $0.table.proposal.revised }
    members.member("issued", .version) { $0.table.issue.revised }
    members.member("inShort", JSONForm<String>.string.array) { $0.sentences }
    members.member("counts", .counts) { $0 }
    members.member("citations", JSONForm<StatutoryCitation>.citation.array) { $0.reviewed.citations(for: $0.reviewed.variation.instrument) }
    members.member("recommendations", JSONForm<FollowUpRow>.recommendation.array) { $0.reviewed.followUp?.rows ?? [] }
    members.member("timetable", .timetable) { $0.reviewed.timetable }
    members.member("coverageGrid", .grid) { $0.reviewed.grid }
    members.stream("rows", JSONForm<VariationRowView>.row, describedAs: "Every row, unchanged ones too, in the order of the draft.") {
      review, write in review.eachRow(write)
    }
  }

  private func eachRow(_ body: (VariationRowView) -> Void) {
    var next = 0
    for index in table.versions.rows.indices {
      let isReported = next < table.rows.count && table.rows[next].index == index
      body(VariationRowView(table: table, row: table.versions.rows[index], reported: isReported ? table.rows[next] : nil))
      if isReported { next += 1 }
    }
  }
}

/// A row of the three versions, with what the report says of it.
private struct VariationRowView {
  var table: VariationTable
  var row: ThreeVersions.Row
  /// What the report says of it; nil for what is the same in all versions.
  var reported: VariationRow?
}

extension JSONForm<VariationReview> {
  fileprivate static var counts: JSONForm {
    object { members in
      for standing in ThreeVersions.Standing.allCases {
        members.member(SourceWords(stringLiteral: standing.rawValue), .count) { $0.count(standing) }
      }
    }
  }
}

extension JSONForm<StatutoryCitation> {
  fileprivate static var citation: JSONForm {
    object { members in
      members.member("instrument", .string) { $0.instrument }
      members.member("provision", .string) { $0.provision }
      members.member("requirement", .string) { $0.requirement }
      members.member("isInterpretation", .boolean) { $0.isInterpretation }
    }
  }
}

extension JSONForm<FollowUpRow> {
  fileprivate static var recommendation: JSONForm {
    object { members in
      members.member("number", .string) { $0.recommendation.number }
      members.member("text", .string) { $0.recommendation.text }
      members.member("response", JSONForm<ResponseOutcome>.name.orNull) { $0.recommendation.response?.outcome }
      members.member("outcome", JSONForm<FollowUpOutcome>.name) { $0.outcome }
      members.member("statement", .string) { $0.statement }
    }
  }
}

extension JSONForm<VariationRowView> {
  fileprivate static var row: JSONForm {
    object { members in
      members.member("id", .string) { $0.row.id }
      members.member("ref", JSONForm<String>.string.orNull) { $0.reported?.ref }
      members.member("otherRefs", JSONForm<String>.string.array) { $0.reported?.otherRefs ?? [] }
      members.member("standing", JSONForm<ThreeVersions.Standing>.name) { $0.row.standing }
      members.member("unit", .kindOfUnit) { $0.row.isOfCommitments ? .commitment : $0.row.subject.kind }
      members.member("objective", .string) { $0.row.subject.objective }
      members.member("leadIn", JSONForm<String>.string.orNull) { $0.row.subject.leadIn }
      members.member("heading", JSONForm<String>.string.orNull) { $0.reported?.heading }
      members.member("put", JSONForm<String>.string.orNull) { $0.reported?.put }
      members.member("issuedAs", JSONForm<String>.string.orNull) { $0.reported?.issued }
      members.member("published", JSONForm<PlanUnit>.unit.array) { $0.row.published }
      members.member("draft", JSONForm<PlanUnit>.unit.array) { $0.row.draft }
      members.member("issued", JSONForm<PlanUnit>.unit.array) { $0.row.issued }
      members.member("toDraft", JSONForm<Change>.step.array) { $0.table.proposed($0.row) }
      members.member("onIssue", JSONForm<Change>.step.array) { $0.table.issued($0.row) }
      members.member("overall", JSONForm<Change>.step.array) { $0.table.outcomes($0.row) }
      members.member("declared", JSONForm<DeclarationStatus>.status.orNull) { $0.reported?.declared }
      members.member("recommendations", JSONForm<String>.string.array) { $0.reported?.recommendations.map(\.recommendation.number) ?? [] }
      members.member("questionsOnPut", JSONForm<String>.string.array) { $0.reported?.questionsOnPut ?? [] }
      members.member("questionsOnIssued", JSONForm<String>.string.array) { $0.reported?.questionsOnIssued ?? [] }
    }.named("row")
  }
}

extension JSONForm<Change> {
  fileprivate static var step: JSONForm {
    object { members in
      members.member("id", .string) { $0.id }
      members.member("kind", .kindOfChange) { $0.kind }
      members.member("words", .words) { $0.words }
      members.member("reasons", JSONForm<Reason>.reason.array) { $0.reasons }
    }.named("step")
  }
}

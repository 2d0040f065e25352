import DocumentRendering
import PlanComparison
import PlanModel

extension DeclarationReport {
  /// The check as data. Members keep their order; each row is a line.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 1536 * (entries.count + 64)) }

  /// How the check is written.
  static let form = JSONForm<DeclarationReport>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("title", .string) { $0.title }
    members.member("documents", JSONForm<CheckedDocument>.document.array) { $0.check.documents }
    members.member("counts", .counts) { $0 }
    members.member("proofs", JSONForm<ReplayProof>.replay.array) { $0.check.proofs }
    members.member("rows", JSONForm<DeclaredEntry>.row.lines) { $0.entries }
    members.member("drift", JSONForm<ChangeView>.change.lines) { $0.check.drift.map { ChangeView(change: $0) } }
    members.member("acceptance", JSONForm<ChangeView>.change.lines) { $0.check.acceptance.map { ChangeView(change: $0) } }
    members.member("findings", JSONForm<Finding>.finding.lines) { $0.check.findings }
    members.member("faults", JSONForm<LoadingNote>.fault.lines) { $0.check.faults }
  }
}

/// How many rows have a status.
private struct StatusCount {
  var status: DeclarationStatus
  var count: Int
}

extension JSONForm<DeclarationReport> {
  fileprivate static var counts: JSONForm {
    object { members in
      members.member("changes", .count) { $0.changes.count }
      members.member("statuses", JSONForm<StatusCount>.statusCount.array) { report in
        (DeclarationStatus.reported + [.declared]).map { StatusCount(status: $0, count: report.entries($0).count) }
      }
      members.member("drift", .count) { $0.check.drift.count }
      members.member("acceptance", .count) { $0.check.acceptance.count }
      members.member("findings", .count) { $0.check.findings.count }
      members.member("faults", .count) { $0.check.faults.count }
    }
  }
}

extension JSONForm<StatusCount> {
  fileprivate static var statusCount: JSONForm {
    object { members in
      members.member("status", .status) { $0.status }
      members.member("count", .count) { $0.count }
    }
  }
}

extension JSONForm<CheckedDocument> {
  fileprivate static var document: JSONForm {
    object { members in
      members.member("name", .string) { $0.name }
      members.member("label", JSONForm<String>.string.orNull) { $0.label }
      members.member("file", .string) { $0.source.fileName }
      members.member("sha256", .string) { $0.source.sha256 }
      members.member("format", .string) { $0.source.format }
      members.member("readerVersion", .string) { $0.source.readerVersion }
      members.member("marks", .count) { $0.marks }
    }
  }
}

extension JSONForm<DeclaredEntry> {
  fileprivate static var row: JSONForm {
    object { members in
      members.member("ref", .ref) { $0.reported.ref }
      members.member("status", .status) { $0.row.change.declared }
      members.member("statement", .string) { $0.row.statement }
      members.member("inTheRedline", .string) { DeclarationRemarks.shown($0.row) }
      members.member("otherReading", JSONForm<String>.string.orNull) { $0.row.otherReading }
      members.member("question", JSONForm<String>.string.orNull) { DeclarationQuestion.of($0.row) }
      members.member("marks", JSONForm<DeclaredChange>.mark.array) { $0.row.marks }
      members.member("covering", JSONForm<CoveringEvidence>.covering.array) { $0.row.covering }
      members.member("unmarked", .words) { $0.row.unmarked }
      members.member("redlinePlace", JSONForm<Place>.place.orNull) { $0.row.redlinePlace }
      members.member("change", .change) { ChangeView(change: $0.row.change, reported: $0.reported) }
    }
  }
}

extension JSONForm<DeclaredChange> {
  fileprivate static var mark: JSONForm {
    object { members in
      members.member("kind", JSONForm<DeclaredChange.Kind>.name) { $0.kind }
      members.member("text", .string) { $0.text }
      members.member("source", JSONForm<DeclaredChange.Source>.name) { $0.source }
      members.member("author", JSONForm<String>.string.orNull) { $0.author }
      members.member("date", JSONForm<String>.string.orNull) { $0.date }
      members.member("place", .place) { $0.place }
    }
  }
}

extension JSONForm<CoveringEvidence> {
  fileprivate static var covering: JSONForm {
    object { members in
      members.member("document", .string) { $0.document }
      members.member("bearing", JSONForm<CoveringEvidence.Bearing>.name) { $0.bearing }
      members.member("text", .string) { $0.statement.text }
      members.member("says", JSONForm<ChangeKind>.kindOfChange.orNull) { $0.statement.kind }
      members.member("place", JSONForm<Place>.place.orNull) { $0.statement.place }
    }
  }
}

extension JSONForm<Finding> {
  /// What a rule found in the documents as wholes.
  static var finding: JSONForm {
    object { members in
      members.member("rule", .string) { $0.rule }
      members.member("statement", .string) { $0.statement }
      members.member("evidence", JSONForm<Finding.Evidence>.quotation.array) { $0.evidence }
      members.member("question", JSONForm<String>.string.orNull) { $0.question }
    }
  }
}

extension JSONForm<Finding.Evidence> {
  /// Words of a document with their place.
  static var quotation: JSONForm {
    object { members in
      members.member("document", .string) { $0.document }
      members.member("text", .string) { $0.text }
      members.member("place", JSONForm<Place>.place.orNull) { $0.place }
    }.named("quotation")
  }
}

extension JSONForm<LoadingNote> {
  /// A sentence with its place.
  static var fault: JSONForm {
    object { members in
      members.member("sentence", .string) { $0.sentence }
      members.member("place", JSONForm<Place>.place.orNull) { $0.place }
    }
  }
}

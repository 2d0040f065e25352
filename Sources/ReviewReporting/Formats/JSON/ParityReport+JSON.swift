public import DocumentRendering
import PlanComparison
import PlanModel

extension ParityReport: DataReport {
  /// The parity as data; each row is a line.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 512 * (parity.rows.count + 16)) }

  /// How the parity is written.
  static let form = JSONForm<ParityReport>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("isEven", JSONForm<Bool>.boolean.described("Whether nothing was found to differ.")) { $0.parity.isEven }
    members.member("welsh", .edition) { $0.parity.welsh }
    members.member("english", .edition) { $0.parity.english }
    members.member("limits", JSONForm<String>.string.array) { $0.parity.limits }
    members.member("rows", JSONForm<ParityRow>.row.lines.described("Headings, lead-ins, commitments and table rows of both, in order.")) {
      $0.parity.rows
    }
  }
}

extension JSONForm<EditionParity.Edition> {
  fileprivate static var edition: JSONForm {
    object { members in
      members.member("title", .string) { $0.title }
      members.member("file", .string) { $0.source.fileName }
      members.member("sha256", .string) { $0.source.sha256 }
      members.member("format", .string) { $0.source.format }
      members.member("readerVersion", .string) { $0.source.readerVersion }
      members.member("objectives", .count) { $0.objectives }
      members.member("leadIns", .count) { $0.leadIns }
      members.member("commitments", .count) { $0.commitments }
      members.member("tableRows", .count) { $0.tableRows }
      members.member("narrative", .count) { $0.narrative }
    }.named("edition")
  }
}

extension JSONForm<ParityRow> {
  fileprivate static var row: JSONForm {
    object { members in
      members.member("welsh", JSONForm<PlanUnit>.unit.orNull) { $0.welsh }
      members.member("english", JSONForm<PlanUnit>.unit.orNull) { $0.english }
      members.member("findings", JSONForm<ParityFinding>.parityFinding.array) { $0.findings }
    }
  }
}

extension JSONForm<ParityFinding> {
  fileprivate static var parityFinding: JSONForm {
    object { members in
      members.member("kind", JSONForm<ParityFinding.Kind>.name) { $0.kind }
      members.member("welsh", JSONForm<String>.string.array) { $0.welsh }
      members.member("english", JSONForm<String>.string.array) { $0.english }
    }
  }
}

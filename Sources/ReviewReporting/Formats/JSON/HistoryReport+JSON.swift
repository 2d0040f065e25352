import DocumentRendering
import PlanComparison
import PlanEvidence
import PlanModel

extension HistoryReport {
  /// The history as data: the versions, then every commitment with its wordings and events. Versions are counted from 1.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 1024 * (history.lineages.count + 16)) }

  /// How the history is written.
  static let form = JSONForm<HistoryReport>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("versions", JSONForm<NumberedVersion>.version.array) { report in
      report.history.versions.enumerated().map { NumberedVersion(number: $0.offset + 1, version: $0.element) }
    }
    members.optional("papers", JSONForm<PaperView>.paper.array) { report in
      report.evidence.map { zip($0.sources, $0.versions).map { PaperView(source: $0, version: $1 + 1) } }
    }
    members.stream(
      "commitments", JSONForm<LineageView>.lineage, describedAs: "Every commitment of any version, by its objective."
    ) { report, write in
      for group in report.story.groups {
        for position in group.lineages {
          write(
            LineageView(
              ref: report.story.references[position], lineage: report.history.lineages[position], objective: group.title,
              mentions: report.evidence?.mentions[position]))
        }
      }
    }
  }
}

/// A version with its number, from 1.
private struct NumberedVersion {
  var number: Int
  var version: PlanHistory.Version
}

/// A commitment through all versions, under the objective that it is listed under.
private struct LineageView {
  var ref: String
  var lineage: Lineage
  var objective: String
  /// What papers say of it; nil where no paper is named.
  var mentions: [HistoryEvidence.Mention]?
}

/// A paper with the number of the version that it was read against, from 1.
private struct PaperView {
  var source: EvidenceSource
  var version: Int
}

extension JSONForm<PaperView> {
  fileprivate static var paper: JSONForm {
    object { members in
      members.member("file", .string) { $0.source.name }
      members.member("title", JSONForm<String>.string.orNull) { $0.source.title }
      members.member("kind", JSONForm<EvidenceSource.Kind>.name) { $0.source.kind }
      members.member("date", JSONForm<String>.string.orNull) { $0.source.date?.iso }
      members.member("from", JSONForm<String>.string.orNull) { $0.source.period?.start.iso }
      members.member("to", JSONForm<String>.string.orNull) { $0.source.period?.end.iso }
      members.member("version", .count) { $0.version }
    }
  }
}

extension JSONForm<HistoryEvidence.Mention> {
  fileprivate static var mention: JSONForm {
    object { members in
      members.member("paper", .count) { $0.source + 1 }
      members.member("place", .string) { $0.passage.place.description }
      members.member("text", .string) { $0.passage.text }
      members.member("status", JSONForm<PassageStatus>.name) { $0.status }
      members.member("words", JSONForm<String>.string.array) { $0.words }
    }
  }
}

extension JSONForm<NumberedVersion> {
  fileprivate static var version: JSONForm {
    object { members in
      members.member("number", .count) { $0.number }
      members.member("label", .string) { $0.version.label }
      members.member("role", JSONForm<VersionRole>.name.orNull) { $0.version.metadata.role }
      members.member("date", JSONForm<String>.string.orNull) { $0.version.metadata.date }
      members.member("file", .string) { $0.version.source.fileName }
      members.member("sha256", .string) { $0.version.source.sha256 }
      members.member("format", .string) { $0.version.source.format }
      members.member("readerVersion", .string) { $0.version.source.readerVersion }
    }
  }
}

extension JSONForm<LineageView> {
  fileprivate static var lineage: JSONForm {
    object { members in
      members.member("ref", .string) { $0.ref }
      members.member("id", .string) { $0.lineage.id }
      members.member("objective", .string) { $0.objective }
      members.member("firstSeen", JSONForm<Int>.count.orNull) { $0.lineage.firstSeen.map { $0 + 1 } }
      members.member("lastSeen", JSONForm<Int>.count.orNull) { $0.lineage.lastSeen.map { $0 + 1 } }
      members.member("wordings", JSONForm<Lineage.Appearance>.wording.array) { $0.lineage.wordings }
      members.member("events", JSONForm<Lineage.Event>.event.array) { $0.lineage.events }
      members.optional("reported", JSONForm<HistoryEvidence.Mention>.mention.array) { $0.mentions }
    }.named("commitment")
  }
}

extension JSONForm<Lineage.Appearance> {
  fileprivate static var wording: JSONForm {
    object { members in
      members.member("version", .count) { $0.version + 1 }
      members.member("objective", .string) { $0.unit.objective }
      members.member("leadIn", JSONForm<String>.string.orNull) { $0.unit.leadIn }
      members.member("text", .string) { $0.unit.text }
      members.member("place", .string) { $0.unit.place.description }
    }
  }
}

extension JSONForm<Lineage.Event> {
  fileprivate static var event: JSONForm {
    object { members in
      members.member("version", .count) { $0.version + 1 }
      members.member("kind", JSONForm<Lineage.Kind>.name) { $0.kind }
      members.member("against", JSONForm<Int>.count.orNull) { $0.against.map { $0 + 1 } }
      members.member("other", JSONForm<String>.string.orNull) { $0.other }
      members.member("reasons", JSONForm<Reason>.shortReason.array) { $0.reasons }
    }
  }
}

extension JSONForm<Reason> {
  fileprivate static var shortReason: JSONForm {
    object { members in
      members.member("rule", .string) { $0.rule }
      members.member("kind", .kindOfReason) { $0.kind }
      members.member("statement", .string) { $0.statement }
    }
  }
}

extension Lineage {
  /// The appearances whose words, lead-in or objective differ from the one before.
  fileprivate var wordings: [Appearance] {
    appearances.enumerated().filter { index, appearance in
      guard index > 0 else { return true }
      let before = appearances[index - 1].unit
      return before.text != appearance.unit.text || before.leadIn != appearance.unit.leadIn || before.objective != appearance.unit.objective
    }.map(\.element)
  }
}

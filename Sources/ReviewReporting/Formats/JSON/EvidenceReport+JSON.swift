public import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport: DataReport {
  /// The review as data: the papers, then every commitment with the passages that speak of it, then every passage.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 512 * (review.passages.count + 16)) }

  /// How the review is written.
  static let form = JSONForm<EvidenceReport>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("asOf", JSONForm<CalendarDate>.day.orNull.described("The day at which the states hold.")) { $0.review.date }
    members.member("papers", JSONForm<EvidenceSource>.source.array) { $0.review.sources }
    members.stream("commitments", .commitment, describedAs: "Every commitment, with the passages that speak of it.") { report, write in
      for index in report.review.commitments.indices { write(CommitmentEntry(report: report, index: index)) }
    }
    members.stream("passages", .passage, describedAs: "Every passage of the papers, with the commitments that it speaks of.") {
      report, write in
      for reading in report.review.passages { write(PassageEntry(report: report, reading: reading)) }
    }
  }
}

/// A commitment in its report.
private struct CommitmentEntry {
  let report: EvidenceReport
  let index: Int

  var account: CommitmentAccount { report.review.commitments[index] }
}

/// A passage in its report.
private struct PassageEntry {
  let report: EvidenceReport
  let reading: PassageReading
}

/// A passage that a commitment names, by its identifier.
private struct NamedPassage {
  let id: String
  let status: PassageStatus
}

/// A link of a passage, with the reference of the commitment.
private struct ReferredLink {
  let reference: String
  let link: EvidenceLink
}

extension JSONForm<EvidenceSource> {
  fileprivate static var source: JSONForm {
    object { members in
      members.member("file", .string) { $0.name }
      members.member("title", JSONForm<String>.string.orNull) { $0.title }
      members.member("kind", JSONForm<EvidenceSource.Kind>.name) { $0.kind }
      members.member("date", JSONForm<CalendarDate>.day.orNull) { $0.date }
      members.member("from", JSONForm<CalendarDate>.day.orNull) { $0.period?.start }
      members.member("to", JSONForm<CalendarDate>.day.orNull) { $0.period?.end }
    }
  }
}

extension JSONForm<PassageStatus> {
  fileprivate static var status: JSONForm { name.named("status") }
}

extension JSONForm<CommitmentEntry> {
  fileprivate static var commitment: JSONForm {
    object { members in
      members.member("ref", .string) { $0.report.reference(of: $0.index) }
      members.member("id", .string) { $0.account.unit.id }
      members.member("objective", .string) { $0.account.unit.objective }
      members.member("leadIn", JSONForm<String>.string.orNull) { $0.account.unit.leadIn }
      members.member("text", .string) { $0.account.unit.text }
      members.member("place", .string) { $0.account.unit.place.description }
      members.member("state", JSONForm<CommitmentState>.name) { $0.account.state }
      members.member("flags", JSONForm<CommitmentFlag>.name.array) { $0.account.flags }
      members.member("deadline", JSONForm<CalendarDate>.day.orNull) { $0.account.deadline }
      members.member("fate", JSONForm<CommitmentFate>.name.orNull) { $0.account.fate }
      members.member("statement", .string) { EvidenceWords.sentence(on: $0.account, in: $0.report.review) }
      members.member("question", JSONForm<String>.string.orNull) { EvidenceWords.question(on: $0.account, in: $0.report.review) }
      members.member("passages", JSONForm<NamedPassage>.named.array) { entry in
        zip(entry.account.passages, entry.account.statuses).map {
          NamedPassage(id: entry.report.review.passages[$0].passage.id, status: $1)
        }
      }
    }
  }
}

extension JSONForm<NamedPassage> {
  fileprivate static var named: JSONForm {
    object { members in
      members.member("id", .string) { $0.id }
      members.member("status", .status) { $0.status }
    }
  }
}

extension JSONForm<PassageEntry> {
  fileprivate static var passage: JSONForm {
    object { members in
      members.member("id", .string) { $0.reading.passage.id }
      members.member("file", .string) { $0.report.review.sources[$0.reading.source].name }
      members.member("place", .string) { $0.reading.passage.place.description }
      members.member("heading", JSONForm<String>.string.orNull) { $0.reading.passage.heading }
      members.member("text", .string) { $0.reading.passage.text }
      members.member("status", .status) { $0.reading.status }
      members.member("statusWords", JSONForm<String>.string.orNull) { $0.reading.statusWords }
      members.member("figures", JSONForm<String>.string.array) { $0.reading.figures }
      members.member("links", JSONForm<ReferredLink>.link.array) { entry in
        entry.reading.links.map { ReferredLink(reference: entry.report.reference(of: $0.commitment), link: $0) }
      }
    }
  }
}

extension JSONForm<ReferredLink> {
  fileprivate static var link: JSONForm {
    object { members in
      members.member("ref", .string) { $0.reference }
      members.member("strength", JSONForm<EvidenceLink.Strength>.name) { $0.link.strength }
      members.member("words", JSONForm<String>.string.array) { $0.link.words }
      members.member("features", JSONForm<EvidenceLink.Feature>.name.array) { $0.link.features }
    }
  }
}

import DocumentRendering
import PlanModel

extension JSONForm<ReportVersion> {
  /// A version: its title and dates, its file, and how much of it was read.
  static var version: JSONForm {
    object { members in
      members.member("name", JSONForm<String>.string.described("What running text calls it.")) { $0.name }
      members.member("title", JSONForm<String>.string.orNull) { $0.metadata.title?.text }
      members.member("area", JSONForm<String>.string.orNull) { $0.metadata.area }
      members.member("body", JSONForm<String>.string.orNull) { $0.metadata.body }
      members.member("versionLabel", JSONForm<String>.string.orNull) { $0.metadata.versionLabel }
      members.member("role", JSONForm<VersionRole>.name.orNull) { $0.metadata.role }
      members.member("date", JSONForm<String>.string.orNull) { $0.metadata.date }
      members.member("author", JSONForm<String>.string.orNull) { $0.metadata.author }
      members.member("planningPeriod", JSONForm<String>.string.orNull) { $0.metadata.planningPeriod }
      members.member("language", JSONForm<String>.string.orNull.described("A BCP 47 tag.")) { $0.metadata.language }
      members.member("file", .string) { $0.source.fileName }
      members.member("sha256", .string) { $0.source.sha256 }
      members.member("format", .string) { $0.source.format }
      members.member("view", JSONForm<RedlineView>.name.orNull.described("Which reading of a redline it is.")) { $0.source.view }
      members.member("readerVersion", .string) { $0.source.readerVersion }
      members.member("declaredMarks", .count) { $0.declaredMarks }
      members.member("coverage", .coverage) { $0.coverage }
    }.named("version")
  }
}

extension JSONForm<ReadingCoverage> {
  fileprivate static var coverage: JSONForm {
    object { members in
      members.member("paragraphs", .count) { $0.paragraphs }
      members.member("paragraphsSetAside", .count) { $0.paragraphsSetAside }
      members.member("tables", .count) { $0.tables }
      members.member("cells", .count) { $0.cells }
      members.member("notes", .count) { $0.notes }
      members.member("headersAndFooters", .count) { $0.headersAndFooters }
      members.member("textBoxes", .count) { $0.textBoxes }
      members.member("comments", .count) { $0.comments }
      members.member("unread", JSONForm<ReadingCoverage.Unread>.unread.array) { $0.unread }
    }
  }
}

extension JSONForm<ReadingCoverage.Unread> {
  fileprivate static var unread: JSONForm {
    object { members in
      members.member("what", .string) { $0.what }
      members.member("count", .count) { $0.count }
    }
  }
}

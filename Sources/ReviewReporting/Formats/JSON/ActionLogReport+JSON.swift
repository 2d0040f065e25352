public import DocumentRendering
import PlanEvidence
import PlanModel

extension ActionLogReport: DataReport {
  /// The log as data.
  public var json: [UInt8] { Self.form.bytes(of: self, capacity: 1024 * (log.actions.count + 4)) }

  /// How the log is written.
  static let form = JSONForm<ActionLogReport>.file { members in
    members.member("schemaVersion", .constant("1.0")) { _ in "1.0" }
    members.member("asOf", JSONForm<CalendarDate>.day.orNull.described("The day at which the states hold.")) { $0.log.date }
    members.stream("actions", .action, describedAs: "What the minutes record as to be done, and what later papers show of it.") {
      report, write in
      for action in report.log.actions { write(ActionEntry(log: report.log, action: action)) }
    }
    members.stream("programme", .item, describedAs: "Papers that a work programme promised.") { report, write in
      for item in report.log.programme { write(ProgrammeEntry(log: report.log, item: item)) }
    }
  }
}

/// An action in its log.
private struct ActionEntry {
  let log: ActionLog
  let action: AgreedAction
}

/// An item of a work programme in its log.
private struct ProgrammeEntry {
  let log: ActionLog
  let item: ProgrammeItem
}

/// Words of a paper.
private struct FiledWords {
  let file: String
  let place: Place
  let text: String
}

extension JSONForm<ActionEntry> {
  fileprivate static var action: JSONForm {
    object { members in
      members.member("file", .string) { $0.log.sources[$0.action.source].name }
      members.member("meeting", JSONForm<CalendarDate>.day.orNull) { $0.log.sources[$0.action.source].date }
      members.member("item", JSONForm<String>.string.orNull) { $0.action.heading }
      members.member("label", JSONForm<String>.string.orNull) { $0.action.label }
      members.member("place", .string) { $0.action.place.description }
      members.member("text", .string) { $0.action.text }
      members.member("alsoSaid", JSONForm<AgreedAction.Mention>.mention.array) { $0.action.alsoSaid }
      members.member("owner", JSONForm<String>.string.orNull) { $0.action.owner }
      members.member("due", JSONForm<String>.string.orNull.described("A day, or a month as 2026-07.")) { $0.action.due?.iso }
      members.member("state", JSONForm<AgreedAction.State>.name) { $0.action.state }
      members.member("evidence", JSONForm<FiledWords>.words.array) { entry in
        entry.action.evidence.map {
          FiledWords(file: entry.log.sources[$0.source].name, place: $0.passage.place, text: $0.passage.text)
        }
      }
    }
  }
}

extension JSONForm<AgreedAction.Mention> {
  fileprivate static var mention: JSONForm {
    object { members in
      members.member("text", .string) { $0.text }
      members.member("place", .string) { $0.place.description }
    }
  }
}

extension JSONForm<FiledWords> {
  fileprivate static var words: JSONForm {
    object { members in
      members.member("file", .string) { $0.file }
      members.member("place", .string) { $0.place.description }
      members.member("text", .string) { $0.text }
    }.named("words")
  }
}

extension JSONForm<ProgrammeEntry> {
  fileprivate static var item: JSONForm {
    object { members in
      members.member("file", .string) { $0.log.sources[$0.item.source].name }
      members.member("title", .string) { $0.item.title }
      members.member("meeting", .string) { $0.item.meeting }
      members.member("purpose", JSONForm<String>.string.orNull) { $0.item.purpose }
      members.member("namedIn", JSONForm<String>.string.array) { entry in entry.item.papers.map { entry.log.sources[$0].name } }
    }
  }
}

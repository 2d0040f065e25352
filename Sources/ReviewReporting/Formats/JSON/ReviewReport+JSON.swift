import DocumentRendering
import PlanComparison
import PlanModel

extension ReviewReport {
  /// The report as data. Members keep their order; each change is a line.
  var json: [UInt8] { Self.form.bytes(of: self, capacity: 1536 * (comparison.changes.count + 64)) }

  /// How the report is written.
  static let form = JSONForm<ReviewReport>.file { members in
    members.member("schemaVersion", .constant("1.1")) { $0.schemaVersion }
    members.member("title", .string) { $0.title }
    members.member("status", JSONForm<String>.string.described("The standing of the report until the whole panel adopts it.")) {
      $0.law.status
    }
    members.member("panel", JSONForm<String>.string.orNull) { $0.settings.panel }
    members.member("meeting", JSONForm<String>.string.orNull) { $0.settings.meeting }
    members.member("law", .law) { $0.law }
    members.member("settings", JSONForm<ReportSettings.Setting>.setting.array) { $0.settings.comparison }
    members.member("original", .version) { $0.original }
    members.member("revised", .version) { $0.revised }
    members.member("themes", JSONForm<ThemeView>.theme.array.described("What the variation does, in five sentences at most.")) { report in
      report.themes.map { theme in ThemeView(theme: theme, refs: theme.changes.map { report.changes[$0].ref }) }
    }
    members.member("inShort", strings("What became of the objectives and the commitments, a sentence each.")) { $0.inShort }
    members.member("remarks", strings("What else a reader should know at once.")) { $0.remarks }
    members.member("coverage", strings("What was read and compared: some sentences a version.")) { $0.coverage }
    members.member("proof", .proof) { ReportedProof(proof: $0.comparison.proof, sentence: $0.proof) }
    members.member("headline", .headline) { $0.headline }
    members.member("counts", .tallies) { $0.tallies }
    members.member(
      "objectives",
      JSONForm<ObjectiveMapping>.objective.array.described(
        "How the divisions of the two versions answer to one another, by their positions, counted from 0.")
    ) { $0.comparison.objectives }
    members.member("groups", JSONForm<GroupView>.group.array) { report in
      report.groups.map { group in GroupView(group: group, refs: group.changes.map { report.changes[$0].ref }) }
    }
    members.member("firstLooks", JSONForm<FirstLookView>.firstLook.array) { report in
      report.firstLooks.map { FirstLookView(ref: report.changes[$0.change].ref, look: $0) }
    }
    members.member("firstLooksLeft", .count) { $0.firstLooksLeft }
    members.member("figures", JSONForm<FigureView>.figure.array) { report in
      report.figures.map { FigureView(ref: report.changes[$0.change].ref, figure: $0) }
    }
    members.member(
      "declarations", JSONForm<DeclarationView>.declaration.array.described("What the document's own marks say, against what was found.")
    ) { report in
      report.declarations.map { count in
        DeclarationView(status: count.status, ids: count.changes.map { report.comparison.changes[$0].id })
      }
    }
    members.member("notes", JSONForm<ReportedNote>.note.array) { $0.notes }
    members.stream(
      "changes", JSONForm<ChangeView>.change,
      describedAs: "Every unit of both versions is in exactly one change, unchanged ones too, in the order of the plan."
    ) { report, write in report.eachChange(write) }
  }

  private static func strings(_ description: String) -> JSONForm<[String]> { JSONForm<String>.string.array.described(description) }

  /// Every change in the order of the plan, with what the report says of it.
  private func eachChange(_ body: (ChangeView) -> Void) {
    var next = 0
    for index in comparison.changes.indices {
      let isReported = next < changes.count && changes[next].index == index
      body(ChangeView(change: comparison.changes[index], reported: isReported ? changes[next] : nil))
      if isReported { next += 1 }
    }
  }
}

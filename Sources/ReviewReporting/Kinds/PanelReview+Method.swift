import DocumentRendering
import PlanModel

extension PanelReviewComposer {
  /// What was done with the marks of change: a check is claimed only where one was made.
  private var marksTaken: String {
    report.declarations.isEmpty
      ? "Where a file holds marks of change, they were taken as what their author says, and were not checked against what changed."
      : "The marks of change were taken as what their author says, and checked against the two texts."
  }

  /// The versions, the settings and the notes: enough for another officer to get the same report.
  var method: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "The two texts were compared commitment by commitment, each with its objective and its lead-in. A finding rests on words, "
          + "never on a guess. " + marksTaken),
      .table(versions),
    ]
    if !report.settings.comparison.isEmpty { blocks.append(.disclosure(summary: "Settings of the comparison", [.table(settings)])) }
    let notes = report.otherNotes
    if !notes.isEmpty {
      blocks.append(
        .disclosure(
          summary: "Notes on the reading (\(Phrases.digits(notes.count)))", [.list(notes.map(note), .compact)]))
    }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }

  private var versions: DocumentTable {
    let (before, after) = (report.original, report.revised)
    func row(_ name: String, _ fact: (ReportVersion) -> String?) -> [[Inline]]? {
      let (left, right) = (fact(before), fact(after))
      return left == nil && right == nil ? nil : [[.text(name)], [.text(left ?? "not said")], [.text(right ?? "not said")]]
    }
    let hashes: [[Inline]] = [[.text("SHA-256 of the file")], [.code(before.source.sha256)], [.code(after.source.sha256)]]
    let rows = [
      row("Title", { $0.metadata.title?.text }), row("Version", { $0.metadata.versionLabel }), row("Date", { $0.metadata.date }),
      row("Author", { $0.metadata.author }), row("Planning period", { $0.metadata.planningPeriod }), row("File", { $0.source.fileName }),
      row("Read as", { $0.source.reading }), hashes, row("Reader", { "plan-review \($0.source.readerVersion)" }),
      row("Marks of change in it", { $0.declaredMarks == 0 ? nil : Phrases.digits($0.declaredMarks) }),
    ].compactMap(\.self)
    return DocumentTable(
      caption: "The two versions", columns: ["What", before.capitalisedName, after.capitalisedName], rows: rows, hasRowHeaders: true)
  }

  private var settings: DocumentTable {
    DocumentTable(
      caption: "Each threshold and limit", columns: ["Setting", "Value"],
      rows: report.settings.comparison.map { [[.text($0.name)], [.text($0.value)]] }, hasRowHeaders: true)
  }

  private func note(_ note: ReportedNote) -> [Inline] {
    let origin =
      switch note.origin {
      case .original: report.original.name
      case .revised: report.revised.name
      case .both: "both versions"
      case .comparison: "the comparison"
      }
    let place = note.note.place.map { ", \($0.description)" } ?? ""
    return [.strong("\(origin.capitalisedFirst)\(place):"), .text(" \(note.note.sentence)")]
  }
}

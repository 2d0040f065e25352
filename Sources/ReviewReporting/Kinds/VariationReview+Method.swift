import DocumentRendering
import PlanModel

extension VariationReview {
  /// The versions, how they were joined, and the notes: enough for another officer to get the same report.
  var method: DocumentSection {
    var blocks: [DocumentBlock] = [
      .paragraph(
        "Three comparisons were made: the published plan with the draft, the draft with the plan as issued, and the published plan with "
          + "the plan as issued. The first two are joined by the text of the draft. Where the draft leaves something out and the issued "
          + "plan has it again, the third tells. Every commitment, paragraph, heading, row and note of each version is in one row."),
      .table(versionsTable),
    ]
    let notes = readingNotes
    if !notes.isEmpty {
      blocks.append(.disclosure(summary: "Notes on the reading (\(Phrases.digits(notes.count)))", [.list(notes, .compact)]))
    }
    return DocumentSection(id: "method", heading: "How this was made", blocks: blocks)
  }

  private var versionsTable: DocumentTable {
    func row(_ name: String, _ fact: (ReportVersion) -> Inline) -> [[Inline]] { [[.text(name)]] + named.map { [fact($0.version)] } }
    let rows = [
      row("Version") { .text($0.metadata.versionLabel ?? "not said") }, row("Date") { .text($0.metadata.date ?? "not said") },
      row("File") { .text($0.source.fileName) }, row("Read as") { .text($0.source.reading) },
      row("SHA-256 of the file") { .code($0.source.sha256) }, row("Reader") { .text("plan-review \($0.source.readerVersion)") },
    ]
    return DocumentTable(caption: "The three versions", columns: ["What"] + named.map(\.label), rows: rows, hasRowHeaders: true)
  }

  private var readingNotes: [[Inline]] {
    let notes =
      notes(table.proposal, [.original: "The published plan", .revised: "The draft", .both: "The published plan and the draft"])
      + notes(table.issue, [.revised: "The plan as issued", .both: "The draft and the plan as issued"])
      + notes(table.outcome, [:])
    var seen = Set<[Inline]>()
    return notes.filter { seen.insert($0).inserted }
  }

  private func notes(_ report: ReviewReport, _ names: [ReportedNote.Origin: String]) -> [[Inline]] {
    report.notes.compactMap { note in
      let isComparison = note.origin == .comparison
      guard let name = isComparison ? "\(report.original.capitalisedName) with \(report.revised.name)" : names[note.origin] else {
        return nil
      }
      let place = note.note.place.map { ", \($0.description)" } ?? ""
      return [.strong("\(name)\(place):"), .text(" \(note.note.sentence)")]
    }
  }
}

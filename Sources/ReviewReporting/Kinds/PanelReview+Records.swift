import DocumentRendering
import PlanComparison
import PlanModel

extension PanelReviewComposer {
  /// Every figure and date that differs.
  var figures: DocumentSection? {
    guard !report.figures.isEmpty else { return nil }
    let rows = report.figures.map { figure -> [[Inline]] in
      let ref = report.changes[figure.change].ref
      return [
        [.link(ref, to: ref)], [.text(figure.subject)], [.text(figure.original ?? "not there")], [.text(figure.revised ?? "not there")],
        [.text(figure.difference ?? "")],
      ]
    }
    let table = DocumentTable(
      caption: "Figures and dates that differ", columns: ["Ref", "Figure", "Was", "Now", "Difference"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "figures", heading: "Figures", count: rows.count, blocks: [.table(table)])
  }

  /// The document's own marks, compared with what was found, and the marks that cannot be relied on.
  var marks: DocumentSection? {
    let faults = report.markUpFaults
    guard !faults.isEmpty || !report.declarations.isEmpty else { return nil }
    var blocks: [DocumentBlock] = []
    if !report.declarations.isEmpty { blocks.append(.table(declarations)) }
    if faults.isEmpty {
      blocks.append(.paragraph("No mark was found that cannot be relied on."))
    } else {
      blocks.append(.paragraph("These marks may not mean what they seem to. Each was read as well as it can be."))
      blocks.append(.list(faults.map(line), .bulleted))
    }
    let heading = faults.isEmpty ? "The redline’s own marks" : "Marks that cannot be relied on"
    return DocumentSection(id: "marks", heading: heading, count: faults.isEmpty ? nil : faults.count, blocks: blocks)
  }

  private var declarations: DocumentTable {
    let rows = report.declarations.map { count -> [[Inline]] in
      [[.text(count.status.label)], [.text(Phrases.digits(count.changes.count))], references(count)]
    }
    return DocumentTable(
      caption: "What was declared, against what was found", columns: ["Declared?", "Changes", "Where"], rows: rows, hasRowHeaders: true
    )
  }

  /// Links to the changes of a status; unchanged ones, which have no reference, are named by their first words.
  private func references(_ count: DeclarationCount) -> [Inline] {
    guard count.status != .declared else { return [.text("All others")] }
    let limit = 40
    var inlines: [Inline] = []
    for index in count.changes.prefix(limit) {
      if !inlines.isEmpty { inlines.append(.text(", ")) }
      if let ref = reference(of: index) {
        inlines.append(.link(ref, to: ref))
      } else {
        inlines.append(.text(Phrases.quoted(OpeningWords.of(report.comparison.changes[index].subject.text, limit: 48))))
      }
    }
    if count.changes.count > limit { inlines.append(.text(" and \(Phrases.digits(count.changes.count - limit)) more")) }
    return inlines
  }

  /// The printed reference of a change of the comparison; nil for an unchanged one. Both lists are in the order of the plan.
  private func reference(of index: Int) -> String? {
    var (low, high) = (0, report.changes.count)
    while low < high {
      let middle = (low + high) / 2
      if report.changes[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < report.changes.count && report.changes[low].index == index ? report.changes[low].ref : nil
  }

  private func line(_ note: ReportedNote) -> [Inline] {
    let origin: String? =
      switch note.origin {
      case .original: report.original.capitalisedName
      case .revised: report.revised.capitalisedName
      case .both, .comparison: nil
      }
    let place = [origin, note.note.place?.description].compactMap(\.self).joined(separator: ", ").capitalisedFirst
    return place.isEmpty ? [.text(note.note.sentence)] : [.strong("\(place):"), .text(" \(note.note.sentence)")]
  }

  /// Every unchanged commitment, by part of the plan and lead-in.
  var unchanged: DocumentSection? {
    let count = report.tallies.commitments[.unchanged].changes
    let rest = report.tallies.rest.filter { $0.tally[.unchanged].changes > 0 }
      .map { Phrases.counted($0.tally[.unchanged].changes, $0.name) }
    guard count > 0 || !rest.isEmpty else { return nil }
    var blocks: [DocumentBlock] = []
    if count > 0 {
      let opening =
        count == 1
        ? "One commitment stands word for word as it did." : "\(Phrases.digits(count)) commitments stand word for word as they did."
      blocks.append(.paragraph(opening))
    }
    blocks += report.groups.filter { !$0.unchangedCommitments.isEmpty }.map(unchanged)
    if !rest.isEmpty { blocks.append(.paragraph("Also unchanged: \(Phrases.list(rest)).", .quiet)) }
    return DocumentSection(id: "unchanged", heading: "What did not change", count: count, blocks: blocks)
  }

  private func unchanged(_ group: ChangeGroup) -> DocumentBlock {
    var blocks: [DocumentBlock] = []
    var items: [[Inline]] = []
    var leadIn: String?
    func close() {
      guard !items.isEmpty else { return }
      if let leadIn { blocks.append(.paragraph([.quoted(leadIn, language: report.revised.foreignLanguage)], .quiet, number: nil)) }
      blocks.append(.list(items, .quoted(language: report.revised.foreignLanguage)))
      items = []
    }
    for index in group.unchangedCommitments {
      let unit = report.comparison.changes[index].subject
      if unit.leadIn != leadIn { close() }
      leadIn = unit.leadIn
      items.append([.text(unit.label.map { "\($0) \(unit.text)" } ?? unit.text)])
    }
    close()
    return .disclosure(summary: "\(group.title) (\(Phrases.digits(group.unchangedCommitments.count)))", blocks)
  }
}

import DocumentRendering
import PlanModel

extension PanelReviewComposer {
  /// Each objective, and whatever else changed, with its changes.
  var changeSections: [DocumentSection] {
    let sections = report.groups.filter(isShown).map(section)
    return report.changes.isEmpty ? sections : [opening] + sections
  }

  /// How to read what follows, and the filter.
  private var opening: DocumentSection {
    let words =
      "“Was” is the wording of \(report.original.name), “Now” that of \(report.revised.name). Within each part, what bears most on what "
      + "is promised comes first, and what is only editorial last. References follow the order of the plan."
    return DocumentSection(
      id: "changes", heading: "The changes", count: report.changes.count, blocks: [.paragraph(words), .filter(filter)])
  }

  private func section(_ group: ChangeGroup) -> DocumentSection {
    var blocks: [DocumentBlock] = []
    if let sentence = group.sentence { blocks.append(.paragraph(sentence)) }
    blocks.append(.paragraph(counts(group.tallies), .quiet))
    blocks += group.sharedQuestions.map(ask)
    blocks += group.changes.map { .item(entry(report.changes[$0], in: group).item) }
    return DocumentSection(
      id: sectionID(group), heading: group.title, count: group.changes.count, group: group.code, blocks: blocks)
  }

  /// "Ask the commissioner about SEC-01, SEC-02 and SEC-06: ..."
  private func ask(_ shared: SharedQuestion) -> DocumentBlock {
    var inlines: [Inline] = [.strong("Ask the commissioner"), .text(" about ")]
    for (number, position) in shared.changes.enumerated() {
      if number > 0 { inlines.append(.text(number == shared.changes.count - 1 ? " and " : ", ")) }
      inlines.append(.link(report.changes[position].ref, to: report.changes[position].ref))
    }
    return .paragraph(inlines + [.text(": \(shared.question)")], .plain, number: nil)
  }

  /// "Commitments: 17 unchanged · 3 reworded. Other text: 2 paragraphs changed."
  private func counts(_ tallies: Tallies) -> String {
    var sentences: [String] = []
    let commitments = tallies.commitments
    if !commitments.isEmpty {
      var parts = commitments.happened.map { $0.kind.counted($0.changes) }
      if commitments[.unchanged].changes > 0 { parts.append(ChangeKind.unchanged.counted(commitments[.unchanged].changes)) }
      sentences.append("Commitments: \(parts.joined(separator: " · ")).")
    }
    let rest = tallies.rest.filter { $0.tally.changed > 0 }.map { Phrases.counted($0.tally.changed, $0.name) }
    if !rest.isEmpty { sentences.append("Other text: \(Phrases.list(rest)) changed.") }
    return sentences.isEmpty ? "Nothing here is a commitment." : sentences.joined(separator: " ")
  }

  private var filter: ChangeFilter {
    let kinds = ChangeKind.allCases.compactMap { kind -> ChangeFilter.Choice? in
      let count = report.changes.count { report.change($0).kind == kind }
      return count == 0 ? nil : .init(value: kind.rawValue, label: "\(kind.label) (\(Phrases.digits(count)))")
    }
    let groups = report.groups.filter { !$0.changes.isEmpty }.map {
      ChangeFilter.Choice(value: $0.code, label: "\($0.title) (\(Phrases.digits($0.changes.count)))")
    }
    return ChangeFilter(kinds: kinds, groups: groups, total: report.changes.count)
  }

  /// A change as the report shows it.
  func entry(_ reported: ReportedChange, in group: ChangeGroup) -> ChangeEntry {
    let change = report.change(reported)
    return ChangeEntry(
      reported: reported, change: change, group: group.code, form: Self.form(of: change, as: reported), remarks: remarks(on: change),
      questions: reported.questions.filter { question in !group.sharedQuestions.contains { $0.question == question } },
      places: places(of: change),
      originalLanguage: report.original.foreignLanguage, revisedLanguage: report.revised.foreignLanguage)
  }

  /// Why it matters, a sentence each, and what the redline's own marks say of it where that is worth a remark.
  private func remarks(on change: Change) -> [ChangeEntry.Remark] {
    var remarks = DistinctReason.all(of: change.reasons).map { ChangeEntry.Remark(label: $0.label, statement: $0.statement) }
    if let flag = change.declared.flag, let statement = change.declared.statement {
      remarks.append(.init(label: flag, statement: statement))
    }
    return remarks
  }

  /// Two readings of one redline share their places, so each is listed once.
  private func places(of change: Change) -> [String] {
    let isShared = report.original.source.sha256 == report.revised.source.sha256 && report.original.source.view != nil
    if isShared, change.original.map(\.place) == change.revised.map(\.place) {
      return ["The redline, \(Phrases.list(change.revised.map(\.place.description)))"]
    }
    return [place(change.original, in: report.original), place(change.revised, in: report.revised)].compactMap(\.self)
  }

  private func place(_ units: [PlanUnit], in version: ReportVersion) -> String? {
    units.isEmpty ? nil : "\(version.name), \(Phrases.list(units.map(\.place.description)))".capitalisedFirst
  }

  /// How the words of a change are best shown.
  static func form(of change: Change, as reported: ReportedChange) -> ChangeEntry.Form {
    if !reported.cells.isEmpty { return .cells }
    let isOneSided = change.original.isEmpty || change.revised.isEmpty
    let opensList = [.title, .heading, .leadIn].contains(change.subject.kind)
    if isOneSided, opensList, reported.heading == change.subject.text { return .headingOnly }
    if change.original.isEmpty { return .whole(.revised) }
    if change.revised.isEmpty { return .whole(.original) }
    if change.words.allSatisfy({ $0.kind == .kept }) { return .same }
    let isCommitment = Tallies.kind(of: change) == .commitment
    let isQuiet = change.kind == .editorial || change.kind == .renumbered
    guard isQuiet || !isCommitment && sharesWords(change) else { return .pair(showsWords: sharesWords(change)) }
    return .words(isShortened: RedlinePiece.pieces(of: change.words, shortening: true).contains(where: \.isGap))
  }

  /// Whether any word of three letters or more was kept, so that showing kept and changed words together is informative.
  private static func sharesWords(_ change: Change) -> Bool {
    change.words.contains { $0.kind == .kept && $0.text.utf8.count { $0 > 0x20 } > 3 }
  }
}

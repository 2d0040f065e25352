import DocumentRendering
import PlanComparison
import PlanModel

extension DeclarationReport {
  /// A section for each status that a reader should look at, undeclared first.
  var statusSections: [DocumentSection] {
    DeclarationStatus.reported.compactMap { status in
      let entries = entries(status)
      guard !entries.isEmpty else { return nil }
      let blocks = [.paragraph(status.explanation)] + entries.map { DocumentBlock.item(entry($0).item) }
      return DocumentSection(id: status.rawValue, heading: status.label, count: entries.count, blocks: blocks)
    }
  }

  private func entry(_ declared: DeclaredEntry) -> ChangeEntry {
    let (row, reported) = (declared.row, declared.reported)
    return ChangeEntry(
      reported: reported, change: row.change, group: row.change.kind == .unchanged ? "" : review.groups[reported.group].code,
      form: PanelReviewComposer.form(of: row.change, as: reported), remarks: DeclarationRemarks.of(row),
      questions: [DeclarationQuestion.of(row)].compactMap(\.self) + reported.questions, places: places(of: row),
      originalLanguage: review.original.foreignLanguage, revisedLanguage: review.revised.foreignLanguage)
  }

  /// The objective and lead-in of the row, then its place in each document.
  private func places(of row: DeclarationCheck.Row) -> [String] {
    let subject = row.change.subject
    let under = [subject.objective, subject.leadIn].compactMap(\.self).filter { !$0.isEmpty }.map(Phrases.quoted)
    var places = under.isEmpty ? [] : ["Under \(under.joined(separator: ", "))"]
    if let place = row.change.original.first?.place { places.append("the published plan, \(place)".capitalisedFirst) }
    if let place = row.redlinePlace { places.append("the redline, \(place)".capitalisedFirst) }
    if hasCleanDraft, let place = row.change.revised.first?.place { places.append("the clean draft, \(place)".capitalisedFirst) }
    return places
  }

  /// Whether the draft is a document of its own.
  var hasCleanDraft: Bool { check.proofs.count > 3 }

  /// What is declared, in a short table.
  var declared: DocumentSection? {
    let entries = entries(.declared)
    guard !entries.isEmpty else { return nil }
    let rows = entries.map { entry -> [[Inline]] in
      [
        [.text(entry.reported.ref)], [.text(entry.row.change.subject.objective)], [.text(entry.reported.heading)],
        [.text(entry.row.change.kind.label)], [.text(DeclarationRemarks.declaredBy(entry.row))],
      ]
    }
    let table = DocumentTable(
      caption: "What the redline or the covering report declares",
      columns: ["Ref", "Part of the plan", "Opening words", "Change", "Declared by"],
      rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "declared", heading: "Declared", count: entries.count, blocks: [.table(table)])
  }
}

extension DeclarationStatus {
  /// What a section holds, in a sentence or two.
  fileprivate var explanation: String {
    switch self {
    case .undeclared:
      "The draft differs from the published plan here, and nothing declares it. An undeclared change may be a slip, a fault of marking or "
        + "extraction, or a comment taken up: ask. The Panel may ask for a full list of the changes (s.13)."
    case .partlyDeclared: "Some of the words that changed are declared, others are not."
    case .disputed: "Two sources of declaration, the marks and the covering report, do not say the same. Both are given."
    case .overMarked: "Words are marked or told as new, or as gone, that stand the same in the published plan."
    case .declaredButNotMade: "A change is marked or announced, but the draft reads as the published plan does."
    case .declared, .notChecked: ""
    }
  }
}

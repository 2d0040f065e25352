import DocumentRendering
import PlanModel
import StatutoryFrame

extension ChangeScheduleComposer {
  /// The known facts of a change beside its words: what happened, what it alters, what the marks and the papers say, what to ask.
  func known(of reported: ReportedChange, _ change: Change, in group: ChangeGroup) -> Sentence {
    let reasons = change.reasons.filter(\.kind.saysMore).map { Sentence("\(strong: "\($0.kind.label).") \($0.statement)") }
    let shared = Set(group.sharedQuestions.map(\.question))
    let questions = reported.questions.filter { !shared.contains($0) }
    var sentences = ["\(reported.sentence)"] + reasons
    let status = changes.status(of: reported)
    if let declared = status.declared { sentences.append("\(strong: "Declared?") \(declared).") }
    if let head = head(of: change) { sentences.append("\(strong: "Head.") \(head).") }
    sentences += said(of: change).map { "\(strong: "Covering report.") \(quoted: $0)" }
    sentences += comments.sentences(for: change)
    sentences += UndertakingTable(frame: frame).sentences(about: reported.ref)
    if !questions.isEmpty { sentences.append("\(strong: "Ask.") \(questions.joined(separator: " "))") }
    return Sentence.joined(sentences)
  }

  /// The head of the plan's contents that a change falls under, where its place in the plan shows it.
  private func head(of change: Change) -> String? {
    guard frame.hasProvision(.contents) else { return nil }
    let kinds = Set(change.reasons.map(\.kind))
    let unit = change.subject
    if unit.kind == .heading, unit.divisionKind == .objective, unit.text == unit.objective { return PlanContentHead.objectives.provision }
    guard unit.kind == .commitment else { return nil }
    if unit.role == .measure || !kinds.isDisjoint(with: [.measureDropped, .measureAdded]) { return PlanContentHead.measures.provision }
    return unit.responsible == .chiefOfficer || unit.responsible == .joint ? PlanContentHead.policing.provision : nil
  }

  /// What the covering report says of a change whose words it quotes.
  private func said(of change: Change) -> [String] {
    frame.variation.coveringList.filter { statement in
      func occurs(_ words: String?, in units: [PlanUnit]) -> Bool {
        guard let words, !words.isEmpty else { return false }
        return units.contains { $0.text.contains(words) }
      }
      return occurs(statement.original, in: change.original) || occurs(statement.revised, in: change.revised)
    }.map(\.text)
  }

  /// The differences between the draft and the plan as issued that are in no row above.
  var atIssue: DocumentSection? {
    guard let issued else { return nil }
    let rows = issued.elsewhere(than: changes).map { change -> [[Inline]] in
      let quotation = PlanQuotation(report: issued.report, change: change)
      return [
        Sentence("\(strong: change.kind.label) in \(quoted: change.subject.objective)").inlines,
        quotation.cell(.original, else: "Not in the draft"), quotation.cell(.revised, else: "Not in the plan as issued"),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let table = DocumentTable(
      caption: "Changes that the draft does not hold", columns: ["Change", "The draft", "The plan as issued"], rows: rows,
      hasRowHeaders: true)
    return DocumentSection(
      id: "at-issue", heading: "Changed at issue", count: rows.count,
      blocks: [
        .paragraph("These differ between the draft that the Panel reviewed and the plan as issued, and are in no table above."),
        .table(table),
      ])
  }

  /// Every figure and date that differs.
  var figures: DocumentSection? {
    let figures = changes.report.figures
    guard !figures.isEmpty else { return nil }
    let rows = figures.map { figure -> [[Inline]] in
      [
        [.text(changes.report.changes[figure.change].ref)], [.text(figure.subject)], [.text(figure.original ?? "not there")],
        [.text(figure.revised ?? "not there")], [.text(figure.difference ?? "not computed")],
      ]
    }
    let table = DocumentTable(
      caption: "Figures and dates that differ", columns: ["Ref", "Figure", "Was", "Draft", "Difference"], rows: rows, hasRowHeaders: true)
    return DocumentSection(id: "figures", heading: "Figures and dates", count: rows.count, blocks: [.table(table)])
  }

  /// Faults in the words of the draft and in the marks of the redline.
  var faults: DocumentSection {
    let found = TextFaults(changes.report)
    let blocks = [found.table, found.markList].compactMap(\.self)
    return DocumentSection(
      id: "faults", heading: "Text faults", count: found.faults.count + found.marks.count,
      blocks: blocks.isEmpty ? [.paragraph("No fault was found in the words of the draft, nor a mark that cannot be relied on.")] : blocks)
  }
}

extension DeclarationStatus {
  /// Whether a change is declared, in a word or two; nil where no redline was checked.
  fileprivate var declared: String? {
    switch self {
    case .notChecked: nil
    case .declared: "Yes"
    case .undeclared: "No"
    case .partlyDeclared: "In part"
    case .overMarked: "Over-marked"
    case .declaredButNotMade: "Declared, and nothing changed"
    case .disputed: "Disputed"
    }
  }
}

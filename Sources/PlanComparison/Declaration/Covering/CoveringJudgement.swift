import PlanModel

/// Joins what covering reports say to what the marks say: a second source of declaration, which may agree, add or disagree.
struct CoveringJudgement {
  /// The rows, with the evidence and the status that both sources give.
  private(set) var rows: [DeclarationCheck.Row]
  /// Each statement, with what was found for it.
  private(set) var outcomes: [CoveringOutcome] = []

  init(_ rows: [DeclarationCheck.Row], reports: [CoveringReport]) {
    self.rows = rows
    let statements = reports.flatMap(\.statements)
    guard !statements.isEmpty else { return }
    let matcher = CoveringMatcher(rows, statements: statements)
    for report in reports {
      for statement in report.statements {
        let found = matcher.found(statement)
        let outcome = CoveringOutcome(document: report.name, statement: statement, verdict: found.verdict, rows: found.rows)
        outcomes.append(outcome)
        for row in found.rows { judge(row, by: outcome) }
      }
    }
  }

  private mutating func judge(_ row: Int, by outcome: CoveringOutcome) {
    switch outcome.verdict {
    case .declares: declare(row, outcome)
    case .mentions: mention(row, outcome)
    case .contradicted: dispute(row, outcome)
    case .notMade: claim(row, outcome)
    case .notFound, .holds: break
    }
  }

  /// Marks a change as declared by the report, as far as its words cover what the marks leave out.
  private mutating func declare(_ row: Int, _ outcome: CoveringOutcome) {
    let words = CoveringWords(outcome.statement, without: [])
    let change = rows[row].change
    switch change.declared {
    case .undeclared where tellsAll(of: change, words, outcome.statement):
      note(row, .declares, outcome)
      set(row, .declared, "No mark shows it, but \(outcome.document) declares it.")
    case .partlyDeclared where words.cover(rows[row].unmarked):
      note(row, .declares, outcome)
      set(row, .declared, "The redline marks some of the words that changed, and \(outcome.document) declares the rest.")
    case .undeclared, .partlyDeclared: mention(row, outcome)
    default: note(row, .declares, outcome)
    }
  }

  /// A statement covers an added or removed commitment as a whole; for a reworded one it must name every word that changed.
  private func tellsAll(of change: Change, _ words: CoveringWords, _ statement: Variation.CoveringStatement) -> Bool {
    switch change.kind {
    case .added: statement.kind == .added
    case .removed: statement.kind == .removed
    case .moved where !change.isReworded: statement.kind == .moved
    default: words.cover(change.words)
    }
  }

  private mutating func mention(_ row: Int, _ outcome: CoveringOutcome) {
    note(row, .mentions, outcome)
    guard rows[row].change.declared == .undeclared, outcome.verdict == .declares else { return }
    set(
      row, .partlyDeclared,
      "No mark shows it. \(outcome.document.capitalisedFirst) speaks of a change here, but not of all the words that changed.")
  }

  /// The marks declare a change of which the report says otherwise. Where no mark shows it, neither source declares it, and it stays undeclared.
  private mutating func dispute(_ row: Int, _ outcome: CoveringOutcome) {
    note(row, .contradicts, outcome)
    guard rows[row].change.declared == .declared || rows[row].change.declared == .partlyDeclared else { return }
    let said =
      switch outcome.statement.kind {
      case .removed: "that it is removed"
      case .added: "that it is new"
      default: "that nothing changed here"
      }
    set(row, .disputed, "The redline marks this change, but \(outcome.document) says \(said).")
  }

  /// Notes that the report announces a change of something that is unchanged.
  private mutating func claim(_ row: Int, _ outcome: CoveringOutcome) {
    note(row, .contradicts, outcome)
    guard rows[row].change.declared == .notChecked else { return }
    if outcome.statement.kind == .added {
      set(row, .overMarked, "\(outcome.document.capitalisedFirst) says that this is new, but it stands in the published plan.")
    } else {
      set(row, .declaredButNotMade, "\(outcome.document.capitalisedFirst) announces a change here, but no word changed.")
    }
  }

  private mutating func note(_ row: Int, _ bearing: CoveringEvidence.Bearing, _ outcome: CoveringOutcome) {
    let evidence = CoveringEvidence(document: outcome.document, statement: outcome.statement, bearing: bearing)
    if !rows[row].covering.contains(evidence) { rows[row].covering.append(evidence) }
  }

  private mutating func set(_ row: Int, _ status: DeclarationStatus, _ statement: String) {
    rows[row].change.declared = status
    rows[row].statement = statement
  }
}

extension String {
  /// With a capital at the start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

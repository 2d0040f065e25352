import PlanModel

/// Finds the changes that the statements of a covering report are about.
///
/// It is careful: quoted words, or an objective named and a kind, or rare words in common. Where a statement could mean several changes it
/// declares none of them.
struct CoveringMatcher {
  private let changes: [Change]
  private let isMarked: [Bool]
  private let scope: CoveringScope
  private let index: CoveringIndex

  /// - Parameters:
  ///   - rows: The changes with what the marks say of them.
  ///   - statements: All statements that will be asked about.
  init(_ rows: [DeclarationCheck.Row], statements: [Variation.CoveringStatement]) {
    changes = rows.map(\.change)
    isMarked = rows.map { $0.change.declared == .declared || $0.change.declared == .partlyDeclared }
    scope = CoveringScope(changes)
    index = CoveringIndex(changes, keys: Set(statements.flatMap { CoveringWords($0, without: []).keys }))
  }

  /// What was found for a statement.
  func found(_ statement: Variation.CoveringStatement) -> (verdict: CoveringOutcome.Verdict, rows: [Int]) {
    let named = scope.named(by: statement)
    let words = CoveringWords(statement, without: named.titles)
    let isInScope = { (row: Int) in named.members.isEmpty || CoveringScope.holds(changes[row], named.members) }
    if statement.kind == .unchanged { return unchanged(statement, words, named.members, isInScope) }
    let quoted = QuotedChange(statement).map { change in changes.indices.filter { isInScope($0) && change.isMade(by: changes[$0]) } } ?? []
    if !quoted.isEmpty { return declared(quoted, by: statement, words) }
    let likest = index.likest(words, where: isInScope)
    let fitting = likest.filter { fits($0, statement, words) }
    if let best = fitting.first, best.share >= 0.85 * (likest.first?.share ?? 0) {
      let rows = fitting.filter { $0.share >= 0.85 * best.share }.map(\.row)
      let isOfAnother = !rows.contains { isMarked[$0] } && fitting.contains { isMarked[$0.row] }
      return isOfAnother ? (.mentions, rows) : declared(rows, by: statement, words)
    }
    if let top = likest.first, top.share >= 0.6 { return (notAsSaid(statement, top.row), [top.row]) }
    let isSpecific = words.keys.count > 2 || !words.figures.isEmpty || statement.original != nil || statement.revised != nil
    return (isSpecific && !holdsAlteredFigure(words) ? .notFound : .holds, [])
  }

  /// One change, or those that are marked as well; of several unmarked ones the statement does not say which.
  private func declared(
    _ rows: [Int], by statement: Variation.CoveringStatement, _ words: CoveringWords
  ) -> (CoveringOutcome.Verdict, [Int]) {
    let marked = rows.filter { isMarked[$0] }
    if !marked.isEmpty, marked.count < rows.count, !words.speakOfAll { return (.declares, marked) }
    return rows.count == 1 || !marked.isEmpty || words.speakOfAll ? (.declares, rows) : (.mentions, rows)
  }

  /// Whether a change that shares words with a statement is the kind of change that it describes, with its figures.
  private func fits(_ similarity: CoveringIndex.Similarity, _ statement: Variation.CoveringStatement, _ words: CoveringWords) -> Bool {
    let change = changes[similarity.row]
    guard change.isSubstantive, words.figures.allSatisfy({ index.holds($0, in: similarity.row) }) else { return false }
    let hasAltered = similarity.altered > 0
    return switch statement.kind {
    case nil: hasAltered || change.isMoved || change.kind == .merged || change.kind == .split
    case .added: change.kind == .added || change.kind == .split || hasAltered && change.words.contains { $0.kind == .added }
    case .removed: change.kind == .removed || change.kind == .merged || hasAltered && change.words.contains { $0.kind == .removed }
    case .moved: change.isMoved
    case .merged: change.kind == .merged
    case .split: change.kind == .split
    case .reworded: change.isReworded && (hasAltered || words.figures.isEmpty && similarity.shared > 2)
    case .unchanged, .renumbered, .editorial: false
    }
  }

  /// Whether one of a statement's figures was inserted somewhere: it may then describe several changes at once, in its own words.
  private func holdsAlteredFigure(_ words: CoveringWords) -> Bool { words.figures.contains { index.altersAny($0) } }

  /// What a statement is about is there, but no change of its kind was made to it.
  private func notAsSaid(_ statement: Variation.CoveringStatement, _ row: Int) -> CoveringOutcome.Verdict {
    changes[row].isSubstantive ? (statement.kind == .removed || statement.kind == .added ? .contradicted : .notFound) : .notMade
  }
}

// MARK: What is said to be unchanged

extension CoveringMatcher {
  private func unchanged(
    _ statement: Variation.CoveringStatement, _ words: CoveringWords, _ members: Set<CoveringScope.Member>, _ isInScope: (Int) -> Bool
  ) -> (verdict: CoveringOutcome.Verdict, rows: [Int]) {
    guard !words.speakOfTheRest else { return (.holds, []) }
    let rows: [Int]
    if members.isEmpty, words.speakOfObjectives {
      rows = changes.indices.filter { changes[$0].isOfObjective }
    } else if !members.isEmpty, words.keys.count < 2 {
      rows = changes.indices.filter { changes[$0].isSubstantive && isInScope($0) }
    } else {
      let likest = index.likest(words, where: isInScope).filter { $0.share >= 0.6 }
      guard let best = likest.first, changes[best.row].isSubstantive else { return (.holds, []) }
      rows = [best.row]
    }
    return (rows.isEmpty ? .holds : .contradicted, rows)
  }
}

extension CoveringWords {
  /// "The four objectives": the objectives as such, not their contents.
  fileprivate var speakOfObjectives: Bool {
    ["objectives", "priorities", "themes", "aims", "pillars", "outcomes", "ambitions", "goals"].contains { holds($0) }
  }

  /// "All other commitments": whatever the report does not list.
  fileprivate var speakOfTheRest: Bool {
    ["other", "others", "rest", "remaining", "remainder", "otherwise", "elsewhere"].contains { holds($0) }
  }

  /// "Throughout", "wherever it appears".
  fileprivate var speakOfAll: Bool { ["throughout", "wherever", "every", "all", "each"].contains { holds($0) } }

  private func holds(_ word: String) -> Bool { folded.contains(word) }
}

extension Change {
  /// Whether an objective came, went, was renamed, merged or split.
  fileprivate var isOfObjective: Bool {
    guard kind == .added || kind == .removed || isReworded else { return false }
    return (original + revised).contains(where: \.isObjectiveHeading)
  }
}

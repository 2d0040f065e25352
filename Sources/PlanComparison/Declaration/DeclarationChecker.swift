package import PlanModel

/// Checks what a redline, and the covering report with it, declare against what actually changed.
///
/// Recall comes first: every difference between the published plan and the draft that no mark declares is in a row with status undeclared, partly
/// declared or over-marked, because it is a difference at an unmarked link of the ``VersionChain``, and each link is proved. A covering report
/// then declares a row only where its words cover every word that changed.
package struct DeclarationChecker: Sendable {
  private let chain: VersionChain
  private let marks: [Place: [DeclaredChange]]
  private let covering: [CoveringReport]

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - chain: The comparisons from the published plan through the redline to the draft.
  ///   - declared: The redline's marks.
  ///   - covering: The covering report, and the list of changes in the review file.
  package init(_ chain: VersionChain, declared: [DeclaredChange], covering: [CoveringReport] = []) {
    self.chain = chain
    self.covering = covering
    marks = Dictionary(grouping: declared.filter { $0.kind != .formatting }, by: \.place)
  }

  /// The check of an actual comparison, from the published plan to the draft.
  ///
  /// - Parameters:
  ///   - actual: What changed.
  ///   - draft: The draft as read, for the rules that look at documents as wholes.
  ///   - rules: Those rules.
  package func check(_ actual: Comparison, draft: Loaded<Plan>, rules: [any FindingRule] = .standard) -> DeclarationCheck {
    let judged = CoveringJudgement(actual.changes.map(row(for:)), reports: covering)
    var check = DeclarationCheck(
      rows: judged.rows, drift: chain.drift.changes.filter(\.isOfThePlan),
      acceptance: chain.acceptance?.changes.filter(\.isOfThePlan) ?? [],
      proofs: [actual.proof, chain.drift.proof, chain.marked.proof] + (chain.acceptance.map { [$0.proof] } ?? []))
    let documents = CheckedDocuments(
      check: check, outcomes: judged.outcomes, draft: draft, draftName: chain.acceptance == nil ? "the redline" : "the clean draft")
    check.findings = rules.flatMap { $0.findings(in: documents) }
    return check
  }

  private func row(for change: Change) -> DeclarationCheck.Row {
    let path = chain.path(of: change)
    let marks = marks(on: path)
    let (status, statement) = DeclarationVerdict(of: change, along: path, marks: marks).decided
    var change = change
    change.declared = status
    return DeclarationCheck.Row(
      change: change, statement: statement, marks: marks, unmarked: unmarkedWords(on: path),
      marked: status == .notChecked ? [] : Array(path.marked.map(\.words).joined(separator: [WordSpan(.kept, Change.unitSeparator)])),
      redlinePlace: redlinePlace(on: path),
      otherReading: status.isDoubtful ? MarkUpReading(of: change, along: path).sentence : nil)
  }

  private func marks(on path: VersionChain.Path) -> [DeclaredChange] {
    var places: [Place] = []
    for change in path.marked {
      for unit in change.original + change.revised where !places.contains(unit.place) { places.append(unit.place) }
    }
    return places.flatMap { marks[$0] ?? [] }
  }

  private func unmarkedWords(on path: VersionChain.Path) -> [WordSpan] {
    (path.drift + path.acceptance).filter(\.isSubstantive).flatMap(\.words)
  }

  private func redlinePlace(on path: VersionChain.Path) -> Place? {
    path.marked.first.map { ($0.revised.first ?? $0.original.first)?.place } ?? nil
  }
}

extension DeclarationStatus {
  /// Whether a fault in the marks could explain it as well as a change that nobody marked.
  fileprivate var isDoubtful: Bool { self == .undeclared || self == .partlyDeclared || self == .overMarked }
}

extension Change {
  /// Whether words of the plan differ: more than punctuation, and more than the draft's own version and date.
  fileprivate var isOfThePlan: Bool { isSubstantive && !VersionParticulars.areAll(of: self) }
}

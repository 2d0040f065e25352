public import PlanModel

/// Checks what a redline declares against what actually changed.
///
/// Recall comes first: every difference between the published plan and the draft that no mark declares is in a row with status undeclared, partly
/// declared or over-marked, because it is a difference at an unmarked link of the ``VersionChain``, and each link is proved.
public struct DeclarationChecker: Sendable {
  private let chain: VersionChain
  private let marks: [Place: [DeclaredChange]]

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - drift: The published plan compared with the redline's base.
  ///   - marked: The redline's base compared with the redline accepted.
  ///   - acceptance: The redline accepted compared with the clean draft, where there is one.
  ///   - declared: The redline's marks.
  public init(drift: Comparison, marked: Comparison, acceptance: Comparison? = nil, declared: [DeclaredChange]) {
    chain = VersionChain(drift: drift, marked: marked, acceptance: acceptance)
    marks = Dictionary(grouping: declared.filter { $0.kind != .formatting }, by: \.place)
  }

  /// The check of an actual comparison, from the published plan to the draft.
  public func check(_ actual: Comparison) -> DeclarationCheck {
    DeclarationCheck(
      rows: actual.changes.map(row(for:)), drift: chain.drift.changes.filter(\.isSubstantive),
      acceptance: chain.acceptance?.changes.filter(\.isSubstantive) ?? [],
      proofs: [actual.proof, chain.drift.proof, chain.marked.proof] + (chain.acceptance.map { [$0.proof] } ?? []))
  }

  private func row(for change: Change) -> DeclarationCheck.Row {
    let path = chain.path(of: change)
    let marks = marks(on: path)
    let (status, statement) = DeclarationVerdict(of: change, along: path, marks: marks).decided
    var change = change
    change.declared = status
    return DeclarationCheck.Row(
      change: change, statement: statement, marks: marks, unmarked: unmarkedWords(on: path), redlinePlace: redlinePlace(on: path),
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

import PlanModel

/// The objectives of both versions, by which a covering report may name them: their numbers and their titles.
struct CoveringScope {
  private var objectives: [Objective] = []

  private struct Objective {
    let side: Side
    let division: Int
    let title: String
    let words: [String]
    let number: Int
  }

  /// An objective on one side.
  struct Member: Hashable {
    let side: Side
    let division: Int
  }

  init(_ changes: [Change]) {
    for change in changes {
      for unit in change.original { add(unit, .original) }
      for unit in change.revised { add(unit, .revised) }
    }
  }

  private mutating func add(_ unit: PlanUnit, _ side: Side) {
    guard unit.isObjectiveHeading else { return }
    let ordinal = objectives.count { $0.side == side } + 1
    let number = unit.label.flatMap(Self.number) ?? ordinal
    let words = CoveringWords.tokens(unit.text).map(\.key)
    objectives.append(Objective(side: side, division: unit.division, title: unit.text, words: words, number: number))
  }

  /// The objectives that a statement names by number or by title, and their titles.
  func named(by statement: Variation.CoveringStatement) -> (members: Set<Member>, titles: [String]) {
    let text = [statement.objective, statement.text].compactMap(\.self).flatMap { CoveringWords.tokens($0).map(\.key) }
    let number = statement.objective.flatMap(Self.number)
    let found = objectives.filter { objective in
      number.map { $0 == objective.number } ?? false || objective.words.count > 1 && text.contains(objective.words)
    }
    return (Set(found.map { Member(side: $0.side, division: $0.division) }), found.map(\.title))
  }

  /// Whether any unit of a change is under one of the objectives.
  static func holds(_ change: Change, _ members: Set<Member>) -> Bool {
    change.original.contains { members.contains(Member(side: .original, division: $0.division)) && $0.divisionKind == .objective }
      || change.revised.contains { members.contains(Member(side: .revised, division: $0.division)) && $0.divisionKind == .objective }
  }

  /// The number at the end of a label or a name: 3 for "Priority 3:" and for "Objective three".
  private static func number(in label: String) -> Int? {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for token in CoveringWords.tokens(label).reversed() {
      if let number = Int(token.folded) { return number }
      if let index = words.firstIndex(of: token.folded) { return index + 1 }
    }
    return nil
  }
}

extension PlanUnit {
  /// Whether it is the heading that opens an objective.
  package var isObjectiveHeading: Bool { kind == .heading && divisionKind == .objective && depth == 1 }
}

extension [String] {
  /// Whether this list contains another one in one piece.
  func contains(_ other: [String]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return indices.dropLast(other.count - 1).contains { self[$0] == first && self[$0..<$0 + other.count].elementsEqual(other) }
  }
}

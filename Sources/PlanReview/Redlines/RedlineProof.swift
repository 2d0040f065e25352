import PlanModel
import RedlineWriting

/// Holds what was read back from a Word file against what it should say, unit by unit.
struct RedlineProof {
  /// Whether the title is left out, because a plain file prints it and the original has it in the file's properties only.
  let leavesOutTitle: Bool
  /// Whether empty cells are passed over: a cell that spans more columns after a change has more of them behind it, and no other word.
  let passesOverEmptyCells: Bool
  /// Units whose words are right, but which the reader took for another kind.
  private(set) var otherKinds = 0
  private(set) var units = 0

  init(leavesOutTitle: Bool, passesOverEmptyCells: Bool = false) {
    self.leavesOutTitle = leavesOutTitle
    self.passesOverEmptyCells = passesOverEmptyCells
  }

  /// Checks one reading, text for text and in order. Notes are a list of their own: their place among the paragraphs is no wording.
  mutating func check(_ found: Plan, is expected: Plan, reading: String) throws(RedlineError) {
    let (found, expected) = (found.units.filter(isCounted), expected.units.filter(isCounted))
    try check(found.filter { $0.kind != .note }, expected.filter { $0.kind != .note }, reading)
    try check(found.filter { $0.kind == .note }, expected.filter { $0.kind == .note }, reading)
  }

  /// A title in the file's properties is no paragraph, and no change of it can be marked.
  private func isCounted(_ unit: PlanUnit) -> Bool { unit.kind != .title || !leavesOutTitle && unit.place.part != "properties" }

  private mutating func check(_ found: [PlanUnit], _ expected: [PlanUnit], _ reading: String) throws(RedlineError) {
    for index in 0..<max(found.count, expected.count) {
      let (one, other) = (found.indices.contains(index) ? found[index] : nil, expected.indices.contains(index) ? expected[index] : nil)
      guard let one, let other, isSame(one, other) else {
        throw .proofFailed(
          reading: reading, place: (one ?? other)?.place.description ?? "the end", expected: Self.quoted(other), found: Self.quoted(one))
      }
      units += 1
      if one.kind != other.kind { otherKinds += 1 }
    }
  }

  private func isSame(_ one: PlanUnit, _ other: PlanUnit) -> Bool {
    if one.text.utf8.elementsEqual(other.text.utf8) { return true }
    guard passesOverEmptyCells, !one.cells.isEmpty else { return false }
    return one.cells.filter { !$0.isEmpty } == other.cells.filter { !$0.isEmpty }
  }

  private static func quoted(_ unit: PlanUnit?) -> String {
    guard let unit else { return "nothing more" }
    return unit.text.count > 90 ? "“\(unit.text.prefix(90))…”" : "“\(unit.text)”"
  }
}

/// Finds what the changes of one run became in the next.
package struct RunAnswers {
  private let laterByID: Set<String>
  private var byOriginalUnit: [String: [Int]] = [:]
  private var byRevisedUnit: [String: [Int]] = [:]
  private let later: [RunChange]

  /// - Parameter later: The changes of the later run.
  package init(of later: [RunChange]) {
    self.later = later
    laterByID = Set(later.map(\.id))
    for (index, change) in later.enumerated() {
      for unit in change.originalUnits { byOriginalUnit[unit, default: []].append(index) }
      for unit in change.revisedUnits { byRevisedUnit[unit, default: []].append(index) }
    }
  }

  /// For each change of the earlier run, the changes that it became.
  ///
  /// A change with the same id matches alone. Otherwise the changes that share a unit of the published plan with it do, and those whose
  /// unit of the draft matches one of its own.
  ///
  /// - Parameters:
  ///   - earlier: The changes of the earlier run.
  ///   - units: For the id of a unit of the earlier draft, the ids of the units of the later draft that match it.
  package func answers(to earlier: [RunChange], units: [String: [String]]) -> [String: [String]] {
    var answers: [String: [String]] = [:]
    for change in earlier {
      let found = laterByID.contains(change.id) ? [change.id] : successors(of: change, units: units)
      if !found.isEmpty { answers[change.id] = found }
    }
    return answers
  }

  private func successors(of change: RunChange, units: [String: [String]]) -> [String] {
    var found: Set<Int> = []
    for unit in change.originalUnits { found.formUnion(byOriginalUnit[unit] ?? []) }
    for unit in change.revisedUnits {
      for successor in units[unit] ?? [unit] { found.formUnion(byRevisedUnit[successor] ?? []) }
    }
    return found.sorted().map { later[$0].id }
  }
}

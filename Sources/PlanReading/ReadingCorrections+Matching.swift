import PlanModel

extension ReadingCorrections {
  /// The corrections that name a line or a style which a source does not have.
  /// - Parameters:
  ///   - lines: The words of the source's lines, each with its label where it has one, and without.
  ///   - styles: The names of its styles.
  func unmatched(among words: [String], styles: [String] = []) -> [Line] {
    if isEmpty { return [] }
    let keys = Set(words.flatMap(StructureCorrections.keys))
    let names = Set(styles.map(StructureCorrections.styleKey))
    return lines.filter { keys.isDisjoint(with: StructureCorrections.keys(of: $0.text)) }
      + objectiveStyles.filter { !names.contains(StructureCorrections.styleKey($0.text)) }
  }

  /// The corrections that name what no unit of a plan is. A plan read from Plan XML has no styles.
  func unmatched(in plan: Plan) -> [Line] {
    isEmpty ? [] : unmatched(among: plan.units.flatMap { [$0.text, [$0.label, $0.text].compactMap(\.self).joined(separator: " ")] })
  }
}

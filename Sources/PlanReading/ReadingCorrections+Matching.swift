public import PlanModel

extension ReadingCorrections {
  /// The lines that no unit of some plans has.
  public func unmatched(in plans: [Plan]) -> [Line] {
    var keys: Set<String> = []
    for plan in plans {
      for unit in plan.units {
        keys.formUnion(StructureCorrections.keys(of: [unit.label, unit.text].compactMap(\.self).joined(separator: " ")))
      }
      for unit in plan.units { keys.formUnion(StructureCorrections.keys(of: unit.text)) }
    }
    return lines.filter { keys.isDisjoint(with: StructureCorrections.keys(of: $0.text)) }
  }
}

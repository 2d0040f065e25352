import PlanModel

/// How the divisions and sections of two versions match.
struct PlanMapping: Sendable {
  /// The matched divisions.
  private(set) var divisions: [GroupMapping.Match] = []
  /// The matched sections, all within matched divisions.
  private(set) var sections: [GroupMapping.Match] = []
  /// The number of each original division's match, or -1.
  private(set) var matchOfOriginalDivision: [Int]
  /// The number of each revised division's match, or -1.
  private(set) var matchOfRevisedDivision: [Int]
  /// The number of each original section's match, or -1.
  private(set) var matchOfOriginalSection: [Int]
  /// The number of each revised section's match, or -1.
  private(set) var matchOfRevisedSection: [Int]

  init(_ original: VersionUnits, _ revised: VersionUnits) {
    matchOfOriginalDivision = Array(repeating: -1, count: original.divisionCount)
    matchOfRevisedDivision = Array(repeating: -1, count: revised.divisionCount)
    matchOfOriginalSection = Array(repeating: -1, count: original.sections.count)
    matchOfRevisedSection = Array(repeating: -1, count: revised.sections.count)
  }

  mutating func append(division match: GroupMapping.Match) {
    for number in match.originals { matchOfOriginalDivision[number] = divisions.count }
    for number in match.revisions { matchOfRevisedDivision[number] = divisions.count }
    divisions.append(match)
  }

  mutating func append(section match: GroupMapping.Match) {
    for number in match.originals { matchOfOriginalSection[number] = sections.count }
    for number in match.revisions { matchOfRevisedSection[number] = sections.count }
    sections.append(match)
  }
}

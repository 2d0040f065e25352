import PlanModel

/// Puts the units of the original in the order that they would have if its sections were ordered as in the revised version.
struct SectionRanks {
  private let mapping: PlanMapping
  private let originalSections: [Int32]
  private let revisedSections: [Int32]
  /// For each section of the original, the matched section of the revised version, or else the rank of the one before it.
  private var ranks: [Int] = []

  init(_ state: AlignmentState, _ mapping: PlanMapping) {
    self.mapping = mapping
    originalSections = state.original.sectionOf
    revisedSections = state.revised.sectionOf
    var rank = -1
    for (section, match) in mapping.matchOfOriginalSection.enumerated() {
      if section > 0, state.original.sections[section].division != state.original.sections[section - 1].division { rank = -1 }
      if match >= 0 { rank = mapping.sections[match].revisions[0] }
      ranks.append(rank)
    }
  }

  /// The sort key of a link's original: its section first, then its place. A unit of a split section sorts with the part that it went to.
  func key(of link: AlignmentState.Link) -> UInt64 {
    let (one, other) = (Int(originalSections[Int(link.original)]), Int(revisedSections[Int(link.revised)]))
    let match = mapping.matchOfOriginalSection[one]
    let rank = match >= 0 && match == mapping.matchOfRevisedSection[other] ? other : ranks[one]
    return UInt64(rank + 1) << 32 | UInt64(link.original)
  }
}

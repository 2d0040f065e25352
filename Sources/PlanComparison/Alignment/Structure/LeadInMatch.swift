import PlanLanguage
import PlanModel

/// Whether the lead-ins that govern two commitments match.
enum LeadInMatch {
  /// Whether two commitments of matched objectives are under the same lead-in, or under one that became the other.
  static func isSame(_ original: Int, _ revised: Int, _ mapping: PlanMapping, _ state: AlignmentState) -> Bool {
    let (one, other) = (Int(state.original.sectionOf[original]), Int(state.revised.sectionOf[revised]))
    let match = mapping.matchOfOriginalSection[one]
    if match >= 0, match == mapping.matchOfRevisedSection[other] { return true }
    switch (state.original.units[original].leadIn, state.revised.units[revised].leadIn) {
    case (nil, nil): return true
    case (let before?, let after?): return Letters.areSame(before, after) || Folding.folded(before) == Folding.folded(after)
    default: return false
    }
  }
}

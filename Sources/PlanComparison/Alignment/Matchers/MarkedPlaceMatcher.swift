import PlanModel

/// Pairs units of the same paragraph of one redlined source: the marks themselves say that one became the other, however few words are shared.
struct MarkedPlaceMatcher {
  private struct Key: Hashable {
    var part: String
    var paragraph: Int
  }

  /// Links, paragraph by paragraph, the first unit with the first.
  func link(in state: inout AlignmentState) {
    var places: [Key: [Int]] = [:]
    for (index, unit) in state.revised.units.enumerated().reversed() where state.isFree(revised: index) {
      places[Key(part: unit.place.part, paragraph: unit.place.paragraph), default: []].append(index)
    }
    for (index, unit) in state.original.units.enumerated() where state.isFree(original: index) {
      let key = Key(part: unit.place.part, paragraph: unit.place.paragraph)
      guard let other = places[key]?.last, isFit(unit, state.revised.units[other], in: state) else { continue }
      places[key]?.removeLast()
      state.link(index, other, by: .place)
    }
  }

  private func isFit(_ original: PlanUnit, _ revised: PlanUnit, in state: AlignmentState) -> Bool {
    KindAffinity.surcharge(original.kind, revised.kind, settings: state.settings) != nil
  }
}

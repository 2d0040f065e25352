import PlanModel

/// Pairs units of the same paragraph of one redlined source: the marks themselves say that one became the other, however few words are shared.
struct MarkedPlaceMatcher {
  private struct Key: Hashable {
    var part: String
    var paragraph: Int
  }

  /// Links, paragraph by paragraph, the first unit with the first.
  func link(on bench: inout Workbench) {
    var places: [Key: [Int]] = [:]
    for (index, unit) in bench.revised.units.enumerated().reversed() where bench.isFree(revised: index) {
      places[Key(part: unit.place.part, paragraph: unit.place.paragraph), default: []].append(index)
    }
    for (index, unit) in bench.original.units.enumerated() where bench.isFree(original: index) {
      let key = Key(part: unit.place.part, paragraph: unit.place.paragraph)
      guard let other = places[key]?.last, isFit(unit, bench.revised.units[other], on: bench) else { continue }
      places[key]?.removeLast()
      bench.link(index, other, by: .place)
    }
  }

  private func isFit(_ original: PlanUnit, _ revised: PlanUnit, on bench: Workbench) -> Bool {
    KindAffinity.surcharge(original.kind, revised.kind, settings: bench.settings) != nil
  }
}

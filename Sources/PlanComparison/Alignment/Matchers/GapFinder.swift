import PlanLanguage

/// Finds the gaps of a stretch: the free units between linked pairs that keep their order.
struct GapFinder {
  /// Free units of both sides between the same linked pairs.
  struct Gap {
    var originals: [Int] = []
    var revisions: [Int] = []
  }

  /// The position in the stretch of each unit of the revised version, or -1.
  private var position: [Int32]

  init(revisedCount: Int) {
    position = Array(repeating: -1, count: revisedCount)
  }

  /// The gaps that have free units on both sides.
  mutating func gaps(_ originals: [Int], _ revisions: [Int], in state: AlignmentState) -> [Gap] {
    guard originals.contains(where: { state.isFree(original: $0) }), revisions.contains(where: { state.isFree(revised: $0) }) else {
      return []
    }
    for (place, unit) in revisions.enumerated() { position[unit] = Int32(place) }
    defer { for unit in revisions { position[unit] = -1 } }
    let spine = spine(originals, in: state)
    var gaps: [Gap] = []
    var start = (0, 0)
    for (one, other) in spine + [(originals.count, revisions.count)] {
      let gap = Gap(
        originals: originals[start.0..<one].filter { state.isFree(original: $0) },
        revisions: revisions[start.1..<other].filter { state.isFree(revised: $0) })
      if !gap.originals.isEmpty, !gap.revisions.isEmpty { gaps.append(gap) }
      start = (one + 1, other + 1)
    }
    return gaps
  }

  /// The linked pairs of the stretch that keep their order, as places on both sides.
  private func spine(_ originals: [Int], in state: AlignmentState) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for (place, unit) in originals.enumerated() {
      guard let link = state.link(ofOriginal: unit), position[Int(link.revised)] >= 0, link.original == unit else { continue }
      pairs.append((place, Int(position[Int(link.revised)])))
    }
    return IncreasingRun.longest(of: pairs.map(\.1)).map { pairs[$0] }
  }
}

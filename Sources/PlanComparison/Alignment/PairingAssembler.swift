import PlanLanguage
import PlanModel

/// Turns links into pairings, each unit in exactly one, in the reading order of the revised version, with removals in their original
/// position.
struct PairingAssembler {
  private let state: AlignmentState
  private let isMoved: [Bool]
  /// The members of each link.
  private var originals: [[Int]]
  private var revisions: [[Int]]

  init(_ state: AlignmentState, isMoved: [Bool]) {
    self.state = state
    self.isMoved = isMoved
    originals = Array(repeating: [], count: state.links.count)
    revisions = originals
    for (unit, link) in state.linkOfOriginal.enumerated() where link >= 0 { originals[Int(link)].append(unit) }
    for (unit, link) in state.linkOfRevised.enumerated() where link >= 0 { revisions[Int(link)].append(unit) }
  }

  /// Every pairing, in order.
  func pairings() -> [Pairing] {
    let removals = removalsByPredecessor()
    var pairings = removals.first.map(removed)
    pairings.reserveCapacity(state.revised.units.count + state.original.units.count / 8)
    for unit in state.revised.units.indices {
      let link = Int(state.linkOfRevised[unit])
      if link < 0 {
        pairings.append(Pairing(originals: [], revisions: [unit], matcher: MatcherName.none.rawValue))
      } else if revisions[link][0] == unit {
        pairings.append(pairing(of: link))
        pairings.append(contentsOf: (removals.after[link] ?? []).map(removed))
      }
    }
    return pairings
  }

  private func removed(_ unit: Int) -> Pairing {
    Pairing(originals: [unit], revisions: [], matcher: MatcherName.none.rawValue)
  }

  /// The removed units, by the link of the last unit before them that stayed in place.
  private func removalsByPredecessor() -> (first: [Int], after: [Int: [Int]]) {
    var first: [Int] = []
    var after: [Int: [Int]] = [:]
    var predecessor = -1
    for (unit, link) in state.linkOfOriginal.enumerated() {
      if link < 0 {
        if predecessor < 0 { first.append(unit) } else { after[predecessor, default: []].append(unit) }
      } else if !isMoved[Int(link)] {
        predecessor = Int(link)
      }
    }
    return (first, after)
  }

  private func pairing(of number: Int) -> Pairing {
    let link = state.links[number]
    let sameness = sameness(of: number)
    return Pairing(
      originals: originals[number], revisions: revisions[number], sameness: sameness,
      score: sameness == .different ? Double(link.score) : 1, matcher: link.matcher.rawValue, isMoved: isMoved[number])
  }

  private func sameness(of number: Int) -> Pairing.Sameness {
    let link = state.links[number]
    guard link.originals == 1, link.revisions == 1 else {
      let one = originals[number].map { state.original.units[$0].text }.joined(separator: " ")
      let other = revisions[number].map { state.revised.units[$0].text }.joined(separator: " ")
      return Self.differInStyleOnly(one, other) ? .editorial : .different
    }
    let (one, other) = (Int(link.original), Int(link.revised))
    if link.matcher == .exact || Letters.areSame(state.original.units[one].text, state.revised.units[other].text) {
      return Letters.areSame(state.original.units[one].label, state.revised.units[other].label) ? .identical : .relabelled
    }
    if link.matcher == .editorial { return .editorial }
    return Self.differInStyleOnly(state.original.units[one].text, state.revised.units[other].text) ? .editorial : .different
  }

  private static func differInStyleOnly(_ one: String, _ other: String) -> Bool {
    BareLetters.of(one) == BareLetters.of(other) || EditorialForm.areSame(one, other)
  }
}

import PlanLanguage
import PlanModel

/// Turns links into pairings, each unit in exactly one, in the reading order of the revised version, with removals in their original
/// position.
struct PairingAssembler {
  private let bench: Workbench
  private let isMoved: [Bool]
  /// The members of each link.
  private var originals: [[Int]]
  private var reviseds: [[Int]]

  init(_ bench: Workbench, isMoved: [Bool]) {
    self.bench = bench
    self.isMoved = isMoved
    originals = Array(repeating: [], count: bench.links.count)
    reviseds = originals
    for (unit, link) in bench.linkOfOriginal.enumerated() where link >= 0 { originals[Int(link)].append(unit) }
    for (unit, link) in bench.linkOfRevised.enumerated() where link >= 0 { reviseds[Int(link)].append(unit) }
  }

  /// Every pairing, in order.
  func pairings() -> [Pairing] {
    let removals = removalsByPredecessor()
    var pairings = removals.first.map(removed)
    pairings.reserveCapacity(bench.revised.units.count + bench.original.units.count / 8)
    for unit in bench.revised.units.indices {
      let link = Int(bench.linkOfRevised[unit])
      if link < 0 {
        pairings.append(Pairing(originals: [], reviseds: [unit], matcher: MatcherName.none.rawValue))
      } else if reviseds[link][0] == unit {
        pairings.append(pairing(of: link))
        pairings.append(contentsOf: (removals.after[link] ?? []).map(removed))
      }
    }
    return pairings
  }

  private func removed(_ unit: Int) -> Pairing {
    Pairing(originals: [unit], reviseds: [], matcher: MatcherName.none.rawValue)
  }

  /// The removed units, by the link of the last unit before them that stayed in place.
  private func removalsByPredecessor() -> (first: [Int], after: [Int: [Int]]) {
    var first: [Int] = []
    var after: [Int: [Int]] = [:]
    var predecessor = -1
    for (unit, link) in bench.linkOfOriginal.enumerated() {
      if link < 0 {
        if predecessor < 0 { first.append(unit) } else { after[predecessor, default: []].append(unit) }
      } else if !isMoved[Int(link)] {
        predecessor = Int(link)
      }
    }
    return (first, after)
  }

  private func pairing(of number: Int) -> Pairing {
    let link = bench.links[number]
    let sameness = sameness(of: number)
    return Pairing(
      originals: originals[number], reviseds: reviseds[number], sameness: sameness,
      score: sameness == .different ? Double(link.score) : 1, matcher: link.matcher.rawValue, isMoved: isMoved[number])
  }

  private func sameness(of number: Int) -> Pairing.Sameness {
    let link = bench.links[number]
    guard link.originals == 1, link.reviseds == 1 else {
      let one = originals[number].map { bench.original.units[$0].text }.joined(separator: " ")
      let other = reviseds[number].map { bench.revised.units[$0].text }.joined(separator: " ")
      return Self.differInStyleOnly(one, other) ? .editorial : .different
    }
    let (one, other) = (Int(link.original), Int(link.revised))
    if link.matcher == .exact || Letters.areSame(bench.original.units[one].text, bench.revised.units[other].text) {
      return Letters.areSame(bench.original.units[one].label, bench.revised.units[other].label) ? .identical : .relabelled
    }
    if link.matcher == .editorial { return .editorial }
    return Self.differInStyleOnly(bench.original.units[one].text, bench.revised.units[other].text) ? .editorial : .different
  }

  private static func differInStyleOnly(_ one: String, _ other: String) -> Bool {
    BareLetters.of(one) == BareLetters.of(other) || EditorialForm.areSame(one, other)
  }
}

import PlanLanguage
import PlanModel

/// Looks for words of a change elsewhere in the revised version.
struct NearestWording {
  let surroundings: Surroundings

  /// A unit that holds some of the words, and how many of them, by rarity: from 0 to 1.
  struct Match {
    let unit: PlanUnit
    let share: Double
  }

  /// The commitment or paragraph that holds most of the telling words; nil where none holds any.
  func nearest(to words: some Sequence<ReadWord>, among kinds: Set<PlanUnit.Kind> = [.commitment, .narrative, .leadIn, .note]) -> Match? {
    let stems = Array(Set(words.filter(\.isTelling).map(\.stem))).sorted { $0.value < $1.value }
    guard stems.count >= 2 else { return nil }
    var weights: [UInt32: Double] = [:]
    var total = 0.0
    for stem in stems {
      let weight = Self.weight(surroundings.revisedWords.count(stem))
      total += weight
      for unit in surroundings.revisedWords.units(with: stem) { weights[unit, default: 0] += weight }
    }
    let candidates = weights.filter { kinds.contains(surroundings.revised[Int($0.key)].kind) }
    guard let best = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return Match(unit: surroundings.revised[Int(best.key)], share: best.value / total)
  }

  /// The commitments that together hold the most of the words, at most two, the one that holds the most first.
  ///
  /// A commitment counts only for words that those before it have not, and for three of them at least, or most of a few.
  func homes(of words: [ReadWord]) -> [PlanUnit] {
    var missing = Set(words.filter(\.isContent).map(\.stem))
    let units = candidates(holding: missing)
    let stems = units.map(Survival.stems)
    let fewest = min(3, missing.count / 2 + 1)
    var homes: [PlanUnit] = []
    while homes.count < 2 {
      let best = units.indices.max { one, other in
        let (mine, theirs) = (stems[one].intersection(missing).count, stems[other].intersection(missing).count)
        return (mine, other) < (theirs, one)
      }
      guard let best, stems[best].intersection(missing).count >= (homes.isEmpty ? fewest : 3) else { break }
      homes.append(units[best])
      missing.subtract(stems[best])
    }
    return homes
  }

  /// The commitments that hold the most of some words, in their order.
  private func candidates(holding stems: Set<Term>) -> [PlanUnit] {
    var votes: [UInt32: Int] = [:]
    for stem in stems { for unit in surroundings.revisedWords.units(with: stem) { votes[unit, default: 0] += 1 } }
    let commitments = votes.filter { surroundings.revised[Int($0.key)].kind == .commitment }
    let best = commitments.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCandidates)
    return best.map(\.key).sorted().map { surroundings.revised[Int($0)] }
  }

  /// How many commitments are read whole for the words of one that is gone.
  private static let mostCandidates = 16

  /// The weight of a word, which falls with every doubling of the number of units that contain it.
  private static func weight(_ count: Int) -> Double { 1 / Double(1 + Int.bitWidth - (count + 1).leadingZeroBitCount) }

  /// Whether some unit of the revised version contains all these stems. A name of nothing but common words is assumed to be present.
  func isNamed(_ stems: [Term]) -> Bool {
    stems.allSatisfy { surroundings.revisedWords.count($0) > WordIndex.mostUnits } || unit(naming: stems) != nil
  }

  /// The first unit of the revised version that contains all these stems; nil where none does, or where each is in too many units.
  func unit(naming stems: [Term]) -> PlanUnit? {
    let rarest = stems.min { surroundings.revisedWords.count($0) < surroundings.revisedWords.count($1) }
    guard let rarest else { return nil }
    for index in surroundings.revisedWords.units(with: rarest) {
      let unit = surroundings.revised[Int(index)]
      guard unit.kind.isText || unit.kind == .heading || unit.kind == .tableRow else { continue }
      let wording = Wording(unit.text)
      let found = Set(Reading(wording, partners: wording.tokens.map { _ in nil }).words.map(\.stem))
      if stems.allSatisfy(found.contains) { return unit }
    }
    return nil
  }
}

extension PlanUnit.Kind {
  /// Whether it is running text: a commitment, a paragraph, a lead-in or a note.
  var isText: Bool { self == .commitment || self == .narrative || self == .leadIn || self == .note }
}

import PlanModel

/// Links units with equal texts. Cheap and certain, so it comes first.
struct EqualMatcher {
  private let texts: EqualTexts
  private let name: MatcherName
  /// For each text of the stretch being matched: how often it occurs on each side, and its last position.
  private var tally: [Entry]
  /// For each unit of the revised version, the next one of the stretch with the same text.
  private var next: [Int32]
  /// The position in the stretch of each unit of the revised version.
  private var position: [Int32]

  private struct Entry {
    var originals: Int32 = 0
    var reviseds: Int32 = 0
    var revised: Int32 = -1
  }

  init(_ texts: EqualTexts, as name: MatcherName) {
    self.texts = texts
    self.name = name
    tally = Array(repeating: Entry(), count: texts.count)
    next = Array(repeating: -1, count: texts.revised.count)
    position = next
  }

  /// Links texts that occur once on each side of a stretch, in whatever order.
  mutating func linkUnique(
    _ originals: some Sequence<Int>, _ reviseds: some Sequence<Int>, on bench: inout Workbench,
    where isFit: (Int, Int) -> Bool = { _, _ in true }
  ) {
    count(originals, reviseds, on: bench)
    for unit in originals where bench.isFree(original: unit) && texts.original[unit] >= 0 {
      let entry = tally[Int(texts.original[unit])]
      guard entry.originals == 1, entry.reviseds == 1, isFit(unit, Int(entry.revised)) else { continue }
      bench.link(unit, Int(entry.revised), by: name)
    }
    clear(originals, reviseds)
  }

  /// Links all equal texts of a stretch: those that occur once, then their equal neighbours, then the first with the first.
  mutating func linkAll(_ originals: [Int], _ reviseds: [Int], on bench: inout Workbench) {
    linkUnique(originals, reviseds, on: &bench)
    for (place, unit) in reviseds.enumerated() { position[unit] = Int32(place) }
    linkNeighbours(originals.indices.dropLast(), step: 1, originals, reviseds, on: &bench)
    linkNeighbours(originals.indices.dropFirst().reversed(), step: -1, originals, reviseds, on: &bench)
    linkInOrder(originals, reviseds, on: &bench)
  }

  /// Beside a linked pair, equal texts belong together.
  private func linkNeighbours(
    _ places: some Sequence<Int>, step: Int, _ originals: [Int], _ reviseds: [Int], on bench: inout Workbench
  ) {
    for place in places {
      let neighbour = originals[place + step]
      guard bench.isFree(original: neighbour), let link = bench.link(ofOriginal: originals[place]) else { continue }
      let other = Int(position[Int(link.revised)]) + step
      guard reviseds.indices.contains(other - step), reviseds.indices.contains(other), reviseds[other - step] == Int(link.revised) else {
        continue
      }
      linkIfEqual(neighbour, reviseds[other], on: &bench)
    }
  }

  private func linkIfEqual(_ original: Int, _ revised: Int, on bench: inout Workbench) {
    guard texts.original[original] >= 0, texts.original[original] == texts.revised[revised], bench.isFree(revised: revised) else { return }
    bench.link(original, revised, by: name)
  }

  private mutating func linkInOrder(_ originals: [Int], _ reviseds: [Int], on bench: inout Workbench) {
    for unit in reviseds.reversed() where bench.isFree(revised: unit) && texts.revised[unit] >= 0 {
      next[unit] = tally[Int(texts.revised[unit])].revised
      tally[Int(texts.revised[unit])].revised = Int32(unit)
    }
    for unit in originals where bench.isFree(original: unit) && texts.original[unit] >= 0 {
      let first = tally[Int(texts.original[unit])].revised
      guard first >= 0 else { continue }
      tally[Int(texts.original[unit])].revised = next[Int(first)]
      bench.link(unit, Int(first), by: name)
    }
    clear(originals, reviseds)
  }

  private mutating func count(_ originals: some Sequence<Int>, _ reviseds: some Sequence<Int>, on bench: Workbench) {
    for unit in originals where bench.isFree(original: unit) && texts.original[unit] >= 0 {
      tally[Int(texts.original[unit])].originals += 1
    }
    for unit in reviseds where bench.isFree(revised: unit) && texts.revised[unit] >= 0 {
      tally[Int(texts.revised[unit])].reviseds += 1
      tally[Int(texts.revised[unit])].revised = Int32(unit)
    }
  }

  private mutating func clear(_ originals: some Sequence<Int>, _ reviseds: some Sequence<Int>) {
    for unit in originals where texts.original[unit] >= 0 { tally[Int(texts.original[unit])] = Entry() }
    for unit in reviseds where texts.revised[unit] >= 0 { tally[Int(texts.revised[unit])] = Entry() }
  }
}
